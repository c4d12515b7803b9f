import type { Question } from '@matchwright/words/interview';
import { SourceNotes } from '../../parts/source-note.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import shared from '../story/story-screen.module.css';
import styles from './practise.module.css';
import { useInterviewWords } from './use-interview-words.ts';

const t = roomPhrases.practise.mock;

/** What a question tests, and what a good answer holds. */
export function QuestionHelp({ question: { id, sources } }: { question: Question }) {
  const said = useInterviewWords();
  const own = said?.words.questions[id];
  if (!own) return null;
  return (
    <div className={styles.help}>
      <p>
        <b>{t.tests}:</b> <span {...said.attributes}>{own.tests}</span>
      </p>
      <p>
        <b>{t.hints}:</b>
      </p>
      <ul className={shared.bullets}>
        {own.hints.map((hint) => (
          <li key={hint} {...said.attributes}>
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
