import type { Task } from '@matchwright/engine/advice';
import { alongTime, MONTHS_APART } from '../../text/bidi.ts';
import { dayOf, daysBetween, shortMonth } from '../../text/dates.ts';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './timeline.module.css';

const t = phrases.plan;
const LINES = ['submit-opens', 'review-opens', 'rank-list-deadline', 'match-day'];

/** Every open task as a bar: when it may begin, and the latest time to do it. The list holds the same in words. */
export function Timeline({ tasks, today }: { tasks: Task[]; today: string }) {
  const open = tasks.filter(({ status, phase }) => status !== 'done' && phase !== 'season');
  if (open.length === 0) return null;
  const dates = tasks.filter(({ id, due }) => LINES.includes(id) && due >= today);
  const end = [...open, ...dates]
    .map(({ due }) => due)
    .sort()
    .at(-1) as string;
  const months = monthsBetween(today, end);
  const first = `${months[0]}-01`;
  const length = daysBetween(first, `${months.at(-1)}-28`) + 3;
  const at = (date: string) => (daysBetween(first, date) / length) * 100;
  return (
    <section className={styles.timeline} aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t.timeline}</h2>
      <p className="soft">{t.timelineHelp}</p>
      <div className={styles.rows} aria-hidden="true">
        <div className={styles.row}>
          <span />
          <svg className={styles.months} data-turned="words" aria-hidden="true">
            {months.map((month, index) =>
              index % MONTHS_APART > 0 ? null : (
                <text key={month} x={`${alongTime(at(`${month}-01`))}%`} y="14">
                  {index === 0 || month.endsWith('-01')
                    ? `${shortMonth(month)} ${month.slice(2, 4)}`
                    : shortMonth(month)}
                </text>
              ),
            )}
          </svg>
        </div>
        {open.map((task) => (
          <div key={task.id} className={styles.row} data-critical={task.critical || undefined}>
            <span className={styles.label} data-cut>
              {shown(task.title)}
            </span>
            <Bar task={task} at={at} dates={dates} today={today} />
          </div>
        ))}
        <div className={styles.row}>
          <span />
          <svg className={styles.names} data-turned="words" aria-hidden="true">
            {dates.map(({ id, title, due }, index) => (
              <text key={id} x={`${alongTime(at(due))}%`} y={14 + (index % 2) * 16} textAnchor="end">
                {title}, {dayOf(due)}
              </text>
            ))}
          </svg>
        </div>
      </div>
    </section>
  );
}

interface BarProps {
  task: Task;
  at: (date: string) => number;
  dates: Task[];
  today: string;
}

/** A day has no length, so that every bar is at least a little wide. */
const LEAST = 0.6;

function Bar({ task, at, dates, today }: BarProps) {
  const from = at(task.earliest);
  const start = at(task.start);
  const width = Math.max(LEAST, at(task.due) - start);
  const look = task.status === 'late' ? styles.late : task.critical ? styles.critical : styles.bar;
  return (
    <svg className={styles.bars} data-turned="bars" aria-hidden="true">
      {dates.map(({ id, due }) => (
        <line key={id} className={styles.date} x1={`${at(due)}%`} x2={`${at(due)}%`} y1="0" y2="100%" />
      ))}
      <line className={styles.today} x1={`${at(today)}%`} x2={`${at(today)}%`} y1="0" y2="100%" />
      <rect
        className={styles.window}
        x={`${from}%`}
        width={`${Math.max(0, start - from)}%`}
        y="35%"
        height="30%"
      />
      <rect className={look} x={`${start}%`} width={`${width}%`} y="20%" height="60%" rx="2" />
    </svg>
  );
}

/** Every month from one date to another, both included. */
function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  let [year, month] = from.split('-').map(Number) as [number, number];
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    months.push(name);
    if (name >= to.slice(0, 7)) return months;
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
}
