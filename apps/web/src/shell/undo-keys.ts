import { planner } from '../app-planner.ts';

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
  if (letter === 'z') return shiftKey ? planner.redo : planner.undo;
  return letter === 'y' && !shiftKey ? planner.redo : null;
}

const NO_TEXT = ['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'file', 'color'];

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
