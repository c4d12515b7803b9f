import type { ListResult } from '@matchwright/engine';
import { SPECIALTIES } from '@matchwright/facts';
import type { SignalWish } from '@matchwright/inputs';
import { WandSparkles } from 'lucide-react';
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { Chips } from '../../parts/chips.tsx';
import { phrases } from '../../text/phrases.ts';
import styles from './controls.module.css';
import { freeSignals, setSignal } from './list-edits.ts';
import { type AllSlots, signalSlots, wordOf } from './list-signals.ts';
import { useProgramNames } from './program-names.ts';

const t = phrases.studio;
const NO_SIGNALS: Record<string, SignalWish> = {};

/** The signals of every specialty as the list on the page uses them, and those set by hand. */
export function useSignalSlots(result: ListResult | null): AllSlots {
  // Every change reads the profile anew; rows are drawn anew only where the signals are others.
  const signals = usePlanner(useShallow((state) => state.profile?.preferences.signals ?? NO_SIGNALS));
  const labels = usePlanner((state) => state.facts?.labels);
  return useMemo(
    () => (result && labels ? signalSlots(result, signals, labels) : {}),
    [result, signals, labels],
  );
}

/** How many signals the list spends, and the way back to the planner's choice for those set by hand. */
export function SignalsControl() {
  const result = usePlanner((state) => state.plan.result);
  const slots = useSignalSlots(result);
  if (!result || Object.values(slots).every((kinds) => kinds.length === 0)) return null;
  return (
    <section className={styles.section} aria-labelledby="signals-title">
      <h2 id="signals-title" className={styles.title}>
        {t.signals}
      </h2>
      <p className={styles.help}>{t.signalsHelp}</p>
      <dl className={styles.uses}>
        {SPECIALTIES.filter((id) => (slots[id]?.length ?? 0) > 0).map((id) => (
          <div key={id}>
            <dt>{phrases.list.specialty[id]}</dt>
            <dd>{usedWords(result, id)}</dd>
          </div>
        ))}
      </dl>
      <SetByHand slots={slots} />
    </section>
  );
}

function usedWords({ bySpecialty }: ListResult, id: (typeof SPECIALTIES)[number]): string {
  const summary = bySpecialty[id];
  if (!summary) return '';
  const { gold, goldAllowed, silver, silverAllowed } = summary;
  return silverAllowed > 0
    ? t.signalUse.tiered(gold, goldAllowed, silver, silverAllowed)
    : t.signalUse.plain(gold, goldAllowed);
}

function SetByHand({ slots }: { slots: AllSlots }) {
  const signals = usePlanner((state) => state.profile?.preferences.signals ?? NO_SIGNALS);
  const labels = usePlanner((state) => state.facts?.labels);
  const names = useProgramNames();
  const set = Object.entries(signals);
  if (set.length === 0) return <p className={styles.help}>{t.signalsNone}</p>;
  const chips = set.map(([code, wish]) => {
    const name = names.get(code) ?? code;
    const specialty = labels?.find((label) => label.code === code)?.specialty;
    const word = wordOf(specialty ? (slots[specialty] ?? []) : [], wish);
    return { id: code, label: t.signalSet[word](name), removeLabel: t.freeSignal(name) };
  });
  return (
    <>
      <Chips chips={chips} onRemove={(code) => setSignal(code, null, null)} />
      {set.length > 1 && (
        <div>
          <Button icon={WandSparkles} onClick={freeSignals}>
            {t.freeAll}
          </Button>
        </div>
      )}
    </>
  );
}
