import type { ListResult } from '@matchwright/engine';
import type { Sourced } from '@matchwright/facts';
import { usePlanner } from '../../app-planner.ts';
import { hrefOf } from '../../route.ts';
import { en } from '../../text/en.ts';
import { money } from '../../text/numbers.ts';
import styles from './proof-section.module.css';

const t = en.proof;

/** How many programs each rule leaves out, and the fees that do not depend on the list. */
export function LeftOutBlock({ result }: { result: ListResult }) {
  const sources = usePlanner((state) => state.facts?.sources);
  const sourceOf = (amount: Sourced<number>) =>
    t.feeSource(sources?.[amount.source]?.title ?? amount.source, String(amount.year ?? en.programs.undated));
  const counts = result.excludedCounts.filter((one) => one.count > 0);
  return (
    <section className={styles.block}>
      <h3 id="left-out-title">{t.leftOutTitle}</h3>
      <dl className={styles.rows}>
        {counts.map((one) => (
          <div key={one.rule}>
            <dt>{t.leftOutRule[one.rule]}</dt>
            <dd>{en.list.programs(one.count)}</dd>
          </div>
        ))}
      </dl>
      <p data-print="no">
        <a href={hrefOf('programs')}>{t.leftOutSee}</a>
      </p>
      <h3>{t.feesTitle}</h3>
      <dl className={styles.rows}>
        {result.fixedFees.map((fee) => (
          <div key={fee.label}>
            <dt>
              {fee.label}
              <span className={styles.sub}>{sourceOf(fee.amount)}</span>
            </dt>
            <dd>{money(fee.amount.value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
