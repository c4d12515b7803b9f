import type { Schedule } from '@matchwright/engine/advice';
import { hrefOf } from '../../route.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import type { Asked } from '../../use-asked.ts';
import rows from '../plan/task.module.css';
import { TaskRow } from '../plan/task-row.tsx';
import { WhyFirst } from '../plan/why-first.tsx';
import { AskFailed } from './ask-failed.tsx';
import styles from './home-screen.module.css';

const t = phrases.home;

/** The tasks to do first, with their dates; each unfolds as on the plan. */
export function TasksBlock({ asked: { result, current, error } }: { asked: Asked<Schedule> }) {
  const next = (result?.next ?? []).flatMap((id) => result?.tasks.find((task) => task.id === id) ?? []);
  const titles = new Map(result?.tasks.map(({ id, title }) => [id, title]));
  return (
    <section className={styles.block} aria-labelledby="tasks-title">
      <h2 id="tasks-title">{next.length > 0 ? t.tasksCount(next.length) : t.tasks}</h2>
      <p role="status" className={styles.status}>
        {error ? <AskFailed why={error} /> : result ? current ? '' : t.updating : t.tasksWorking}
      </p>
      {result && next.length === 0 && <p>{t.noTask}</p>}
      <ol className={`${styles.tasks} ${rows.card}`}>
        {result &&
          next.map((task) => (
            <li key={task.id}>
              <TaskRow task={task} titles={titles} level={3} today={result.today} />
              <WhyFirst says={result.nextWhy[task.id]} />
            </li>
          ))}
      </ol>
      {result && result.goal === null && result.nextSeason !== null && (
        <a className={styles.more} href={hrefOf('afterwards')}>
          {roomPhrases.plan.toNextSeason(result.nextSeason)}
        </a>
      )}
      {result && (
        <a className={styles.more} href={hrefOf('plan')}>
          {t.toPlan}
        </a>
      )}
    </section>
  );
}
