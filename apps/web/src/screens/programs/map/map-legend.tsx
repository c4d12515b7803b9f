import { phrases } from '../../../text/phrases.ts';
import { roomPhrases } from '../../../text/room-phrases.ts';
import { markPath, SHAPE_ORDER } from './mark-shapes.ts';
import styles from './program-map.module.css';

const t = roomPhrases.programMap;

/** What the outlines, the fill and the numbers of the marks mean. */
export function MapLegend({ own }: { own: boolean }) {
  return (
    <section aria-labelledby="map-legend" className={styles.legend}>
      <h2 id="map-legend" className={styles.small}>
        {t.legend}
      </h2>
      <ul>
        {SHAPE_ORDER.map((kind) => (
          <li key={kind}>
            <svg viewBox="-9 -9 18 18" className={styles.shape} aria-hidden="true">
              <path d={markPath(kind, 5)} />
            </svg>
            {kind === 'mixed' ? t.mixed : phrases.list.specialty[kind]}
          </li>
        ))}
        {own && (
          <li>
            <svg viewBox="-9 -9 18 18" className={`${styles.shape} ${styles.listed}`} aria-hidden="true">
              <path d={markPath('internal-medicine', 5)} />
            </svg>
            {t.onList}
          </li>
        )}
      </ul>
      <p>{t.number}</p>
    </section>
  );
}
