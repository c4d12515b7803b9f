import type { Schedule, Task } from '@matchwright/engine/advice';
import { alongTime } from '../../text/bidi.ts';
import { dayOf, daysBetween } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './season-strip.module.css';

const t = roomPhrases.plan;
const STATIONS = [
  'submit-opens',
  'review-opens',
  'rank-list-deadline',
  'match-day',
  'residency-start',
] as const;

/** Today on a line from now to the end of the season, with the dates that everything else is worked back from. */
export function SeasonStrip({ plan: { tasks, goal, today } }: { plan: Schedule }) {
  if (!goal) return null;
  const length = Math.max(1, daysBetween(today, goal.date));
  const stations = STATIONS.flatMap((id) => {
    const task = tasks.find((one) => one.id === id);
    return task && task.due >= today && task.due <= goal.date ? [{ ...task, id }] : [];
  });
  const at = (date: string) => `${alongTime((daysBetween(today, date) / length) * 100).toFixed(2)}%`;
  return (
    <section className={styles.strip} aria-label={t.strip}>
      <p className={styles.left}>{t.toGoal(daysBetween(today, goal.date), t.goals[goal.id])}</p>
      <svg className={styles.line} aria-hidden="true">
        <line className={styles.way} x1="0" x2="100%" y1="26" y2="26" />
        {stations.map(({ id, due }, index) => (
          <g key={id}>
            <text className={styles.number} x={at(due)} y="14" textAnchor="middle">
              {index + 1}
            </text>
            <circle className={styles.station} cx={at(due)} cy="26" r="5" />
          </g>
        ))}
        <circle className={styles.today} cx={at(today)} cy="26" r="6" />
      </svg>
      <ol className={styles.stations}>
        <li>
          <b>{dayOf(today)}</b>
          <span>{t.today}</span>
        </li>
        {stations.map((station, index) => (
          <Station
            key={station.id}
            task={station}
            says={phrases.home.stations[station.id]}
            number={index + 1}
          />
        ))}
      </ol>
    </section>
  );
}

interface StationProps {
  task: Pick<Task, 'due' | 'projected'>;
  says: string;
  number: number;
}

function Station({ task: { due, projected }, says, number }: StationProps) {
  return (
    <li>
      <b>{dayOf(due)}</b>
      <span>
        {number} · {says}
        {projected && <span className="soft"> ({t.projected})</span>}
      </span>
    </li>
  );
}
