import { hrefOf } from '../../route.ts';
import { useAdvice } from '../../season/use-advice.ts';
import { dayOf } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './afterwards.module.css';

const t = roomPhrases.afterwards;

/** What the plan puts first in the season that was just begun, so that nobody is left in the numbers of the old one. */
export function FirstTasks({ season }: { season: number }) {
  const { result } = useAdvice('plan');
  const plan = result?.season === season ? result : null;
  const first = plan?.next.flatMap((id) => plan.tasks.find((task) => task.id === id) ?? []) ?? [];
  return (
    <section className={styles.section} aria-labelledby="first">
      <h2 id="first">{t.begin.first(season)}</h2>
      {!plan && <p role="status">{phrases.home.tasksWorking}</p>}
      {plan && first.length === 0 && <p>{phrases.home.noTask}</p>}
      <ol className={styles.rows}>
        {first.map(({ id, title, start }) => (
          <li key={id}>
            <b>{title}</b> <span className={styles.small}>{t.begin.from(dayOf(start))}</span>
          </li>
        ))}
      </ol>
      <p>
        <a href={hrefOf('plan')}>{t.toPlan}</a>
      </p>
    </section>
  );
}
