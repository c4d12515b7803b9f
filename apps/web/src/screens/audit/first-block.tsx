import type { FirstEntries } from '@matchwright/engine/advice';
import { hrefOfField } from '../../profile/field-link.ts';
import { percentRange } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './audit-page.module.css';

const t = roomPhrases.audit;

/** What to enter first into a profile that says little yet, and why. */
export function FirstBlock({ first }: { first: FirstEntries }) {
  return (
    <section className={styles.section} aria-labelledby="first-title">
      <h2 id="first-title">{t.first}</h2>
      <p>{first.says}</p>
      <ol className={styles.first}>
        {first.fields.map(({ id, place, label, why, over }) => (
          <li key={id}>
            <a href={hrefOfField(place)}>{label}</a>
            <p>
              <span>{why}</span> {over && <b>{t.range(percentRange(over.low, over.high))}</b>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
