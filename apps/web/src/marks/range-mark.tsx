import type { Range } from '@matchwright/engine';
import { percent, percentRange } from '../text/numbers.ts';
import { phrases } from '../text/phrases.ts';
import styles from './range-mark.module.css';

/** Where a probability stands on a scale that ends at `top`, in percent of its width. */
function place(p: number, top: number): string {
  return `${Math.min(100, Math.max(0, (p / top) * 100)).toFixed(2)}%`;
}

interface Props {
  range: Range;
  /** The right end of the common scale, a probability. */
  top: number;
  /** Draws in ink instead of the accent, for lists that are not the person's own. */
  quiet?: boolean;
}

/** A probability as a dot, its 50% range as a thick line and its 90% range as a thin one. */
export function RangeMark({ range, top, quiet = false }: Props) {
  const at = (p: number) => place(p, top);
  const alt = phrases.chance.rangeAlt(
    percent(range.p),
    percentRange(range.lo50, range.hi50),
    percentRange(range.lo90, range.hi90),
  );
  return (
    <svg className={quiet ? `${styles.mark} ${styles.quiet}` : styles.mark} role="img" aria-label={alt}>
      <line className={styles.base} x1="0" x2="100%" y1="50%" y2="50%" />
      <line className={styles.possible} x1={at(range.lo90)} x2={at(range.hi90)} y1="50%" y2="50%" />
      <line className={styles.likely} x1={at(range.lo50)} x2={at(range.hi50)} y1="50%" y2="50%" />
      <circle className={styles.dot} cx={at(range.p)} cy="50%" r="4.5" />
    </svg>
  );
}

const TOPS = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1];

/** The smallest round end of a scale that holds every likely range and nearly every possible one. */
export function scaleTop(ranges: Range[]): number {
  const possible = ranges.map((range) => range.hi90).sort((a, b) => a - b);
  const end = Math.max(
    possible[Math.ceil((possible.length - 1) * 0.97)] ?? 1,
    ...ranges.map((range) => range.hi50),
  );
  return TOPS.find((top) => top >= end) ?? 1;
}
