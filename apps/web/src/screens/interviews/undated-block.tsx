import { roomPhrases } from '../../text/room-phrases.ts';
import type { ListProps } from './agenda.tsx';
import styles from './interviews.module.css';
import { hrefOfInterview, keyOf } from './interviews-address.ts';

const t = roomPhrases.interviews.undated;

/** Invitations that are answered and have no day yet. */
export function UndatedBlock({ calendar, log, programs }: ListProps) {
  const due = new Set(calendar.replies.map(({ code, name }) => code ?? name));
  const open = log.applications.filter((one) => {
    const last = one.history.at(-1)?.status;
    const hasDay = one.interviews.some(({ start, cancelled }) => start !== undefined && cancelled !== true);
    return last === 'invited' && !hasDay && !due.has(keyOf(one));
  });
  if (open.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="undated">
      <h2 id="undated">{t.title}</h2>
      <p>{t.help}</p>
      <ul className={styles.plain}>
        {open.map((one) => (
          <li key={keyOf(one)}>
            <a className={styles.link} href={hrefOfInterview(keyOf(one))}>
              {programs.nameOf(keyOf(one))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
