import type { ProfileChange, Range, WhatIfChange } from '@matchwright/engine';
import type { Draft, DraftPath } from '../../profile/draft.ts';
import { withoutEntry, withValue } from '../../profile/draft.ts';

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
