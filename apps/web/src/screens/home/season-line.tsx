import type { Schedule } from '@matchwright/engine/advice';
import { SeasonMarks } from '../../marks/season-marks.tsx';
import { dayOf, daysBetween } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './season-line.module.css';

const t = phrases.home;
const STATIONS = ['submit-opens', 'rank-list-deadline', 'match-day', 'residency-start'] as const;

interface Props {
  plan: Schedule;
  goal: NonNullable<Schedule['goal']>;
}

/** Today on a line from now to the goal of the season, with the dates of its numbers in a list below. */
export function SeasonLine({ plan: { tasks, today }, goal }: Props) {
  const stations = STATIONS.flatMap((id) => {
    const task = tasks.find((one) => one.id === id);
    return task && task.due >= today && task.due <= goal.date ? [{ ...task, id }] : [];
  });
  return (
    <section className={styles.season} aria-labelledby="season-title">
      <h2 id="season-title">{t.season}</h2>
      <p>{t.seasonLeft(daysBetween(today, goal.date), t.goals[goal.id])}</p>
      <SeasonMarks today={today} until={goal.date} stations={stations.map(({ due }) => due)} />
      <ol className={styles.dates}>
        <li>
          <b>{dayOf(today)}</b> <span>{t.today}</span>
        </li>
        {stations.map(({ id, due, projected }, index) => (
          <li key={id}>
            <b>{dayOf(due)}</b>{' '}
            <span>
              {index + 1} · {t.stations[id]}
              {projected && <span className="soft"> ({t.projected})</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
