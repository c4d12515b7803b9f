import type { SoapReady } from '@matchwright/engine/season';
import { useId } from 'react';
import { Fold } from '../../parts/fold.tsx';
import { LiveText } from '../../parts/live-text.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import { markReady } from './soap-edits.ts';
import styles from './soap-screen.module.css';

const t = roomPhrases.soap;
const PARTS = ['documents', 'yourself'] as const;

interface Props {
  items: readonly SoapReady[];
  /** Ids of what the person ticked: a tick shows at once, before the guide is worked out anew. */
  marked: readonly string[];
  /** Once the week has begun, what was to be ready before it stands one press away. */
  folded: boolean;
}

/** What to have ready before the week, with ticks that are kept. */
export function Readiness({ items: worked, marked, folded }: Props) {
  const items = worked.map((item) => ({ ...item, done: item.byProfile || marked.includes(item.id) }));
  const done = t.ready(items.filter((one) => one.done).length, items.length);
  return (
    <section className={styles.section} aria-labelledby="ready">
      <h2 id="ready">{t.sections.ready}</h2>
      {/* On paper a closed fold is left out: then its line stands alone. */}
      <p className={folded ? styles.printOnly : undefined}>{done}</p>
      <LiveText text={done} />
      {folded ? (
        <Fold label={done}>
          <Parts items={items} />
        </Fold>
      ) : (
        <Parts items={items} />
      )}
    </section>
  );
}

function Parts({ items }: { items: readonly SoapReady[] }) {
  return (
    <div className={styles.pair}>
      {PARTS.map((part) => (
        <div key={part} className={styles.part}>
          <h3>{t.parts[part]}</h3>
          <ul className={styles.rows}>
            {items.map((item) => item.part === part && <Item key={item.id} item={item} />)}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Item({ item }: { item: SoapReady }) {
  const id = useId();
  const { title, says, done, byProfile } = item;
  return (
    <li className={styles.item}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={done}
          disabled={byProfile}
          aria-describedby={id}
          onChange={(event) => markReady(item, event.target.checked)}
        />
        <span>{title}</span>
      </label>
      <p id={id} className={styles.itemSays}>
        <span>{says}</span>
        {byProfile && <span> {t.byProfile}</span>}
      </p>
    </li>
  );
}
