import { planner } from '../../app-planner.ts';
import { sinceLines } from './since-lines.ts';
import styles from './stage-word.module.css';
import type { TrackerRow } from './tracker-rows.ts';

/** The days of where an application stands, each on a line of its own. */
export function SinceText({ row }: { row: TrackerRow }) {
  return sinceLines(row, planner.readingContext().today).map((line) => (
    <span key={line} className={styles.day}>
      {line}
    </span>
  ));
}
