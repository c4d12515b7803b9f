import type { Schedule } from '@matchwright/engine/advice';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { bringBack } from './plan-edits.ts';
import styles from './plan-screen.module.css';
import rows from './task.module.css';
import { TaskRow } from './task-row.tsx';

const t = roomPhrases.plan;

/** What is done, and what the person left out, each with its way back. */
export function Settled({ plan, titles }: { plan: Schedule; titles: ReadonlyMap<string, string> }) {
  const done = plan.tasks.filter(({ status }) => status === 'done');
  return (
    <>
      {plan.leftOut.length > 0 && (
        <div data-print="no">
          <Fold label={t.leftOutTitle(plan.leftOut.length)}>
            <ul className={styles.tasks}>
              {plan.leftOut.map((task) => (
                <li key={task.id} className={styles.leftOut}>
                  {shown(task.title)}
                  <Button aria-label={t.bringBackOf(task.title)} onClick={() => bringBack(task)}>
                    {t.bringBack}
                  </Button>
                </li>
              ))}
            </ul>
          </Fold>
        </div>
      )}
      {done.length > 0 && (
        <Fold label={t.doneTitle(done.length)}>
          <ul className={`${styles.tasks} ${rows.wide}`}>
            {done.map((task) => (
              <li key={task.id}>
                <TaskRow task={task} titles={titles} level={3} today={plan.today} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
