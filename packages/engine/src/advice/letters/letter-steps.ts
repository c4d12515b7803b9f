import { say } from '@matchwright/speech';
import { listed } from '../../words/word-forms.ts';
import type { Situation } from '../situation.ts';
import { scoreConcerns } from './score-concern.ts';

/** One step of asking for a letter, with what it rests on. */
export interface LetterStep {
  title: string;
  says: string;
  /** Ids of sources; empty for plain good manners. */
  sources: string[];
}

/** How asking goes, whoever is asked. */
export function letterSteps(situation: Situation): LetterStep[] {
  const source = (key: string) => {
    const found = situation.parameter(key);
    return found ? [found.source] : [];
  };
  const concerns = scoreConcerns(situation);
  return [
    {
      title: say`Ask for a strong letter`,
      says: say`Ask in person or by video: “Do you know my work well enough to write a strong letter?” If the answer is slow or vague, thank them and ask somebody else. A polite but empty letter does not help you.`,
      sources: [],
    },
    {
      title: say`Speak about your scores first`,
      says:
        concerns.length > 0
          ? say`Say it yourself: ${listed(concerns)}. Say what you changed since. Somebody who knows can answer it in the letter; somebody who is surprised cannot.`
          : say`Nothing in your scores needs explaining, as far as your profile says. Show them your results all the same.`,
      sources: [],
    },
    {
      title: say`Give them what they need`,
      says: say`Your CV, the dates you worked together, the patients you remember, the specialties you apply to, and the day by which you need it.`,
      sources: [],
    },
    {
      title: say`Decide about seeing the letter`,
      says: say`For each letter the application service (ERAS) asks whether you give up (“waive”) your right to read it. This is final: you may then never see it. We suggest that you waive it, so that the author can write freely.`,
      sources: source('eras.lor.waive'),
    },
    {
      title: say`Let the author upload it`,
      says: say`Add the author in ERAS and send the letter request that ERAS makes. The author, or the author’s office, uploads the letter as a PDF in the AAMC letter portal. You do not upload it yourself. It can take up to ${situation.figure('advice.letters.appear_days')} days until it shows.`,
      sources: source('eras.lor.upload'),
    },
    {
      title: say`Assign it`,
      says: say`When it shows, assign it program by program. One program takes ${situation.figure('eras.lor.max_per_program')} letters at most.`,
      sources: source('eras.lor.max_per_program'),
    },
  ];
}
