import { closest } from '../closest.ts';
import { conflict, formatPath, type Path, wrongValue } from '../issue.ts';
import type { Findings } from './findings.ts';

/** Names looked through for a spelling that is meant; in larger markets it takes too long. */
const MOST_GUESSED = 5000;

/** The names that a list may hold. */
export interface Known {
  /** Null when that part of the file is wrong itself: then every name may pass. */
  names: ReadonlySet<string> | null;
  /** "a program", "an applicant" */
  what: string;
  plural: string;
}

/** A rank order list: a list of known names, none twice. */
export function checkRankedNames(list: unknown, place: Path, known: Known, findings: Findings): void {
  if (!Array.isArray(list)) {
    const advice = `Write [] when no ${known.plural} are ranked.`;
    findings.add(wrongValue(place, `a list of ${known.plural}, best first`, list, advice));
    return;
  }
  const first = new Map<string, number>();
  for (let i = 0; i < list.length && !findings.isFull; i++) {
    const name: unknown = list[i];
    if (!checkKnownName(name, [...place, i], known, findings)) continue;
    const before = first.get(name as string);
    if (before === undefined) first.set(name as string, i);
    else findings.add(repeated(place, i, before, name));
  }
}

/** Whether the value is a name that this market has; if not, says so. */
export function checkKnownName(name: unknown, place: Path, known: Known, findings: Findings): boolean {
  if (typeof name !== 'string' || name === '') {
    findings.add(
      wrongValue(place, `the name of ${known.what}, as text`, name, 'Correct it, or take it out.'),
    );
    return false;
  }
  if (known.names === null || known.names.has(name)) return true;
  const guess = known.names.size <= MOST_GUESSED ? closest(name, [...known.names]) : null;
  const hint = guess === null ? '' : `Did you mean ${guess}? `;
  findings.add(wrongValue(place, `${known.what} of this market`, name, `${hint}Correct it, or take it out.`));
  return false;
}

export function repeated(list: Path, index: number, before: number, value: unknown) {
  const place = formatPath([...list, index]);
  const message = `${place} is the same as ${formatPath([...list, before])}. Keep one of the two.`;
  return conflict([...list, index], 'each choice once', value, message);
}
