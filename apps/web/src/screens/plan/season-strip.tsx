import type { Schedule, Task } from '@matchwright/engine/advice';
import { SeasonMarks } from '../../marks/season-marks.tsx';
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
  const stations = STATIONS.flatMap((id) => {
    const task = tasks.find((one) => one.id === id);
    return task && task.due >= today && task.due <= goal.date ? [{ ...task, id }] : [];
  });
  return (
    <section className={styles.strip} aria-label={t.strip}>
      <p className={styles.left}>{t.toGoal(daysBetween(today, goal.date), t.goals[goal.id])}</p>
      <SeasonMarks today={today} until={goal.date} stations={stations.map(({ due }) => due)} />
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
