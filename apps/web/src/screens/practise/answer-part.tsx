import type { StoryOutline } from '@matchwright/engine/advice';
import { readingOf, type SpeechFigures } from '@matchwright/words/interview';
import { useRef } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import type { Practice } from '../../storage/practice.ts';
import { count } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useAsked } from '../../use-asked.ts';
import { SecondReader } from '../words/second-reader/second-reader.tsx';
import { DataBlock } from './data-block.tsx';
import { DraftBlock } from './draft-block.tsx';
import { NotesForm } from './notes-form.tsx';
import styles from './practise.module.css';
import { SpeakBlock } from './speak-block.tsx';

const t = roomPhrases.practise.answer;
/** The one answer that is practised here; drafts of letters and statements have ids of their own. */
const SPOKEN = 'score-answer';

/** The four steps of the answer about scores: notes, then a text to say, then saying it. */
export function AnswerPart({ practice }: { practice: Practice }) {
  const speech = usePlanner((state) => state.facts?.speech);
  const { result: story } = useAsked<StoryOutline>('advice story', (subject) =>
    planner.ask.advise(subject, 'story', planner.readingContext().today),
  );
  if (!speech) return <p className="soft">{roomPhrases.advice.working}</p>;
  return <Studio practice={practice} speech={speech} story={story} />;
}

interface Props {
  practice: Practice;
  speech: SpeechFigures;
  /** Null until the engine has read the profile, or while there is none that is complete. */
  story: StoryOutline | null;
}

function Studio({ practice, speech, story }: Props) {
  const { words } = readingOf(practice.draft, speech);
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={styles.part}>
      <div className={styles.intro}>
        <h2>{roomPhrases.practise.parts.answer}</h2>
        <p>{t.lede(count(speech.least), count(speech.most))}</p>
      </div>
      <div className={styles.columns}>
        <NotesForm practice={practice} story={story} />
        <div className={styles.beside}>
          <DraftBlock practice={practice} speech={speech} area={area} />
          <SpeakBlock words={words} speech={speech} />
        </div>
      </div>
      {practice.draft.trim() !== '' && (
        <SecondReader draft={{ id: SPOKEN, kind: 'score-answer', text: practice.draft }} area={area} />
      )}
      <DataBlock />
    </div>
  );
}
