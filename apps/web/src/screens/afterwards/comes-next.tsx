import type { ComingStep } from '@matchwright/engine/season';
import { SourceNote } from '../../parts/source-note.tsx';
import { hrefOf } from '../../route.ts';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './afterwards.module.css';
import { Section } from './section.tsx';

const t = roomPhrases.afterwards;

/** Between a place and the first day of residency, each step with its source; the dates stand in the plan. */
export function ComesNext({ steps }: { steps: readonly ComingStep[] }) {
  return (
    <Section id="comes">
      <ol className={styles.rows}>
        {steps.map(({ id, says, source, year }) => (
          <li key={id}>
            <p>{shown(says)}</p>
            <p className={styles.small}>
              {source === null ? roomPhrases.soap.ourAdvice : <SourceNote id={source} year={year} />}
            </p>
          </li>
        ))}
      </ol>
      <p data-print="no">
        <a className={styles.link} href={hrefOf('plan')}>
          {t.toPlan}
        </a>
      </p>
    </Section>
  );
}
