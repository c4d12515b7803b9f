import type { SpecialtyId } from '@matchwright/facts';
import { planner } from '../../app-planner.ts';
import type { ChangeKind } from '../../planner/changes.ts';
import { starsOf } from '../../profile/assumed-stars.ts';
import { type Draft, entriesAt, withValue } from '../../profile/draft.ts';

const PIN = ['preferences', 'pin'];
const EXCLUDE = ['preferences', 'exclude'];

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
  edit((draft) => withCode(withoutCode(draft, PIN, code), EXCLUDE, code), { kind: 'exclude', code });
}

export function includeProgram(code: string): void {
  edit((draft) => withoutCode(draft, EXCLUDE, code), { kind: 'include', code });
}

/** Takes what was typed, number or not; the schema says what is wrong with it. */
export function setBudget(value: string | number | undefined, from: number): void {
  const to = typeof value === 'number' ? value : from;
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
