import { type Tick, tickToCompare } from '../../directory/compare-choice.ts';
import type { DirectoryRow } from '../../directory/directory-row.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { fullName } from '../list/program-names.ts';
import styles from './compare-tick.module.css';

const t = roomPhrases.compare;

interface Props {
  row: DirectoryRow;
  tick: Tick;
  /** Says in words what the tick is for, where no column head does. */
  words?: boolean;
}

/** Ticks a program to be put beside others. Once five are ticked no further one can be. */
export function CompareTick({ row, tick, words = false }: Props) {
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={tick === 'on'}
        disabled={tick === 'full'}
        aria-label={t.tickName(fullName(row))}
        onChange={(event) => tickToCompare(row.code, event.target.checked)}
      />
      {words && <span aria-hidden="true">{t.tick}</span>}
    </label>
  );
}
