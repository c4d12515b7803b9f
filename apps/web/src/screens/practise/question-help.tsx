import type { Question } from '@matchwright/words/interview';
import { SourceNotes } from '../../parts/source-note.tsx';
import { inEnglish } from '../../text/language.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import shared from '../story/story-screen.module.css';
import styles from './practise.module.css';

const t = roomPhrases.practise.mock;

/** What a question tests, and what a good answer holds. */
export function QuestionHelp({ question: { tests, hints, sources } }: { question: Question }) {
  return (
    <div className={styles.help}>
      <p>
        <b>{t.tests}:</b> <span {...inEnglish}>{tests}</span>
      </p>
      <p>
        <b>{t.hints}:</b>
      </p>
      <ul className={shared.bullets}>
        {hints.map((hint) => (
          <li key={hint} {...inEnglish}>
            {hint}
          </li>
        ))}
      </ul>
      {sources && (
        <p>
          <SourceNotes ids={sources} />
        </p>
      )}
    </div>
  );
}
