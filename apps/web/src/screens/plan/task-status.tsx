import type { Task } from '@matchwright/engine/advice';
import { CalendarDays, CircleAlert, CircleCheck, Clock } from 'lucide-react';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './task.module.css';

const t = roomPhrases.plan.status;
const ICONS = { done: CircleCheck, late: CircleAlert, now: Clock, ahead: CalendarDays };

/** Where a task stands: always an icon and a word together. */
export function TaskStatus({ task }: { task: Task }) {
  const { status } = task;
  const Icon = ICONS[status];
  return (
    <span className={`${styles.status} ${styles[status]}`}>
      <Icon size={18} strokeWidth={2} aria-hidden="true" />
      {wordsOf(task)}
    </span>
  );
}

function wordsOf({ status, kind, nextSeason }: Task): string {
  if (nextSeason) return t.nextSeason;
  return status === 'now' && kind !== 'work' ? t.nowEvent : t[status];
}
