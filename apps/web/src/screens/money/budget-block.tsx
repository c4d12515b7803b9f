import type { SeasonMoney } from '@matchwright/engine/advice';
import { money } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './money-screen.module.css';

const t = roomPhrases.money;

/** What the budget of the profile covers, and that the rest of the season is not in it. */
export function BudgetBlock({ applications }: Pick<SeasonMoney, 'applications'>) {
  if (!applications) return null;
  const { programs, list, fixed, total, rest, short, budget, stated } = applications;
  return (
    <section className={styles.section} aria-labelledby="budget-title">
      <h2 id="budget-title">{t.budget}</h2>
      <p>
        {t.budgetOf(money(budget), stated)}{' '}
        {t.budgetUse(t.programs(programs), money(list), money(fixed), money(total))}{' '}
        {t.budgetRest(money(rest.low), money(rest.high))}{' '}
        {stated &&
          short.high > 0 &&
          t.budgetShort(short.low === 0 ? null : money(short.low), money(short.high))}
      </p>
    </section>
  );
}
