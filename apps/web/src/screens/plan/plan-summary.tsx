import type { Schedule } from '@matchwright/engine/advice';
import { ArrowRight } from 'lucide-react';
import { Notice } from '../../parts/notice.tsx';
import { hrefOfField } from '../../profile/field-link.ts';
import { hrefOf } from '../../route.ts';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './plan-screen.module.css';

const t = roomPhrases.plan;

/** What the plan says as a whole: what decides it, what to know about its dates, what to enter. */
export function PlanSummary({ plan, titles }: { plan: Schedule; titles: ReadonlyMap<string, string> }) {
  const { criticalPath, criticalSays, notes, missing, goal, nextSeason } = plan;
  return (
    <>
      {notes.length > 0 && (
        <Notice tone="note">
          {notes.map((note) => (
            <p key={note}>{shown(note)}</p>
          ))}
          {goal === null && nextSeason !== null && (
            <a href={hrefOf('afterwards')}>{t.toNextSeason(nextSeason)}</a>
          )}
        </Notice>
      )}
      {missing.length > 0 && (
        <section className={styles.section} aria-labelledby="missing-title">
          <h2 id="missing-title">{t.enterFirst}</h2>
          <ul className={styles.missing}>
            {missing.map(({ path, says }) => (
              <li key={says}>
                <a href={hrefOfField(path)}>{says}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {criticalSays !== null && (
        <section className={styles.section} aria-labelledby="critical-title">
          <h2 id="critical-title">{t.critical}</h2>
          <p>{criticalSays}</p>
          <ol className={styles.chain}>
            {criticalPath.map((id) => (
              <li key={id}>
                {shown(titles.get(id) ?? id)}
                <ArrowRight size={16} strokeWidth={1.75} aria-hidden="true" />
              </li>
            ))}
          </ol>
          <p className="soft">{t.criticalHelp}</p>
        </section>
      )}
    </>
  );
}
