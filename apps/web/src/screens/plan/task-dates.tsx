import type { Task } from '@matchwright/engine/advice';
import { dayOf } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './task.module.css';

const t = roomPhrases.plan;

/** When, in words, with what makes the date doubtful or the person's own. Of done work only a day that is known. */
export function TaskDates({ task }: { task: Task }) {
  if (task.status === 'done') return task.doneOn && <p className={styles.dates}>{dayOf(task.doneOn)}</p>;
  const marks = [
    ...(task.time ? [t.eastern(task.time)] : []),
    ...(task.projected && task.status !== 'late' && !task.nextSeason ? [t.projected] : []),
    ...(keepsOwn(task) ? [t.yourDate] : []),
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

/** It stands on the person's own date, and has not had to move away from it. */
const keepsOwn = ({ ownDate, due }: Task) => ownDate !== null && ownDate === due;

/** Beginning and end, each a phrase that stays on one line. */
function spanOf(task: Task): [string | null, string] {
  const { kind, phase, status, start, due, days, ownDate } = task;
  const [from, to] = [dayOf(start), dayOf(due)];
  if (ownDate !== null && ownDate !== due) return [null, t.hadToMove(dayOf(ownDate), to)];
  if (phase === 'experience' && kind === 'event') return [t.from(from), to];
  const soonest = (status === 'late' || task.nextSeason) && !keepsOwn(task);
  if (kind === 'event' && soonest) return [null, t.soonestOn(to)];
  if (kind === 'event' || kind === 'deadline') return [null, to];
  if (soonest) return [t.soonestStart(from), t.soonestFinish(to)];
  return days === 0 ? [null, t.finishAlone(to)] : [t.beginBy(from), t.finishBy(to)];
}
