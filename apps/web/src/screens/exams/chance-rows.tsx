import type { Range } from '@matchwright/engine';
import { RangeMark, scaleTop } from '../../marks/range-mark.tsx';
import { ScaleTicks } from '../../marks/scale-ticks.tsx';
import { percent, percentRange } from '../../text/numbers.ts';
import styles from './exams-screen.module.css';

interface Row {
  label: string;
  match: Range;
  /** A few words on the step to this row. */
  note?: string | undefined;
  quiet?: boolean;
}

/** Chances one under the other, on one scale, each with its range. */
export function ChanceRows({ rows, label }: { rows: Row[]; label: string }) {
  const top = scaleTop(rows.map(({ match }) => match));
  return (
    <div>
      <ul className={styles.chances} aria-label={label}>
        {rows.map((row) => (
          <li key={row.label} className={styles.chance}>
            <span className={styles.chanceLabel}>{row.label}</span>
            <RangeMark range={row.match} top={top} quiet={row.quiet ?? false} />
            <span className={styles.chanceFigures}>
              <b>{percent(row.match.p)}</b>{' '}
              <span className="soft">{percentRange(row.match.lo90, row.match.hi90)}</span>
            </span>
            <span className={`${styles.chanceNote} soft`}>{row.note}</span>
          </li>
        ))}
        <li className={styles.ticks} aria-hidden="true">
          <ScaleTicks top={top} />
        </li>
      </ul>
    </div>
  );
}
