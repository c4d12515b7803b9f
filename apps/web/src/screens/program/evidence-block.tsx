import type { Explanation } from '@matchwright/engine';
import { percent } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './program-screen.module.css';

const t = phrases.program;
const SHOWN = 5;

/** What could be found out about this chance, the one that would move it most first. */
export function EvidenceBlock({ explanation: { evidence } }: { explanation: Explanation }) {
  return (
    <section className={styles.section} aria-labelledby="evidence">
      <h2 id="evidence">{t.evidence}</h2>
      {evidence.length === 0 ? (
        <p>{t.evidenceNone}</p>
      ) : (
        <>
          <p className={styles.small}>{t.evidenceHelp}</p>
          <ul className={styles.rows}>
            {evidence.slice(0, SHOWN).map((one) => (
              <li key={one.id}>
                <p>{one.says}</p>
                <p className="soft">
                  {t.ifFavourable(percent(one.favourable))} · {t.ifUnfavourable(percent(one.unfavourable))}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
