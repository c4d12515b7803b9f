import type { ListResult } from '@matchwright/engine';
import { RangeMark, scaleTop } from '../../marks/range-mark.tsx';
import { money, percent } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './proof-section.module.css';

const t = phrases.proof;

/** This list beside what people usually do, on one scale. */
export function ComparisonsBlock({ result }: { result: ListResult }) {
  const own = { name: t.thisList, match: result.match, cost: result.cost, programs: result.programs.length };
  const rows = [own, ...result.comparisons];
  const top = scaleTop(rows.map((row) => row.match));
  return (
    <section className={styles.block}>
      <h3>{t.comparisonsTitle}</h3>
      <ul className={styles.rows}>
        {rows.map((row, index) => (
          <li key={row.name} className={styles.comparison}>
            <span>
              {index === 0 ? <b>{row.name}</b> : row.name}
              <span className={styles.sub}>{t.comparisonMeta(row.programs, money(row.cost))}</span>
            </span>
            <RangeMark range={row.match} top={top} quiet={index > 0} />
            <span className={styles.value} aria-hidden="true">
              {index === 0 ? <b>{percent(row.match.p)}</b> : percent(row.match.p)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
