import { percent } from '../text/numbers.ts';
import styles from './scale-ticks.module.css';

/** The ends and the middle of a common scale, for sighted readers; each mark says its own numbers. */
export function ScaleTicks({ top }: { top: number }) {
  return (
    <span className={styles.ticks} dir="ltr" aria-hidden="true">
      <span>0</span>
      <span>{percent(top / 2)}</span>
      <span>{percent(top)}</span>
    </span>
  );
}
