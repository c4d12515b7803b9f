import type { SpecialtyId } from '@matchwright/facts';
import { readTypedSum, type SignalWish } from '@matchwright/inputs';
import { planner } from '../../app-planner.ts';
import type { ChangeKind, SignalWord } from '../../planner/changes.ts';
import { starsOf } from '../../profile/assumed-stars.ts';
import { type Draft, entriesAt, valueAt, withValue } from '../../profile/draft.ts';

const PIN = ['preferences', 'pin'];
const EXCLUDE = ['preferences', 'exclude'];
const SIGNALS = ['preferences', 'signals'];

/** The changes a person makes on the list screen. Each is one step of undo. */
function edit(change: (draft: Draft) => Draft, what: ChangeKind): void {
  planner.edit(change, what);
}

function withCode(draft: Draft, path: string[], code: string): Draft {
  const codes = entriesAt(draft, path).filter((entry) => entry !== code);
  return withValue(draft, path, [...codes, code]);
}

function withoutCode(draft: Draft, path: string[], code: string): Draft {
  const codes = entriesAt(draft, path).filter((entry) => entry !== code);
  return withValue(draft, path, codes.length > 0 ? codes : undefined);
}

export function pinProgram(code: string): void {
  edit((draft) => withCode(withoutCode(draft, EXCLUDE, code), PIN, code), { kind: 'pin', code });
}

export function unpinProgram(code: string): void {
  edit((draft) => withoutCode(draft, PIN, code), { kind: 'unpin', code });
}

export function excludeProgram(code: string): void {
  edit((draft) => withExclusion(draft, code), { kind: 'exclude', code });
}

/** A program that is excluded can have neither a pin nor a signal. */
function withExclusion(draft: Draft, code: string): Draft {
  return withCode(withoutCode(withoutSignal(draft, code), PIN, code), EXCLUDE, code);
}

/** A file may have named the program by the code of another track. */
function withoutSignal(draft: Draft, code: string): Draft {
  const { facts } = planner.store.getState();
  const signals = valueAt(draft, SIGNALS);
  if (typeof signals !== 'object' || signals === null) return draft;
  const others = Object.entries(signals).filter(
    ([key]) => (facts?.mainCodes[key.replace(/[\s-]/g, '').toUpperCase()] ?? key) !== code,
  );
  return withValue(draft, SIGNALS, others.length > 0 ? Object.fromEntries(others) : undefined);
}

/** Sets the signal of a program by hand; null leaves it to the planner again. */
export function setSignal(code: string, wish: SignalWish | null, word: SignalWord | null): void {
  const allowed = (draft: Draft) =>
    wish === 'gold' || wish === 'silver' ? withoutCode(draft, EXCLUDE, code) : draft;
  edit((draft) => withValue(withoutSignal(allowed(draft), code), [...SIGNALS, code], wish ?? undefined), {
    kind: 'signal',
    code,
    wish: word,
  });
}

export function freeSignals(): void {
  edit((draft) => withValue(draft, SIGNALS, undefined), { kind: 'signals-freed' });
}

/** Takes one program in place of another, in one step of undo. */
export function swapPrograms(taken: string, left: string): void {
  edit((draft) => withExclusion(withCode(withoutCode(draft, EXCLUDE, taken), PIN, taken), left), {
    kind: 'swap',
    code: taken,
    left,
  });
}

/** What a person wishes of the list, as one part of the profile. */
export interface Wishes {
  preferences: unknown;
  budget: unknown;
  interviews: unknown;
}

export function wishesOf(draft: Draft): Wishes {
  const { preferences, budget, interviews } = draft;
  return { preferences, budget, interviews };
}

/** Goes back to the wishes that a saved version was made with; everything else stays. */
export function takeWishes(name: string, wishes: Wishes): void {
  edit(
    (draft) =>
      Object.entries(wishes).reduce((changed, [key, value]) => withValue(changed, [key], value), draft),
    { kind: 'version', name },
  );
}

export function includeProgram(code: string): void {
  edit((draft) => withoutCode(draft, EXCLUDE, code), { kind: 'include', code });
}

/** Takes what was typed, number or not; the schema says what is wrong with it. */
export function setBudget(value: string | number | undefined, from: number): void {
  const to = typeof value === 'number' ? value : (readTypedSum(value ?? '') ?? from);
  edit((draft) => withValue(draft, ['budget'], value), { kind: 'budget', from, to });
}

/** Writes the stars of all specialties, because a profile that names one no longer stands for all of them. */
export function setStars(specialty: SpecialtyId, stars: number): void {
  const now = starsOf(planner.store.getState().draft).stars;
  const next = Object.entries({ ...now, [specialty]: stars }).filter(([, count]) => count > 0);
  edit((draft) => withValue(draft, ['preferences', 'specialties'], Object.fromEntries(next)), {
    kind: 'stars',
    specialty,
    stars,
  });
}
