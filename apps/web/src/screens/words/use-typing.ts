import { type KeyboardEvent, type RefObject, useCallback } from 'react';
import { NO_STEPS, stepBack, stepForward, type TypingSteps, withTyped } from './typing-steps.ts';
import type { Opened } from './use-open-draft.ts';

/** Steps of each draft on this page; they outlive the screen, as the drafts do. */
const stepsOf = new Map<string, TypingSteps>();

export interface Typing {
  type: (text: string) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
  /** Undo and redo by keyboard: one history for keys and buttons. */
  keys: (event: KeyboardEvent) => void;
}

/** Typing into a draft, with steps back and forward. */
export function useTyping({ draft, edit }: Opened, area: RefObject<HTMLTextAreaElement | null>): Typing {
  const { id, text } = draft;
  const steps = stepsOf.get(id) ?? NO_STEPS;
  const type = useCallback(
    (next: string) => {
      stepsOf.set(id, withTyped(stepsOf.get(id) ?? NO_STEPS, text, next, Date.now()));
      edit({ text: next });
    },
    [id, text, edit],
  );
  function move(step: typeof stepBack) {
    const moved = step(stepsOf.get(id) ?? NO_STEPS, text);
    if (!moved) return;
    stepsOf.set(id, moved.steps);
    edit({ text: moved.text });
    const caret = endOfChange(text, moved.text);
    requestAnimationFrame(() => area.current?.setSelectionRange(caret, caret));
  }
  const undo = () => move(stepBack);
  const redo = () => move(stepForward);
  return {
    type,
    undo,
    redo,
    canUndo: steps.before.length > 0,
    canRedo: steps.after.length > 0,
    keys(event) {
      if (event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && (key !== 'y' || event.shiftKey)) return;
      event.preventDefault();
      if (key === 'z' && !event.shiftKey) undo();
      else redo();
    },
  };
}

/** Where in the new text the changed words end. */
function endOfChange(before: string, after: string): number {
  let same = 0;
  const most = Math.min(before.length, after.length);
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return after.length - same;
}
