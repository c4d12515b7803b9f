import { SPECIALTIES } from '@matchwright/facts';
import { usePlanner } from '../../app-planner.ts';
import { Chips } from '../../parts/chips.tsx';
import { Stars } from '../../parts/stars.tsx';
import { useWide } from '../../parts/use-wide.ts';
import { starsOf } from '../../profile/assumed-stars.ts';
import { phrases } from '../../text/phrases.ts';
import { BudgetControl, BudgetCurve } from './budget-control.tsx';
import styles from './controls.module.css';
import { includeProgram, setStars, unpinProgram } from './list-edits.ts';
import { useProgramNames } from './program-names.ts';
import { SignalsControl } from './signals-control.tsx';
import { againstStarsWords } from './stars-against.ts';

const t = phrases.list;
const NO_CODES: string[] = [];

/** Everything that can be changed without leaving the list; on a phone the rarer half is folded. */
export function Controls({ part }: { part: 'all' | 'budget' | 'wishes' }) {
  const wide = useWide();
  if (part === 'budget') return <BudgetControl />;
  if (part === 'wishes') {
    return (
      <div className={styles.controls}>
        <BudgetCurve />
        <Wishes />
      </div>
    );
  }
  return (
    <div className={styles.controls}>
      <BudgetControl />
      <BudgetCurve />
      {wide ? (
        <Wishes />
      ) : (
        <details className={styles.folded}>
          <summary>{t.moreControls}</summary>
          <div className={styles.controls}>
            <Wishes />
          </div>
        </details>
      )}
    </div>
  );
}

/** Stars by specialty, signals, pins and exclusions. */
function Wishes() {
  const preferences = usePlanner((state) => state.profile?.preferences);
  const assumed = usePlanner((state) => starsOf(state.draft).assumed);
  const against = usePlanner(({ plan }) =>
    plan.result && preferences ? againstStarsWords(plan.result, preferences.specialties) : null,
  );
  const names = useProgramNames();
  const pins = preferences?.pin ?? NO_CODES;
  const exclusions = preferences?.exclude ?? NO_CODES;
  const chips = (codes: string[], removeLabel: (name: string) => string) =>
    codes.map((code) => {
      const label = names.get(code) ?? code;
      return { id: code, label, removeLabel: removeLabel(label) };
    });
  return (
    <>
      <section className={styles.section} aria-labelledby="stars-title">
        <h2 id="stars-title" className={styles.title}>
          {t.stars}
        </h2>
        <p className={styles.help}>{t.starsHelp}</p>
        {assumed && <p className={styles.help}>{phrases.profile.preferences.specialtiesAssumed}</p>}
        {SPECIALTIES.map((specialty) => (
          <Stars
            key={specialty}
            label={t.specialty[specialty]}
            value={preferences?.specialties[specialty] ?? 0}
            onChange={(stars) => setStars(specialty, stars)}
          />
        ))}
        {against && <p className={styles.help}>{against}</p>}
      </section>
      <SignalsControl />
      <section className={styles.section} aria-labelledby="pins-title">
        <h2 id="pins-title" className={styles.title}>
          {t.pins}
        </h2>
        {pins.length === 0 && <p className={styles.help}>{t.pinsNone}</p>}
        <Chips chips={chips(pins, t.removePin)} onRemove={unpinProgram} />
      </section>
      <section className={styles.section} aria-labelledby="exclusions-title">
        <h2 id="exclusions-title" className={styles.title}>
          {t.exclusions}
        </h2>
        {exclusions.length === 0 && <p className={styles.help}>{t.exclusionsNone}</p>}
        <Chips chips={chips(exclusions, t.removeExclusion)} onRemove={includeProgram} />
      </section>
    </>
  );
}
