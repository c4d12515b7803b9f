import type { Path } from '../issue.ts';
import { issuesOf } from '../schema-issues.ts';
import { profileAdvice } from './advice.ts';
import { type Profile, profileSchema } from './profile-schema.ts';
import { isGroup } from './repair.ts';

/** Lists of the profile whose entries carry rules of their own. */
type CheckedList = 'exams' | 'practice' | 'experience' | 'scholarship' | 'letters' | 'gaps';

/**
 * The part of a profile that its schema accepts. Rules that compare fields run on it, so that one wrong value
 * does not hide the others.
 */
export interface Candidate {
  profile: Profile;
  /** False when `applicant` is missing or wrong and only a stand-in. */
  applicantKnown: boolean;
  /** Position in the file of an entry of a list: entries that the schema refused are not in `profile`. */
  position: (list: CheckedList, index: number) => number;
}

/**
 * Sets aside what the schema refuses; null when nothing useful is left. A refused `season`, which every
 * profile needs, is replaced by the one given.
 */
export function salvage(raw: unknown, season: number): Candidate | null {
  const draft: unknown = structuredClone(raw);
  if (!isGroup(draft)) return null;
  const positions = new Map<PropertyKey, number[]>();
  for (const [name, value] of Object.entries(draft)) {
    if (Array.isArray(value))
      positions.set(
        name,
        value.map((_, index) => index),
      );
  }
  let applicantKnown = true;
  // Each round removes at least one value per issue; nested refusals surface in the next round.
  for (let round = 0; round < 6; round++) {
    const parsed = profileSchema.safeParse(draft);
    if (parsed.success) {
      const position = (list: CheckedList, index: number) => positions.get(list)?.[index] ?? index;
      return { profile: parsed.data, applicantKnown, position };
    }
    const refused: Entry[] = [];
    for (const { place } of issuesOf(parsed.error, draft, profileAdvice)) {
      if (place[0] === 'applicant') {
        draft.applicant = 'non-us-img';
        applicantKnown = false;
      } else if (place[0] === 'season') draft.season = season;
      else refused.push(...setAside(draft, place));
    }
    removeEntries(refused, positions);
  }
  return null;
}

interface Entry {
  list: unknown[];
  index: number;
  /** Name of the list when it stands at the top of the profile. */
  name: PropertyKey | null;
}

/** Deletes the value; when it is a required field or an entry of a list, names the nearest entry instead. */
function setAside(draft: Record<string, unknown>, place: Path): Entry[] {
  const parents: unknown[] = [draft];
  for (const key of place.slice(0, -1))
    parents.push((parents.at(-1) as Record<PropertyKey, unknown> | undefined)?.[key]);
  for (let depth = place.length - 1; depth >= 0; depth--) {
    const [parent, key] = [parents[depth], place[depth]!];
    if (Array.isArray(parent) && typeof key === 'number') {
      return [{ list: parent, index: key, name: depth === 1 ? place[0]! : null }];
    }
    if (isGroup(parent) && Object.hasOwn(parent, key)) {
      delete parent[String(key)];
      return [];
    }
  }
  return [];
}

/** Last entries first, so that earlier positions stay true while entries are removed. */
function removeEntries(refused: Entry[], positions: Map<PropertyKey, number[]>): void {
  const done = new Map<unknown[], Set<number>>();
  for (const { list, index, name } of refused.toSorted((a, b) => b.index - a.index)) {
    const removed = done.get(list) ?? new Set<number>();
    if (removed.has(index)) continue;
    done.set(list, removed.add(index));
    list.splice(index, 1);
    if (name !== null) positions.get(name)?.splice(index, 1);
  }
}
