import type * as z from 'zod';
import { closest } from './closest.ts';
import { describeValue, formatPath, type Issue, type Path, wrongValue } from './issue.ts';
import { isGroup } from './profile/repair.ts';

/** Where each issue of a schema lies, besides what it says: the place is needed to set the value aside. */
export interface PlacedIssue {
  place: Path;
  issue: Issue;
}

/** What to do about a wrong value, given its place. */
export type Advice = (place: Path, value: unknown) => string;

/** Zod's findings as sentences; one for each place, since several checks of one value say the same. */
export function issuesOf(error: z.ZodError, raw: unknown, advice: Advice): PlacedIssue[] {
  const placed = new Map<string, PlacedIssue>();
  for (const found of error.issues) {
    for (const entry of translate(found, raw, advice))
      if (!placed.has(entry.issue.path)) placed.set(entry.issue.path, entry);
  }
  return [...placed.values()];
}

function translate(found: z.core.$ZodIssue, raw: unknown, advice: Advice): PlacedIssue[] {
  if (found.code === 'unrecognized_keys') {
    return found.keys.map((key) => badKey([...found.path, key], found.message, key));
  }
  if (found.code === 'invalid_key') {
    return [badKey(found.path, found.issues[0]?.message ?? found.message, String(found.path.at(-1)))];
  }
  const value = valueAt(raw, found.path);
  const tooLong = found.code === 'too_big' && found.origin === 'array';
  const expected = tooLong ? `${found.message}, at most ${found.maximum} of them` : found.message;
  const options = found.code === 'invalid_value' ? found.values.map(String) : [];
  const guess = typeof value === 'string' ? closest(value, options) : null;
  const hint = guess === null ? '' : `Did you mean ${guess}? `;
  return [
    { place: found.path, issue: wrongValue(found.path, expected, value, hint + advice(found.path, value)) },
  ];
}

function badKey(place: Path, expected: string, key: string): PlacedIssue {
  const path = formatPath(place);
  const message = `${path}: the name ${describeValue(key)} is not known here. It must be ${expected}. Correct the name, or remove this line.`;
  return { place, issue: { path, expected, got: describeValue(key), message } };
}

function valueAt(raw: unknown, path: Path): unknown {
  let value: unknown = raw;
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isGroup(value) && Object.hasOwn(value, key)) value = value[String(key)];
    else return undefined;
  }
  return value;
}
