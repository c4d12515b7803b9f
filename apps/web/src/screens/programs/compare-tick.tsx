import { MOST_COMPARED, tickToCompare, useCompareChoice } from '../../directory/compare-choice.ts';
import type { DirectoryRow } from '../../directory/directory-row.ts';
import { en } from '../../text/en.ts';
import { fullName } from '../list/program-names.ts';
import styles from './compare-tick.module.css';

const t = en.compare;

/** Ticks a program to be put beside others. Once five are ticked no further one can be. */
export function CompareTick({ row, words = false }: { row: DirectoryRow; words?: boolean }) {
  const { code } = row;
  const on = useCompareChoice((codes) => codes.includes(code));
  const full = useCompareChoice((codes) => codes.length >= MOST_COMPARED);
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={on}
        disabled={full && !on}
        aria-label={t.tickName(fullName(row))}
        onChange={(event) => tickToCompare(code, event.target.checked)}
      />
      {words && <span aria-hidden="true">{t.tick}</span>}
    </label>
  );
}
