import { useEffect } from 'react';
import { planner } from '../app-planner.ts';

/** Whoever has steps to take back. */
interface UndoTarget {
  undo(): void;
  redo(): void;
}

let target: UndoTarget = planner;

/** While a screen is open the keys belong to what it changes, not to the profile. */
export function useUndoTarget(screens: UndoTarget): void {
  useEffect(() => {
    target = screens;
    return () => {
      target = planner;
    };
  }, [screens]);
}

/**
 * Ctrl or Cmd with Z takes the last change back, with Shift and Z, or Y, it does it again. In a text field the keys
 * belong to the browser, which undoes typing. Returns how to stop.
 */
export function undoKeys(): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const step = stepOf(event);
    if (!step || isTyping(event.target)) return;
    event.preventDefault();
    step();
  };
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}

function stepOf({ key, shiftKey }: KeyboardEvent): (() => void) | null {
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? target.redo : target.undo;
  return letter === 'y' && !shiftKey ? target.redo : null;
}

const NO_TEXT = ['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'file', 'color'];

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
