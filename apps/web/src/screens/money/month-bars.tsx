import type { MoneyMonth } from '@matchwright/engine/advice';
import { DataTable } from '../../parts/data-table.tsx';
import { Fold } from '../../parts/fold.tsx';
import { monthOf } from '../../text/dates.ts';
import { money } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { rangeWords } from './money-range.ts';
import styles from './money-screen.module.css';

const t = roomPhrases.money;
const nameOf = ({ month }: MoneyMonth) => (month === null ? t.noMonth : monthOf(month));

/** What falls due in each month: at least, and at most. */
export function MonthBars({ months }: { months: MoneyMonth[] }) {
  if (months.length === 0) return null;
  const most = Math.max(...months.map(({ all }) => all.high), 1);
  const percent = (dollars: number) => `${((dollars / most) * 100).toFixed(2)}%`;
  const more = ({ optional, ifYouMatch }: MoneyMonth) => ({
    low: optional.low + ifYouMatch.low,
    high: optional.high + ifYouMatch.high,
  });
  return (
    <section className={styles.section} aria-labelledby="months-title">
      <h2 id="months-title">{t.months}</h2>
      <p className="soft">{t.monthsHelp}</p>
      <ul className={styles.months}>
        {months.map((month) => (
          <li key={month.month}>
            <span>{nameOf(month)}</span>
            <svg className={styles.bar} data-turned="bars" aria-hidden="true">
              <rect className={styles.most} width={percent(month.all.high)} height="100%" rx="2" />
              <rect className={styles.least} width={percent(month.all.low)} height="100%" rx="2" />
            </svg>
            <span className={styles.amount}>{rangeWords(month.all)}</span>
          </li>
        ))}
      </ul>
      <Fold label={t.monthsTable}>
        <DataTable
          label={t.months}
          rows={months}
          keyOf={nameOf}
          columns={[
            { title: t.columns.month, value: nameOf },
            { title: t.columns.planned, value: ({ planned }) => rangeWords(planned), number: true },
            { title: t.columns.more, value: (month) => rangeWords(more(month)), number: true },
            { title: t.columns.most, value: ({ all }) => money(all.high), number: true },
          ]}
        />
      </Fold>
    </section>
  );
}
