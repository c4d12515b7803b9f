import type { ListResult } from '@matchwright/engine';
import { SourceLine } from '../../parts/source-line.tsx';
import { hrefOf } from '../../route.ts';
import { inEnglish } from '../../text/language.ts';
import { money } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './proof-section.module.css';

const t = phrases.proof;

/** How many programs each rule leaves out, and the fees that do not depend on the list. */
export function LeftOutBlock({ result }: { result: ListResult }) {
  const counts = result.excludedCounts.filter((one) => one.count > 0);
  return (
    <section className={styles.block}>
      <h3 id="left-out-title">{t.leftOutTitle}</h3>
      <dl className={styles.rows}>
        {counts.map((one) => (
          <div key={one.rule}>
            <dt>{t.leftOutRule[one.rule]}</dt>
            <dd>{phrases.list.programs(one.count)}</dd>
          </div>
        ))}
      </dl>
      {counts.length > 0 ? (
        <p data-print="no">
          <a href={`${hrefOf('programs')}?can=not-met,own`}>{t.leftOutSee}</a>
        </p>
      ) : (
        <p>{t.leftOutNone}</p>
      )}
      <h3>{t.feesTitle}</h3>
      <dl className={styles.rows}>
        {result.fixedFees.map((fee) => (
          <div key={fee.label}>
            <dt>
              {phrases.facts.fees[fee.label] ?? <span {...inEnglish}>{fee.label}</span>}
              <span className={styles.sub}>
                <SourceLine source={fee.amount.source} year={fee.amount.year} />
              </span>
            </dt>
            <dd>{money(fee.amount.value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
