import type { Task } from '@matchwright/engine/advice';
import { hrefOf } from '../../route.ts';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { TaskDates } from '../plan/task-dates.tsx';
import styles from './audit-page.module.css';

const t = roomPhrases.audit;

/** The first tasks of the plan, each with its dates; the plan says how. */
export function NextBlock({ tasks }: { tasks: Task[] }) {
  return (
    <section className={styles.section} aria-labelledby="next-title">
      <h2 id="next-title">{t.next}</h2>
      {tasks.length === 0 ? (
        <p>{roomPhrases.plan.nextNone}</p>
      ) : (
        <ol className={styles.next}>
          {tasks.map((task) => (
            <li key={task.id}>
              <h3>{shown(task.title)}</h3>
              <TaskDates task={task} />
            </li>
          ))}
        </ol>
      )}
      <a className={styles.link} href={hrefOf('plan')} data-print="no">
        {t.toPlan}
      </a>
    </section>
  );
}
