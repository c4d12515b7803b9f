import type { Subject } from '../runner/runner.ts';

/** Parts of a profile that neither the list nor the odds read. */
const BESIDE = { story: undefined, letters: undefined, plan: undefined };

/** Whether two subjects have the same list: writing a story must not plan anew at every pause in typing. */
export function sameForTheList(a: Subject, b: Subject): boolean {
  if (a.answers !== b.answers) return false;
  return a.profile === b.profile || plain(a) === plain(b);
}

function plain({ profile }: Subject): string {
  return JSON.stringify({ ...profile, ...BESIDE });
}
