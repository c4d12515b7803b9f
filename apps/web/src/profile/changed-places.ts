import type { Draft } from './draft.ts';

/**
 * The places in which two drafts differ, as the schema writes them: `visa.needed`, `exams[1].score`. An entry that
 * only one of them has is one place, and so is a list of plain values.
 */
export function changedPlaces(before: Draft, after: Draft): string[] {
  return differing(before, after, '');
}

function differing(before: unknown, after: unknown, place: string): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isGroup(before) && isGroup(after))
    return keysOf(before, after).flatMap((key) =>
      differing(before[key], after[key], place === '' ? key : `${place}.${key}`),
    );
  if (isEntries(before) && isEntries(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }).flatMap((_, index) =>
      differing(before[index], after[index], `${place}[${index}]`),
    );
  }
  // A group that only one side has: its values are what was answered.
  if (isGroup(after) && before === undefined && !place.endsWith(']')) return differing({}, after, place);
  if (isEntries(after) && before === undefined) return differing([], after, place);
  return [place];
}

function keysOf(...groups: Draft[]): string[] {
  return [...new Set(groups.flatMap((group) => Object.keys(group)))];
}

function isGroup(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of groups, such as attempts; empty ones count. */
function isEntries(value: unknown): value is Draft[] {
  return Array.isArray(value) && value.every(isGroup);
}
