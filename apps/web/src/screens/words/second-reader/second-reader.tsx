import type { RefObject } from 'react';
import { Fold } from '../../../parts/fold.tsx';
import { SourceNotes } from '../../../parts/source-note.tsx';
import { roomPhrases } from '../../../text/room-phrases.ts';
import styles from '../words-screen.module.css';
import { AnswerStep } from './answer-step.tsx';
import { RequestStep } from './request-step.tsx';
import own from './second-reader.module.css';
import { TheirRemarks } from './their-remarks.tsx';
import { type ReadText, useSecondReader } from './use-second-reader.ts';

const t = roomPhrases.secondReader;
/** What AAMC says of tools and of the final text. */
const AAMC = ['students-residents-aamc-fc9a5'];

interface Props {
  /** What is read: a written draft, or an answer to say. */
  draft: ReadText;
  /** The field that the text is written in. */
  area: RefObject<HTMLTextAreaElement | null>;
}

/** Another reader of the person's own choice. The page sends nothing: the person copies, and pastes the answer. */
export function SecondReader({ draft, area }: Props) {
  const second = useSecondReader(draft.id);
  const { read } = second;
  return (
    <section className={styles.section} aria-labelledby="second-title">
      <h2 id="second-title">{t.title}</h2>
      <p className={styles.small}>{t.lede}</p>
      <Fold label={t.ask}>
        <div className={own.steps}>
          <div className={own.step}>
            <h3>{t.know}</h3>
            <ul className={styles.bullets}>
              {t.knowPoints.map((says) => (
                <li key={says}>{says}</li>
              ))}
            </ul>
            <p>
              <SourceNotes ids={AAMC} />
            </p>
          </div>
          <RequestStep draft={draft} second={second} />
          <div className={own.step}>
            <h3>{t.giveStep}</h3>
            <p>{t.giveHelp}</p>
          </div>
          <AnswerStep text={draft.text} second={second} />
          {read?.reading.ok && (
            <TheirRemarks opinion={read.reading} text={read.text} now={draft.text} area={area} />
          )}
        </div>
      </Fold>
    </section>
  );
}
