import type { Experience, Profile } from '@matchwright/inputs';
import { monthIndex } from './moments.ts';
import { COUNTRY, countryCodeOf, namesUs } from './places.ts';

type Kind = Experience['kind'];

/** Words for clinical work, and the kinds of the profile that they may mean. */
const KIND_WORDS: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/\b(?:hands-on|externships?|externs?|sub-?internships?|sub-?I|clerkships?)\b/i, ['hands-on']],
  [/\b(?:observerships?|observers?|observed|observing|shadow(?:ed|ing))\b/i, ['observership']],
  [/\b(?:research|laborator(?:y|ies)|lab)\b/i, ['research']],
  [/\bresidency\b/i, ['residency', 'practice']],
  [/\b(?:internship|house (?:officer|job)s?|intern year)\b/i, ['internship', 'practice', 'residency']],
  [/\b(?:rotations?|rotated|electives?|US clinical experience|USCE)\b/i, ['hands-on', 'observership']],
  [
    /\b(?:medical officer|general practitioner|practi[cs]ed?|practi[cs]ing|wards?|clinic|hospital|worked|working|service|served|physician|doctor|department|medicine|work|unit|at the lake)\b/i,
    ['practice', 'residency', 'internship', 'volunteer', 'teaching', 'hands-on', 'observership'],
  ],
];

/** The kinds that words speak of; null when they speak of no work. */
export function kindsIn(text: string): readonly Kind[] | null {
  return KIND_WORDS.find(([words]) => words.test(text))?.[1] ?? null;
}

/** The kind that words claim beyond doubt: work with one's own hands, or looking on. */
export function ownKind(text: string): 'hands-on' | 'observership' | null {
  const handsOn = KIND_WORDS[0]?.[0].test(text) === true;
  const watching = KIND_WORDS[1]?.[0].test(text) === true;
  return handsOn === watching ? null : handsOn ? 'hands-on' : 'observership';
}

const PLACE = new RegExp(`\\b(?:in|from|of) (?:the )?(${COUNTRY})(?![\\p{L}])`, 'u');

/** The country that words name; undefined when none. */
export function countryIn(text: string, cities: ReadonlySet<string>): string | undefined {
  const named = PLACE.exec(text)?.[1];
  if (named !== undefined) return countryCodeOf(named);
  return namesUs(text, cities) ? 'US' : undefined;
}

/** Experiences that words may mean. */
export function meantBy(
  profile: Profile,
  kinds: readonly Kind[],
  country: string | undefined,
): { experience: Experience; index: number }[] {
  return profile.experience
    .map((experience, index) => ({ experience, index }))
    .filter(
      ({ experience }) =>
        kinds.includes(experience.kind) &&
        (country === undefined || experience.country === undefined || experience.country === country),
    );
}

/** First and last month; null when a date is missing. Work that has no end goes on. */
export function spanOf({ from, to }: Experience): [number, number] | null {
  return from === undefined
    ? null
    : [monthIndex(from), to === undefined ? Number.POSITIVE_INFINITY : monthIndex(to)];
}

/** Months of an experience as given and by its dates; empty when neither is known. */
export function lengthsOf(experience: Experience): number[] {
  const span = spanOf(experience);
  const byDates = span && Number.isFinite(span[1]) ? [span[1] - span[0] + 1] : [];
  return [...(experience.months === undefined ? [] : [experience.months]), ...byDates];
}

const MOST_SUMMED = 8;

/** Every sum of some of the experiences: a person may add up any of them. Null when a length is not known. */
export function sumsOf(experiences: readonly Experience[]): number[] | null {
  if (experiences.length > MOST_SUMMED) return null;
  let sums = [0];
  for (const experience of experiences) {
    const lengths = lengthsOf(experience);
    if (lengths.length === 0) return null;
    sums = [...new Set(sums.flatMap((sum) => [sum, ...lengths.map((one) => sum + one)]))];
  }
  return sums.filter((sum) => sum > 0);
}
