import type { SeasonMoney } from '@matchwright/engine/advice';
import { roomPhrases } from '../../text/room-phrases.ts';
import { rangeWords } from './money-range.ts';
import styles from './money-screen.module.css';

const t = roomPhrases.money;
const PARTS = ['planned', 'optional', 'ifYouMatch'] as const;

/** The whole range first, then what it is made of. */
export function TotalBlock({ money: { totals } }: { money: SeasonMoney }) {
  return (
    <section className={styles.section} aria-labelledby="total-title">
      <h2 id="total-title">{t.total}</h2>
      <p className={styles.total}>{rangeWords(totals.all)}</p>
      <p className="soft">{t.totalHelp}</p>
      <dl className={styles.parts}>
        {PARTS.filter((part) => totals[part].high > 0).map((part) => (
          <div key={part}>
            <dt>{t.parts[part]}</dt>
            <dd>{rangeWords(totals[part])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
