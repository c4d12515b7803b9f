import type { Task } from '@matchwright/engine/advice';
import { dayOf } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './task.module.css';

const t = phrases.plan;

/** When, in words, with what makes the date doubtful or the person's own. */
export function TaskDates({ task }: { task: Task }) {
  const marks = [
    ...(task.time ? [t.eastern(task.time)] : []),
    ...(task.projected && task.status !== 'late' ? [t.projected] : []),
    ...(task.personal ? [t.yourDate] : []),
  ];
  const [begin, finish] = spanOf(task);
  return (
    <p className={styles.dates}>
      {begin && <span>{begin}</span>}{' '}
      <span>
        {finish}
        {marks.length > 0 && <span className="soft"> ({marks.join(', ')})</span>}
      </span>
    </p>
  );
}

/** Beginning and end, each a phrase that stays on one line. */
function spanOf({ kind, phase, status, start, due, days }: Task): [string | null, string] {
  const [from, to] = [dayOf(start), dayOf(due)];
  if (phase === 'experience' && kind === 'event') return [t.from(from), to];
  if (kind === 'event' && status === 'late') return [null, t.soonestOn(to)];
  if (kind === 'event' || kind === 'deadline' || status === 'done') return [null, to];
  if (status === 'late') return [t.soonestStart(from), t.soonestFinish(to)];
  return days === 0 ? [null, t.finishAlone(to)] : [t.beginBy(from), t.finishBy(to)];
}
