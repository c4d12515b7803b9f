import type { Task } from '@matchwright/engine/advice';
import { CalendarDays, CircleAlert, CircleCheck, Clock } from 'lucide-react';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './task.module.css';

const t = roomPhrases.plan.status;
const ICONS = { done: CircleCheck, late: CircleAlert, now: Clock, ahead: CalendarDays };

/** Where a task stands on a day: always an icon and a word together. */
export function TaskStatus({ task, today }: { task: Task; today: string }) {
  const { status } = task;
  const Icon = ICONS[status];
  return (
    <span className={`${styles.status} ${styles[status]}`}>
      <Icon size={18} strokeWidth={2} aria-hidden="true" />
      {wordsOf(task, today)}
    </span>
  );
}

function wordsOf({ status, kind, nextSeason, wanted }: Task, today: string): string {
  if (nextSeason) return t.nextSeason;
  if (status === 'late' && wanted >= today) return t.willBeLate;
  return status === 'now' && kind !== 'work' ? t.nowEvent : t[status];
}
