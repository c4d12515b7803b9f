import { type ComponentProps, useEffect, useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { StepBar } from '../../parts/step-bar.tsx';
import type { Change, UndoneStep } from '../../planner/changes.ts';
import { phrases } from '../../text/phrases.ts';
import { effectWords, movedNothing, nameOfStep } from './bar-words.ts';
import { useChangeWords, useWaitingWords } from './changes-panel.tsx';
import { UndoRedo } from './undo-redo.tsx';

const t = phrases.list;

/** Closed once, or left with its page, a step stays closed. */
let closedStep: string | null = null;

/**
 * On a phone: the last step, done or taken back, in a few lines at the lower edge, within reach of the thumb. It stays
 * on the page of the step, where it covers only what one has read. A profile that was replaced is the exception: that
 * happens on a page one leaves at once, so the next one offers the way back.
 */
export function ChangeBar() {
  const last = usePlanner((state) => state.changes.at(-1));
  const undone = usePlanner((state) => state.undone.at(-1));
  const step = nameOfStep(last, undone);
  const [closed, setClosed] = useState(closedStep);
  const [stepBefore] = useState(step);
  const opened = !undone && last?.what.kind === 'opened';
  const ofEarlierPage = step !== null && step === stepBefore && !opened;
  const quiet = !undone && last !== undefined && movedNothing(last);
  const close = () => {
    closedStep = step;
    setClosed(step);
  };
  // Whoever has left the page on which it stood has seen it.
  useEffect(() => {
    return () => {
      closedStep = step;
    };
  }, [step]);
  if (step === null || step === closed || ofEarlierPage) return null;
  const bound = { label: t.changes, onClose: close };
  if (undone) return <TakenBack step={undone} {...bound} />;
  return last ? <Done change={last} quiet={quiet} {...bound} /> : null;
}

type Bound = Pick<ComponentProps<typeof StepBar>, 'label' | 'onClose'>;

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
  const effect = quiet ? t.noDifference : before && after ? effectWords(before, after) : waiting;
  return (
    <StepBar says={words} {...(what.kind !== 'task' && effect ? { effect } : {})} {...bound}>
      <UndoRedo />
    </StepBar>
  );
}
