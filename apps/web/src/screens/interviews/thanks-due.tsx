import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import type { ListProps } from './agenda.tsx';
import { Clocks } from './clocks.tsx';
import styles from './interviews.module.css';
import { hrefOfInterview } from './interviews-address.ts';

const t = roomPhrases.interviews.thanks;

/** Notes of thanks whose days are now. */
export function ThanksDue({ calendar, programs, ownZone }: ListProps) {
  const open = calendar.followUps.filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="thanks-due">
      <h2 id="thanks-due">{t.dueTitle}</h2>
      <ul className={styles.items}>
        {open.map(({ id, code, name, to, says }) => (
          <li key={id} className={styles.item}>
            <h3>
              <a className={styles.link} href={hrefOfInterview(code ?? name)}>
                {programs.nameOf(code ?? name)}
              </a>
            </h3>
            <p>
              {t.until} <Clocks moment={to} zone={zoneOf(id)} ownZone={ownZone} />
            </p>
            <p>{shown(says)}</p>
          </li>
        ))}
      </ul>
    </section>
  );

  function zoneOf(id: string): string | null {
    return calendar.interviews.find((one) => one.id === id)?.zone ?? null;
  }
}
