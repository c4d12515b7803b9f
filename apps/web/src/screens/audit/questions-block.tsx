import type { Question } from '@matchwright/engine/advice';
import { Fold } from '../../parts/fold.tsx';
import { More } from '../../parts/more.tsx';
import { SourceNotes } from '../../parts/source-note.tsx';
import { hrefOf } from '../../route.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './questions-block.module.css';

const t = roomPhrases.audit;
/** More points than these stand one press away. */
const POINTS = 3;

/** The questions people ask first, each with an answer worked out for this profile. */
export function QuestionsBlock({ questions }: { questions: Question[] }) {
  const leads = new Set(questions.map(({ answer }) => answer[0]));
  return (
    <section className={styles.section} aria-labelledby="questions-title" data-print="no">
      <h2 id="questions-title">{t.questions}</h2>
      <div className={styles.questions}>
        {questions.map((question) => (
          <Answer key={question.id} question={question} leads={leads} />
        ))}
      </div>
    </section>
  );
}

interface AnswerProps {
  question: Question;
  /** What answers one question is no point of another: after the deadline all rest on the same sentence. */
  leads: ReadonlySet<string | undefined>;
}

function Answer({ question: { id, asks, answer, changes, page, sources }, leads }: AnswerProps) {
  const [lead, ...rest] = answer;
  const points = rest.filter((point) => !leads.has(point));
  const more = points.slice(POINTS);
  return (
    <article className={styles.question}>
      <h3>{asks}</h3>
      <p className={styles.lead}>{lead}</p>
      <Points of={points.slice(0, POINTS)} />
      {more.length > 0 && (
        <More label={phrases.list.more} memory={`more of ${id}`}>
          <Points of={more} />
        </More>
      )}
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

function Points({ of: points }: { of: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <ul className={styles.points}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
