import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import type { ProfileChange } from '../decision-results.ts';
import { PlanError } from '../plan-error.ts';

/** Names that reach into JavaScript's own machinery instead of the profile. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The profile with the changes made in order; the given one is left as it is. Values must be canonical: raw input
 * goes through `setFields` of the inputs first.
 * @throws PlanError naming the path that leads nowhere
 */
export function applyChanges(profile: Profile, changes: readonly ProfileChange[]): Profile {
  const changed = structuredClone(profile);
  for (const { path, value } of changes) setAt(changed, path, structuredClone(value));
  return changed;
}

function setAt(profile: Profile, path: string, value: unknown): void {
  const keys = keysOf(path);
  let group: unknown = profile;
  for (const key of keys.slice(0, -1)) {
    const next = own(group, key);
    if (next === undefined || next === null) throw noPlace(path);
    group = next;
  }
  const last = keys.at(-1) as string;
  if (Array.isArray(group)) setEntry(group, last, value, path);
  else if (typeof group !== 'object' || group === null) throw noPlace(path);
  else if (value === null || value === undefined) Reflect.deleteProperty(group, last);
  else (group as Record<string, unknown>)[last] = value;
}

/** An index equal to the length adds an entry. */
function setEntry(list: unknown[], key: string, value: unknown, path: string): void {
  const index = Number(key);
  if (!/^\d+$/.test(key) || index > list.length) throw noPlace(path);
  if (value === null || value === undefined) list.splice(index, 1);
  else list[index] = value;
}

function own(group: unknown, key: string): unknown {
  return typeof group === 'object' && group !== null && Object.hasOwn(group, key)
    ? (group as Record<string, unknown>)[key]
    : undefined;
}

/** `exams[1].score` → exams, 1, score. */
function keysOf(path: string): string[] {
  const keys = path.split(/\.|\[(\d+)\]\.?/).filter((key) => key !== undefined && key !== '');
  if (keys.length === 0 || keys.some((key) => FORBIDDEN.has(key))) throw noPlace(path);
  return keys;
}

function noPlace(path: string): PlanError {
  return new PlanError(
    path,
    say`The profile has no place ${path}. Check the name, such as \`exams[1].score\`.`,
  );
}
