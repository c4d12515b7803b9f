import type { SoapCondition } from '@matchwright/engine/season';
import { StatusWord } from '../../parts/status-word.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import { Evidence } from './rules.tsx';
import styles from './soap-screen.module.css';

const t = roomPhrases.soap;

interface Props {
  eligible: SoapCondition['status'];
  conditions: readonly SoapCondition[];
}

/** Whether the person may take part, condition by condition. */
export function Conditions({ eligible, conditions }: Props) {
  return (
    <section className={styles.section} aria-labelledby="eligible">
      <h2 id="eligible">{t.sections.eligible}</h2>
      <p>{t.eligible[eligible]}</p>
      <ul className={styles.rows}>
        {conditions.map((one) => (
          <li key={one.id} className={styles.condition}>
            <StatusWord status={one.status} />
            <div className={styles.said}>
              <p>{one.says}</p>
              <Evidence rule={one} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
