import { firstDay, lastDay } from '../iso-date.ts';
import { conflict, formatPath, type Issue } from '../issue.ts';
import { readTypedDayOrYear } from '../typed-date.ts';
import { readFieldPath } from './field-path.ts';
import { type ParsedProfile, parseProfile } from './parse-profile.ts';
import type { ProfileContext } from './profile-context.ts';
import type { Profile } from './profile-schema.ts';
import { readProfileText } from './profile-text.ts';
import { isGroup } from './repair.ts';

/** One change: a text such as `exams[1].score=240`, or path and value apart. Null removes. */
export type Assignment = string | { path: string; value: unknown };

interface Change {
  keys: (string | number)[];
  value: unknown;
}

/** Stars of 0 mean "not wanted", which a profile says by leaving the name out. */
const STARRED = new Set(['specialties', 'states', 'settings']);

/**
 * A profile with fields set, in order, and read again from the start: repaired and checked like a file. What follows
 * from a changed value (the result from a score, months from dates) is derived anew unless it is set, too.
 * A result set for an exam that lies ahead is supposed, so it counts.
 * All issues are collected; each names the path. Never throws and never changes the profile given.
 */
export function setFields(
  profile: Profile,
  assignments: readonly Assignment[],
  context: ProfileContext,
): ParsedProfile {
  const read = assignments.map(readAssignment);
  const changes = read.flatMap((one) => ('issue' in one ? [] : [one]));
  const issues = read.flatMap((one) => ('issue' in one ? [one.issue] : []));
  const draft = asWritten(profile);
  for (const change of changes) {
    const issue = set(draft, change);
    if (issue) issues.push(issue);
  }
  forgetDerived(draft, changes, context);
  if (issues.length > 0) return { ok: false, issues };
  return parseProfile(draft, { ...context, supposing: true });
}

/** As a file would say it: visa classes that nobody named are left out, for an empty list says that none is acceptable. */
function asWritten(profile: Profile): Record<string, unknown> {
  const { visa, ...rest } = structuredClone(profile);
  const { acceptable, ...written } = visa;
  return { ...rest, visa: acceptable.length === 0 ? written : visa };
}

function readAssignment(assignment: Assignment): Change | { issue: Issue } {
  const cut = typeof assignment === 'string' ? assignment.indexOf('=') : -1;
  if (typeof assignment === 'string' && cut < 0) {
    const shown = assignment.slice(0, 80);
    const message = `${shown} has no equals sign. Write path=value, such as budget=3000.`;
    return {
      issue: { path: shown || '(no path)', expected: 'path=value', got: JSON.stringify(shown), message },
    };
  }
  const path = typeof assignment === 'string' ? assignment.slice(0, cut).trim() : assignment.path;
  const found = readFieldPath(path);
  if ('issue' in found) return found;
  const { keys } = found;
  if (typeof assignment !== 'string') return { keys, value: starless(keys, assignment.value) };
  const text = readProfileText(assignment.slice(cut + 1), 'yaml');
  if (text.ok) return { keys, value: starless(keys, text.value) };
  const why = text.issues[0]?.message ?? 'The value cannot be read.';
  return { issue: conflict(keys, 'a value such as 240, true or [NY, TX]', assignment, `${path}: ${why}`) };
}

function starless(keys: Change['keys'], value: unknown): unknown {
  return value === 0 && keys.length === 3 && keys[0] === 'preferences' && STARRED.has(String(keys[1]))
    ? null
    : value;
}

function set(draft: Record<string, unknown>, { keys, value }: Change): Issue | null {
  let group: unknown = draft;
  for (const [n, key] of keys.entries()) {
    if (Array.isArray(group) && (typeof key !== 'number' || key > group.length)) {
      const message = `${formatPath(keys)}: the list has ${group.length} entries, counted from 0. The next free place is ${group.length}.`;
      return conflict(keys, `a place from 0 to ${group.length}`, key, message);
    }
    const last = n === keys.length - 1;
    if (last && (value === null || value === undefined)) remove(group, key);
    else if (last) put(group, key, value);
    else group = own(group, key) ?? put(group, key, typeof keys[n + 1] === 'number' ? [] : {});
  }
  return null;
}

function own(group: unknown, key: string | number): unknown {
  return Array.isArray(group) || isGroup(group)
    ? Object.hasOwn(group, key)
      ? (group as Record<string | number, unknown>)[key]
      : undefined
    : undefined;
}

function put(group: unknown, key: string | number, value: unknown): unknown {
  if (Array.isArray(group) || isGroup(group)) (group as Record<string | number, unknown>)[key] = value;
  return value;
}

function remove(group: unknown, key: string | number): void {
  if (Array.isArray(group)) group.splice(Number(key), 1);
  else if (isGroup(group)) delete group[String(key)];
}

function forgetDerived(
  draft: Record<string, unknown>,
  changes: readonly Change[],
  context: ProfileContext,
): void {
  const assigned = new Set(changes.map(({ keys }) => formatPath(keys)));
  for (const { keys } of changes) {
    const [list, index, field] = keys;
    const entry = own(own(draft, list as string), index as number);
    if (!isGroup(entry)) continue;
    const beside = (name: string) => !assigned.has(formatPath([list as string, index as number, name]));
    if (
      list === 'exams' &&
      (field === 'score' || field === 'date') &&
      beside('result') &&
      passingKnown(entry, context)
    )
      delete entry.result;
    if (
      list === 'experience' &&
      (field === 'from' || field === 'to') &&
      beside('months') &&
      entry.from !== undefined
    )
      delete entry.months;
  }
}

/** Whether the result follows from the score and the date. */
function passingKnown(entry: Record<string, unknown>, context: ProfileContext): boolean {
  const { exam, score } = entry;
  const date = readTypedDayOrYear(String(entry.date));
  return (
    typeof exam === 'string' &&
    date !== null &&
    score !== undefined &&
    [firstDay(date), lastDay(date)].every(
      (day) => context.passingScore(exam as Parameters<ProfileContext['passingScore']>[0], day) !== null,
    )
  );
}
