import type { Application } from '@matchwright/inputs/season';
import { Fold } from '../../parts/fold.tsx';
import { weekdayOf } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './interviews.module.css';

const t = roomPhrases.interviews;

/** What happened with the application so far, the oldest first. */
export function HistoryBlock({ application: { history } }: { application: Application }) {
  if (history.length === 0) return null;
  return (
    <div data-print="no">
      <Fold label={t.history}>
        <ol className={styles.folded}>
          {history.map(({ status, date, note }, number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a history has no other names
            <li key={number}>
              {[t.statuses[status ?? 'planned'], date && weekdayOf(date), note].filter(Boolean).join(' · ')}
            </li>
          ))}
        </ol>
      </Fold>
    </div>
  );
}
