import type { Schedule } from '@matchwright/engine/advice';
import { dayOf, daysBetween } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './season-line.module.css';

const t = phrases.home;
const STATIONS = ['submit-opens', 'rank-list-deadline', 'match-day', 'residency-start'] as const;

interface Props {
  plan: Schedule;
  goal: NonNullable<Schedule['goal']>;
}

/** Today on a line from now to the goal of the season. The line is for the eye; the dates below it say the same. */
export function SeasonLine({ plan: { tasks, today }, goal }: Props) {
  const length = Math.max(1, daysBetween(today, goal.date));
  const stations = STATIONS.flatMap((id) => {
    const task = tasks.find((one) => one.id === id);
    return task && task.due >= today && task.due <= goal.date ? [{ ...task, id }] : [];
  });
  const at = (date: string) => ({
    insetInlineStart: `${((daysBetween(today, date) / length) * 100).toFixed(2)}%`,
  });
  return (
    <section className={styles.season} aria-labelledby="season-title">
      <h2 id="season-title">{t.season}</h2>
      <p>{t.seasonLeft(daysBetween(today, goal.date), t.goals[goal.id])}</p>
      <div className={styles.line} aria-hidden="true">
        <span className={styles.way} />
        <span className={styles.today} />
        {stations.map(({ id, due }) => (
          <span key={id} className={styles.station} style={at(due)} />
        ))}
      </div>
      <ol className={styles.dates}>
        <li className={styles.now}>
          <b>{dayOf(today)}</b> {t.today}
        </li>
        {stations.map(({ id, due, projected }) => (
          <li key={id}>
            <b>{dayOf(due)}</b> {t.stations[id]}
            {projected && <span className="soft"> ({t.projected})</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
