import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { StepBar } from '../../parts/step-bar.tsx';
import type { Change, UndoneStep } from '../../planner/changes.ts';
import { money, percent } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { movedNothing, nameOfStep } from './bar-words.ts';
import { useChangeWords, useWaitingWords } from './changes-panel.tsx';
import { UndoRedo } from './undo-redo.tsx';

const t = phrases.list;

/** How long a step of an earlier page is still offered on the next one. */
const LEAVES_AFTER_MS = 8000;

/** Closed once, a step stays closed on every page. */
let closedStep: string | null = null;

/**
 * On a phone: the last step, done or taken back, in two lines at the lower edge, within reach of the thumb. On another
 * page than the one of the step it goes by itself, and it does not come there when the step moved nothing.
 */
export function ChangeBar() {
  const last = usePlanner((state) => state.changes.at(-1));
  const undone = usePlanner((state) => state.undone.at(-1));
  const step = nameOfStep(last, undone);
  const [closed, setClosed] = useState(closedStep);
  const [stepBefore] = useState(step);
  const bar = useRef<HTMLElement>(null);
  const ofEarlierPage = step !== null && step === stepBefore;
  const quiet = !undone && last !== undefined && movedNothing(last);
  const needless = quiet && ofEarlierPage;
  const close = () => {
    closedStep = step;
    setClosed(step);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `close` belongs to the step
  useEffect(() => {
    // A profile that was replaced is worth a way back for longer.
    if (!ofEarlierPage || last?.what.kind === 'opened') return;
    const timer = setInterval(() => {
      // Whoever is about to press a button in it keeps it.
      if (!bar.current?.contains(document.activeElement)) close();
    }, LEAVES_AFTER_MS);
    return () => clearInterval(timer);
  }, [ofEarlierPage, step]);
  if (step === null || step === closed || needless) return null;
  const bound = { label: t.changes, onClose: close, ref: bar };
  if (undone) return <TakenBack step={undone} {...bound} />;
  return last ? <Done change={last} quiet={quiet} {...bound} /> : null;
}

type Bound = Pick<ComponentProps<typeof StepBar>, 'label' | 'onClose' | 'ref'>;

function TakenBack({ step, ...bound }: Bound & { step: UndoneStep }) {
  const words = useChangeWords(step.change.what);
  return (
    <StepBar says={phrases.studio.takenBack(words)} {...bound}>
      <UndoRedo />
    </StepBar>
  );
}

function Done({ change, quiet, ...bound }: Bound & { change: Change; quiet: boolean }) {
  const { what, before, after } = change;
  const words = useChangeWords(what);
  const waiting = useWaitingWords(change);
  const effect = quiet
    ? t.noDifference
    : before && after
      ? `${t.chance} ${percent(before.match.p)} → ${percent(after.match.p)} · ${money(before.total)} → ${money(after.total)}`
      : waiting;
  return (
    <StepBar says={words} {...(what.kind !== 'task' && effect ? { effect } : {})} {...bound}>
      <UndoRedo />
    </StepBar>
  );
}
