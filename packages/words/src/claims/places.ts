import { COUNTRIES, US_STATES } from '@matchwright/inputs';
import { speechLocale } from '@matchwright/speech';

/** Names of countries as people write them; those that are also something else are left out. */
const ALSO: Record<string, string> = {
  US: 'US',
  USA: 'US',
  'U.S.': 'US',
  'U.S': 'US',
  America: 'US',
  'United States of America': 'US',
  UK: 'GB',
  England: 'GB',
  Scotland: 'GB',
  UAE: 'AE',
  Dubai: 'AE',
  Turkey: 'TR',
  Russia: 'RU',
  Iran: 'IR',
  Syria: 'SY',
  Vietnam: 'VN',
  'South Korea': 'KR',
  'Czech Republic': 'CZ',
};
const UNSURE = new Set(['Georgia', 'Jersey', 'Guinea', 'Saint Martin', 'Chad']);
const CODES = new Map<string, string>([
  ...Object.entries(COUNTRIES).map(([code, name]) => [name, code] as const),
  ...Object.entries(ALSO),
]);
const byLength = (a: string, b: string) => b.length - a.length;
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const NAMES = [...CODES.keys()].filter((name) => !UNSURE.has(name)).sort(byLength);

/** A country's name, to stand in a pattern. */
export const COUNTRY = `(?:${NAMES.map(escaped).join('|')})`;
const STATE = Object.values(US_STATES)
  .filter((name) => name.length > 3 && name !== 'Georgia')
  .map(escaped)
  .join('|');
const IN_US = new RegExp(
  `\\b(?:US|USA|U\\.S\\.?|USCE|America|American|United States|${STATE}|Brooklyn|Bronx)(?![\\p{L}])`,
  'u',
);
const AFTER_IN =
  /\b(?:[Ii]n|[Aa]t|[Ff]rom|[Tt]o) (?:the |downtown |rural |North |South )?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})/gu;

/** Whether words name the United States, a state of it, or a city that has a program. */
export function namesUs(text: string, cities: ReadonlySet<string>): boolean {
  return IN_US.test(text) || placesIn(text).some((name) => cities.has(name));
}

/** Names after "in", "at", "from" and "to"; months and years are none. */
export function placesIn(text: string): string[] {
  return [...text.matchAll(AFTER_IN)]
    .map(([, name = '']) => name.replace(/[.,]$/, ''))
    .filter((name) => !/^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Step|I$)/.test(name));
}

const known = new WeakMap<object, ReadonlySet<string>>();

/** Cities of the United States that have a program. */
export function usCities(programs: readonly { city: string }[]): ReadonlySet<string> {
  const found = known.get(programs) ?? new Set(programs.map(({ city }) => city));
  known.set(programs, found);
  return found;
}

export const countryCodeOf = (name: string): string | undefined => CODES.get(name);

export function countryNameOf(code: string): string {
  const locale = speechLocale();
  return (locale ? new Intl.DisplayNames([locale], { type: 'region' }).of(code) : COUNTRIES[code]) ?? code;
}
