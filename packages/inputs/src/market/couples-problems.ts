import { conflict, formatPath, type Path, wrongValue } from '../issue.ts';
import type { Findings } from './findings.ts';
import { isPlainGroup } from './market-shape.ts';
import { checkKnownName, type Known, repeated } from './ranked-names.ts';

/** Everybody whom the couples name; null when that cannot be told. */
export function memberNames(couples: unknown): string[] | null {
  if (couples === undefined) return [];
  if (!Array.isArray(couples)) return null;
  const names: string[] = [];
  for (const couple of couples) {
    if (!isPlainGroup(couple) || !Array.isArray(couple.members)) return null;
    for (const name of couple.members) if (typeof name === 'string') names.push(name);
  }
  return names;
}

/** Two different members in one couple only, who rank together and not on their own; pairs of known programs or null. */
export function couplesProblems(
  couples: readonly unknown[],
  applicants: Record<string, unknown>,
  programs: Known,
  findings: Findings,
): void {
  const placeOf = new Map<string, Path>();
  for (let c = 0; c < couples.length && !findings.isFull; c++) {
    const couple = couples[c];
    const place: Path = ['couples', c];
    if (!isPlainGroup(couple)) {
      findings.add(wrongValue(place, 'an object with `members` and `ranks`', couple, 'Correct this couple.'));
      continue;
    }
    checkMembers(couple.members, [...place, 'members'], applicants, placeOf, findings);
    checkPairs(couple.ranks, [...place, 'ranks'], programs, findings);
  }
}

function checkMembers(
  members: unknown,
  list: Path,
  applicants: Record<string, unknown>,
  placeOf: Map<string, Path>,
  findings: Findings,
): void {
  if (!Array.isArray(members) || members.length !== 2) {
    findings.add(wrongValue(list, 'a list of two applicants', members, 'A couple has two members.'));
    return;
  }
  for (const [m, name] of members.entries()) {
    const place = [...list, m];
    if (!checkKnownName(name, place, { names: null, what: 'an applicant', plural: 'applicants' }, findings))
      continue;
    const before = placeOf.get(name);
    const own = Object.hasOwn(applicants, name) ? applicants[name] : undefined;
    if (before !== undefined) {
      const message = `${formatPath(place)} is ${JSON.stringify(name)}, the same as ${formatPath(before)}. Nobody can be in a couple twice.`;
      findings.add(conflict(place, 'somebody who is in no other couple', name, message));
    } else if (Array.isArray(own) && own.length > 0) {
      const message = `${formatPath(place)} is ${JSON.stringify(name)}, who also has a list of their own at ${formatPath(['applicants', name])}. A couple ranks together: take that list out, or the couple.`;
      findings.add(conflict(place, 'somebody without a list of their own', name, message));
    }
    placeOf.set(name, place);
  }
}

function checkPairs(pairs: unknown, list: Path, programs: Known, findings: Findings): void {
  if (!Array.isArray(pairs)) {
    const advice = 'Write [] when the couple ranks nothing.';
    findings.add(wrongValue(list, 'a list of pairs of programs, best first', pairs, advice));
    return;
  }
  const first = new Map<string, number>();
  for (let i = 0; i < pairs.length && !findings.isFull; i++) {
    const pair: unknown = pairs[i];
    const place = [...list, i];
    if (!Array.isArray(pair) || pair.length !== 2) {
      const advice = 'Write null where that member would be without a program.';
      findings.add(wrongValue(place, 'a list of two: a program or null for each member', pair, advice));
      continue;
    }
    const areKnown = Array.from(
      pair,
      (name, m) => name === null || checkKnownName(name, [...place, m], programs, findings),
    );
    if (!areKnown.every(Boolean)) continue;
    const key = JSON.stringify(pair);
    const before = first.get(key);
    if (before === undefined) first.set(key, i);
    else findings.add(repeated(list, i, before, pair));
  }
}
