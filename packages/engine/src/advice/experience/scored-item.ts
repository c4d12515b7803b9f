import type { Experience } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { EXPERIENCE_NAMES, FIELD_WORDS } from '../names.ts';
import type { Situation } from '../situation.ts';
import { agesWanted } from './aim.ts';
import { missingDates, spanOf, type When, whenOf } from './period.ts';
import { type Point, pointsOf, type Score, scoreOf } from './points.ts';
import { type Raisable, type Raise, raiseOf } from './raise.ts';
import { type Group, roleOf } from './role.ts';

/** One experience of the profile, scored on the four points. */
export interface ScoredItem {
  /** Place in the profile, `experience[0]`. */
  path: string;
  kind: Experience['kind'];
  /** Kind and field in words. */
  title: string;
  /** Where, in the person's words; null when not entered. */
  name: string | null;
  /** When, in words. */
  dates: string;
  /** ISO date of the first day; null when not known. */
  start: string | null;
  when: When;
  /** Null when not known. */
  months: number | null;
  /** ISO code; null when not known. */
  country: string | null;
  group: Group;
  points: Point[];
  score: Score;
  /** How it counts for programs. */
  counts: string;
  raise: Raise | null;
  /** Every path that would say more. */
  missing: string[];
}

const GROUPS: readonly Group[] = ['us', 'country-unknown', 'abroad', 'not-clinical'];
const WHENS: readonly When[] = ['now', 'planned', 'cannot-tell', 'past'];

/** Every experience, those in the United States first, and of each group what goes on before what is over. */
export function scoredItems(situation: Situation): ScoredItem[] {
  return situation.profile.experience
    .map((item, index) => scoredItem(item, `experience[${index}]`, situation))
    .sort(
      (a, b) =>
        GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || WHENS.indexOf(a.when) - WHENS.indexOf(b.when),
    );
}

function scoredItem(item: Experience, path: string, { today, specialties, facts }: Situation): ScoredItem {
  const wanted = agesWanted(specialties);
  const when = whenOf(item, today);
  const points = pointsOf({ item, path, wanted, programs: facts.programs });
  const role = roleOf(item, path);
  return {
    path,
    kind: item.kind,
    title: titleOf(item),
    name: item.name ?? null,
    dates: datesOf(item, when),
    start: spanOf(item)?.start ?? null,
    when,
    months: monthsOf(item, when),
    country: item.country ?? null,
    group: role.group,
    points,
    score: scoreOf(points),
    counts: role.says,
    raise: raiseFor(role.group, { when, path, points, wanted }),
    missing: [
      ...role.missing,
      ...missingDates(item, path, today),
      ...(role.group === 'not-clinical' ? [] : points.flatMap((point) => point.missing)),
    ],
  };
}

function raiseFor(group: Group, raisable: Raisable): Raise | null {
  if (group === 'not-clinical') return null;
  if (group !== 'country-unknown') return raiseOf(raisable);
  return { point: null, says: say`Enter the country first.`, field: `${raisable.path}.country` };
}

/** A planned stay without an end has no length yet: the months that were counted up to today say nothing. */
export function monthsOf(item: Experience, when: When): number | null {
  if (when === 'planned' && item.to === undefined && !item.months) return null;
  return item.months ?? null;
}

function titleOf({ kind, field }: Experience): string {
  return field.length === 0 ? EXPERIENCE_NAMES[kind] : `${EXPERIENCE_NAMES[kind]}, ${fieldsInWords(field)}`;
}

/** "internal medicine and pediatrics and research": an entry rarely has more than two. */
function fieldsInWords(fields: Experience['field']): string {
  const [first = '', ...others] = fields.map((one) => FIELD_WORDS[one]);
  return others.reduce((said, next) => say`${said} and ${next}`, first);
}

function datesOf({ from, to }: Experience, when: When): string {
  if (from === undefined) return to === undefined ? say`No dates entered` : say`Until ${dateWords(to)}`;
  if (to === undefined)
    return when === 'planned' ? say`From ${dateWords(from)}` : say`Since ${dateWords(from)}`;
  return from === to ? dateWords(from) : say`${dateWords(from)} to ${dateWords(to)}`;
}
