import type { Schedule, Task } from '@matchwright/engine/advice';
import { Printer } from 'lucide-react';
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../parts/button.tsx';
import { FieldGroup } from '../../parts/field.tsx';
import { RadioRow } from '../../parts/inputs.tsx';
import { monthOf } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './plan-screen.module.css';
import rows from './task.module.css';
import { TaskRow } from './task-row.tsx';

const t = roomPhrases.plan;
const FILTERS = ['all', 'next', 'month', 'late'] as const;
type Filter = (typeof FILTERS)[number];
const options = FILTERS.map((value) => ({ value, label: t.filters[value] }));

/** Every open task and date, month by month. */
export function TaskList({ plan, titles }: { plan: Schedule; titles: ReadonlyMap<string, string> }) {
  const [filter, setFilter] = useState<Filter>('all');
  const name = useId();
  const months = byMonth(chosen(plan, filter));
  return (
    <section className={styles.section} aria-labelledby="all-title">
      <div className={styles.bar}>
        <h2 id="all-title">{t.all}</h2>
        <Button
          icon={Printer}
          data-print="no"
          onClick={() => {
            // On paper nobody can choose another filter.
            flushSync(() => setFilter('all'));
            window.print();
          }}
        >
          {t.print}
        </Button>
      </div>
      <div data-print="no">
        <FieldGroup label={t.show}>
          <RadioRow
            name={name}
            value={filter}
            options={options}
            onChange={(value) => setFilter(value as Filter)}
          />
        </FieldGroup>
      </div>
      {months.length === 0 && <p className="soft">{t.noneShown}</p>}
      {months.map(([month, tasks]) => (
        <section key={month} className={styles.month} aria-labelledby={`month-${month}`}>
          <h3 id={`month-${month}`} className={styles.monthName}>
            {monthOf(month)}
          </h3>
          <ul className={`${styles.tasks} ${rows.wide}`}>
            {tasks.map((task) => (
              <li key={task.id}>
                <TaskRow task={task} titles={titles} level={4} today={plan.today} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function chosen({ tasks, next, today }: Schedule, filter: Filter): Task[] {
  const open = tasks.filter(({ status }) => status !== 'done');
  if (filter === 'next') return open.filter(({ id }) => next.includes(id));
  if (filter === 'late') return open.filter(({ status }) => status === 'late');
  if (filter === 'month') return open.filter(({ start }) => start.slice(0, 7) <= today.slice(0, 7));
  return open;
}

function byMonth(tasks: readonly Task[]): [string, Task[]][] {
  const months = new Map<string, Task[]>();
  for (const task of tasks) {
    const month = task.due.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), task]);
  }
  return [...months];
}
