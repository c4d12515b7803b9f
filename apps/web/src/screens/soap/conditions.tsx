import type { SoapCondition, SoapReady } from '@matchwright/engine/season';
import { StatusWord } from '../../parts/status-word.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import { Evidence } from './rules.tsx';
import { markReady } from './soap-edits.ts';
import styles from './soap-screen.module.css';

const t = roomPhrases.soap;

interface Props {
  eligible: SoapCondition['status'];
  conditions: readonly SoapCondition[];
  /** The readiness list, a point of which may answer a condition. */
  items: readonly SoapReady[];
  /** Ids of what the person ticked. */
  marked: readonly string[];
}

/** Whether the person may take part, condition by condition. */
export function Conditions({ eligible, conditions, items, marked }: Props) {
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
              <Answer item={items.find(({ id }) => id === one.answeredBy)} marked={marked} />
              <Evidence rule={one} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same tick as in the readiness list, where the question is asked; nothing where what was entered answers it. */
function Answer({ item, marked }: { item: SoapReady | undefined; marked: readonly string[] }) {
  if (!item || item.byProfile) return null;
  return (
    <label className={styles.tick} data-print="no">
      <input
        type="checkbox"
        checked={marked.includes(item.id)}
        onChange={(event) => markReady(item, event.target.checked)}
      />
      <span>{t.confirmed[item.id as keyof typeof t.confirmed] ?? item.title}</span>
    </label>
  );
}
