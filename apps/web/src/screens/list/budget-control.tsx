import { DEFAULT_BUDGET } from '@matchwright/inputs';
import { usePlanner, useWanted } from '../../app-planner.ts';
import { FrontierChart } from '../../marks/frontier-chart.tsx';
import { Field } from '../../parts/field.tsx';
import inputs from '../../parts/inputs.module.css';
import { fromText, textAt } from '../../profile/draft.ts';
import { money } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './budget-control.module.css';
import { setBudget } from './list-edits.ts';

const t = phrases.list;
const HIGHEST = 5000;
const STEP = 50;

/** The budget as a number and as a slider; the list follows while it moves. */
export function BudgetControl() {
  const budget = usePlanner((state) => state.profile?.budget ?? DEFAULT_BUDGET);
  const typed = usePlanner((state) => textAt(state.draft, ['budget']));
  const wrong = usePlanner((state) => state.issues.some((issue) => issue.path === 'budget'));
  return (
    <section className={styles.budget}>
      <Field label={t.budget} help={t.budgetHelp} problem={wrong ? t.budgetWrong : undefined}>
        {(wiring) => (
          <span className={styles.amount} dir="ltr">
            <span aria-hidden="true">$</span>
            <input
              {...wiring}
              className={`${inputs.input} ${styles.number}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              placeholder={String(DEFAULT_BUDGET)}
              value={withoutSign(typed)}
              onChange={(event) => setBudget(fromText(event.target.value), budget)}
            />
          </span>
        )}
      </Field>
      {typed === '' && <p className={styles.assumed}>{t.budgetEmpty(money(DEFAULT_BUDGET))}</p>}
      <input
        className={styles.slider}
        type="range"
        aria-label={t.budgetSlider}
        aria-valuetext={money(budget)}
        min={0}
        max={scaleEnd(budget)}
        step={STEP}
        value={budget}
        onChange={(event) => setBudget(Number(event.target.value), budget)}
      />
    </section>
  );
}

/** The sign stands before the field already; who typed it in the profile reads it once. */
function withoutSign(typed: string): string {
  return typed.replace(/^\s*\$\s*/, '');
}

/** The right end that the slider and the chart share, US dollars. */
function scaleEnd(budget: number): number {
  return Math.max(HIGHEST, Math.ceil(budget / 1000) * 1000);
}

/** What more money buys; nothing until it is worked out. */
export function BudgetCurve() {
  const budget = usePlanner((state) => state.profile?.budget ?? DEFAULT_BUDGET);
  const reachable = usePlanner((state) => (state.plan.result?.programs.length ?? 0) > 0);
  useWanted('frontier');
  const frontier = usePlanner((state) => state.frontier);
  if (!frontier) return null;
  return (
    <figure className={styles.frontier}>
      <figcaption>{t.frontier}</figcaption>
      <FrontierChart points={frontier} budget={budget} highest={scaleEnd(budget)} marked={reachable} />
    </figure>
  );
}
