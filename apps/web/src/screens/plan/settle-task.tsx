import type { Task } from '@matchwright/engine/advice';
import { Check } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import { markDone, reopen } from './plan-edits.ts';
import styles from './task.module.css';

const t = roomPhrases.plan;

/** Done, and back; what the profile or the calendar says cannot be changed here. */
export function SettleTask({ task, className }: { task: Task; className?: string | undefined }) {
  const { status, phase, doneBy, title } = task;
  if (doneBy === 'you') {
    return (
      <Button look="quiet" data-print="no" aria-label={t.reopenOf(title)} onClick={() => reopen(task)}>
        {t.reopen}
      </Button>
    );
  }
  if (status === 'done') return <p className={styles.because}>{t.because[doneBy ?? 'profile']}</p>;
  if (phase === 'season') return null;
  return (
    <Button
      icon={Check}
      className={className ?? ''}
      data-print="no"
      aria-label={t.doneOf(title)}
      onClick={() => markDone(task)}
    >
      {t.done}
    </Button>
  );
}
