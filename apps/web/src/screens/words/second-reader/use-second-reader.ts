import {
  type OpinionAsked,
  type OpinionReading,
  type ProfileFact,
  readOpinion,
} from '@matchwright/words/opinion';
import { useState } from 'react';

/** A text that another reader may read. Its id keeps what was done with that reader apart from other texts. */
export interface ReadText extends Pick<OpinionAsked, 'kind' | 'text' | 'specialty'> {
  id: string;
}

/** What a person did with a second reader of one draft. */
interface Exchange {
  /** Facts of the profile that they chose to tell. */
  told: readonly ProfileFact['id'][];
  /** The answer as it was pasted. */
  answer: string;
  /** What was read in it, and the text in which its words were looked for. */
  read: { reading: OpinionReading; text: string } | null;
}

const NOTHING: Exchange = { told: [], answer: '', read: null };

/** By draft, in memory alone: it outlives the screen and not the page, for somebody else's words are not stored. */
const exchanges = new Map<string, Exchange>();

export interface SecondReading extends Exchange {
  tell: (id: ProfileFact['id'], wanted: boolean) => void;
  paste: (answer: string) => void;
  /** Looks for the words of the answer in a text. */
  readIn: (text: string) => OpinionReading;
  /** Forgets the answer and its remarks. */
  remove: () => void;
}

export function useSecondReader(draftId: string): SecondReading {
  const [, setChanges] = useState(0);
  const exchange = exchanges.get(draftId) ?? NOTHING;
  function change(part: Partial<Exchange>) {
    exchanges.set(draftId, { ...(exchanges.get(draftId) ?? NOTHING), ...part });
    setChanges((n) => n + 1);
  }
  return {
    ...exchange,
    tell: (id, wanted) =>
      change({ told: wanted ? [...exchange.told, id] : exchange.told.filter((one) => one !== id) }),
    paste: (answer) => change({ answer }),
    readIn(text) {
      const reading = readOpinion(exchange.answer, text);
      change({ read: { reading, text } });
      return reading;
    },
    remove: () => change({ answer: '', read: null }),
  };
}
