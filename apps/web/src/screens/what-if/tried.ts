import type { ProfileChange, Range, WhatIfChange } from '@matchwright/engine';
import type { Profile } from '@matchwright/inputs';
import type { Draft, DraftPath } from '../../profile/draft.ts';
import { withoutEntry, withValue } from '../../profile/draft.ts';
import { mayNeedCertificate } from '../../profile/may-need-certificate.ts';

/** A change that is looked at without being made. */
export interface Tried {
  id: string;
  says: string;
  changes: ProfileChange[];
  match: Range;
  programs: number;
  expectedInterviews: number;
}

export function triedFrom({ id, change, changes, match, programs, expectedInterviews }: WhatIfChange): Tried {
  return { id, says: change, changes, match, programs, expectedInterviews };
}

/** What must come before a tried fact can be true; null when it can be true today, so that it may be kept. */
export function neededFirst(
  profile: Profile,
  changes: readonly ProfileChange[],
): 'steps' | 'certificate' | null {
  const step3 = changes.some(({ value }) => isPass(value, 'step3'));
  if (!step3) return null;
  const passed = (exam: string) => profile.exams.some((one) => isPass(one, exam));
  if (!passed('step1') || !passed('step2ck')) return 'steps';
  return mayNeedCertificate(profile) ? 'certificate' : null;
}

function isPass(value: unknown, exam: string): boolean {
  const entry = value as { exam?: unknown; result?: unknown } | null | undefined;
  return entry?.exam === exam && entry.result === 'pass';
}

/** The draft with the changes made, in order, so that what was tried can be kept. */
export function withChanges(draft: Draft, changes: readonly ProfileChange[]): Draft {
  return changes.reduce((changed, { path, value }) => {
    const keys = keysOf(path);
    const last = keys.at(-1);
    if ((value === null || value === undefined) && typeof last === 'number')
      return withoutEntry(changed, keys.slice(0, -1), last);
    return withValue(changed, keys, value ?? undefined);
  }, draft);
}

/** `exams[1].score` → exams, 1, score. */
function keysOf(path: string): DraftPath {
  return path.split(/[.[\]]+/).flatMap((key) => (key === '' ? [] : [/^\d+$/.test(key) ? Number(key) : key]));
}
