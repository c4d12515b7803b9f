import type { Task } from '@matchwright/engine/advice';
import { ChevronDown } from 'lucide-react';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { SettleTask } from './settle-task.tsx';
import styles from './task.module.css';
import { TaskActions } from './task-actions.tsx';
import { TaskDates } from './task-dates.tsx';
import { TaskDetails } from './task-details.tsx';
import { TaskStatus } from './task-status.tsx';

const t = roomPhrases.plan;

interface Props {
  task: Task;
  /** Titles of all tasks by id. */
  titles: ReadonlyMap<string, string>;
  /** Level of the heading that it stands under. */
  level: 3 | 4;
  today: string;
}

/** One task: where it stands, what and when; the rest unfolds. */
export function TaskRow({ task, titles, level, today }: Props) {
  const done = task.status === 'done';
  const head = <Head task={task} level={level} today={today} />;
  return (
    <article className={styles.task} data-critical={task.critical || undefined}>
      {done ? (
        <div className={styles.head}>{head}</div>
      ) : (
        <details className={styles.fold}>
          <summary className={styles.head}>
            {head}
            <ChevronDown className={styles.chevron} size={18} strokeWidth={1.75} aria-hidden="true" />
          </summary>
          <TaskDetails task={task} titles={titles} />
          <SettleTask task={task} className={styles.inside} />
          <TaskActions task={task} />
        </details>
      )}
      <SettleTask task={task} className={styles.beside} />
    </article>
  );
}

function Head({ task, level, today }: Omit<Props, 'titles'>) {
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <>
      <TaskStatus task={task} today={today} />
      <span className={styles.what}>
        <Heading className={styles.title} data-season={task.phase === 'season' || undefined}>
          {shown(task.title)}
        </Heading>
        {task.critical && <span className={styles.path}>{t.onPath}</span>}
      </span>
      <TaskDates task={task} />
    </>
  );
}
