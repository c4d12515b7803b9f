import type { Question } from '@matchwright/engine/advice';
import { Fold } from '../../parts/fold.tsx';
import { SourceNotes } from '../../parts/source-note.tsx';
import { hrefOf } from '../../route.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './questions-block.module.css';

const t = roomPhrases.audit;

/** The questions people ask first, each with an answer worked out for this profile. */
export function QuestionsBlock({ questions }: { questions: Question[] }) {
  return (
    <section className={styles.section} aria-labelledby="questions-title" data-print="no">
      <h2 id="questions-title">{t.questions}</h2>
      <div className={styles.questions}>
        {questions.map((question) => (
          <Answer key={question.id} question={question} />
        ))}
      </div>
    </section>
  );
}

function Answer({ question: { asks, answer, changes, page, sources } }: { question: Question }) {
  return (
    <article className={styles.question}>
      <h3>{asks}</h3>
      <p>{answer.join(' ')}</p>
      <div className={styles.foot}>
        <a href={hrefOf(page)}>{t.pages[page]}</a>
        {changes.length > 0 && (
          <Fold label={t.changes}>
            <ul className={styles.changes}>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
            {sources.length > 0 && (
              <p>
                <SourceNotes ids={sources} />
              </p>
            )}
          </Fold>
        )}
      </div>
    </article>
  );
}
