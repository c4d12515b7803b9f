/** What can be taken back of one text, and done again. The newest stands last. */
export interface TypingSteps {
  before: readonly string[];
  after: readonly string[];
  /** When the last change was typed, milliseconds since 1970. */
  at: number;
}

export const NO_STEPS: TypingSteps = { before: [], after: [], at: 0 };

/** Changes closer than this belong to one step, as long as each is small. */
const PAUSE_MS = 1200;
const SMALL = 20;
const MOST = 200;
/** Of all steps together: a whole book that was pasted must not fill the memory. */
const MOST_CHARACTERS = 20_000_000;

/** The steps after a change of the text; typing without a pause is one step, pasting is one of its own. */
export function withTyped(steps: TypingSteps, from: string, to: string, now: number): TypingSteps {
  if (from === to) return steps;
  const goesOn =
    steps.before.length > 0 && now - steps.at < PAUSE_MS && Math.abs(to.length - from.length) < SMALL;
  return { before: goesOn ? steps.before : kept([...steps.before, from]), after: [], at: now };
}

/** The newest steps, and always the last. */
function kept(texts: readonly string[]): string[] {
  return texts.slice(-MOST).filter((_, i, newest) => {
    const later = newest.slice(i).reduce((sum, { length }) => sum + length, 0);
    return later <= MOST_CHARACTERS || i === newest.length - 1;
  });
}

/** One step back from a text; null when there is none. */
export function stepBack(steps: TypingSteps, text: string): { text: string; steps: TypingSteps } | null {
  const last = steps.before.at(-1);
  if (last === undefined) return null;
  return { text: last, steps: { before: steps.before.slice(0, -1), after: [...steps.after, text], at: 0 } };
}

/** One step forward again; null when nothing was taken back. */
export function stepForward(steps: TypingSteps, text: string): { text: string; steps: TypingSteps } | null {
  const next = steps.after.at(-1);
  if (next === undefined) return null;
  return { text: next, steps: { before: [...steps.before, text], after: steps.after.slice(0, -1), at: 0 } };
}
