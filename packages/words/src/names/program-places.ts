import type { Program, SeasonalFacts } from '@matchwright/facts';
import { US_STATES } from '@matchwright/inputs';
import { tellingWords } from './program-names.ts';

/** Where a program is. */
export interface Place {
  city: string;
  state: string;
  latitude: number | null;
  longitude: number | null;
}

const KM_A_DEGREE = 111;
/** A suburb is called by its city, and the other way round. */
const ONE_REGION = 90;
/** A city at the border of a state is near to two of them. */
const AT_THE_BORDER = 45;
const known = new WeakMap<object, ReadonlyMap<string, Place[]>>();
const STATES = new Map<string, string>(Object.entries(US_STATES).map(([code, name]) => [name, code]));

function byCity({ programs }: SeasonalFacts): ReadonlyMap<string, Place[]> {
  const before = known.get(programs);
  if (before) return before;
  const found = new Map<string, Place[]>();
  for (const program of programs) found.set(program.city, [...(found.get(program.city) ?? []), program]);
  known.set(programs, found);
  return found;
}

/** Whether words are the name of a city with a program, or of a state. */
export function isUsPlace(words: string, facts: SeasonalFacts): boolean {
  return STATES.has(words) || byCity(facts).has(words);
}

/** Where the program is that a text goes to: by the facts, or by a place in the name itself; empty when nobody knows. */
export function placesOf(
  { name, program }: { name: string; program: Program | null },
  facts: SeasonalFacts,
): Place[] {
  if (program) return [program];
  const telling = tellingWords(name);
  const same = facts.programs.filter((one) => isSameSet(tellingWords(one.name), telling));
  if (telling.length > 0 && same.length > 0 && new Set(same.map(({ city }) => city)).size === 1) return same;
  return placesIn(name, facts);
}

/** "Mercy Hospital, Portland, Oregon": a name that nobody knows may say its place. */
function placesIn(name: string, facts: SeasonalFacts): Place[] {
  const parts = name.split(/[,()–—/]| in | at | of /).map((part) => part.trim());
  const state = parts.map((part) => STATES.get(part) ?? (part in US_STATES ? part : undefined)).find(Boolean);
  const cities = parts.flatMap((part) => byCity(facts).get(part) ?? []);
  const inState = (place: Place) => state === undefined || place.state === state;
  if (cities.some(inState)) return cities.filter(inState);
  return state === undefined ? cities : facts.programs.filter(inState);
}

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word));

/** Whether a city or state of a text is another one than that of the program. */
export function isElsewhere(words: string, own: readonly Place[], facts: SeasonalFacts): boolean {
  if (own.length === 0 || own.some(({ city }) => city === words)) return false;
  const cities = byCity(facts).get(words) ?? [];
  const state = STATES.get(words);
  if (state !== undefined) {
    const inState = [...byCity(facts).values()].flat().filter((one) => one.state === state);
    const isOwn = own.some((one) => one.state === state);
    // "New York" and "Washington" are cities too.
    return !isOwn && !isNear(own, inState, AT_THE_BORDER) && !isNear(own, cities, ONE_REGION);
  }
  return cities.length > 0 && !isNear(own, cities, ONE_REGION);
}

function isNear(own: readonly Place[], others: readonly Place[], most: number): boolean {
  return own.some((one) => others.some((other) => distance(one, other) <= most));
}

/** Kilometers, on a map flat enough for one region; unknown places are taken as near, for nobody can say otherwise. */
function distance(a: Place, b: Place): number {
  if (a.latitude === null || b.latitude === null || a.longitude === null || b.longitude === null) return 0;
  const north = a.latitude - b.latitude;
  const east = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return KM_A_DEGREE * Math.hypot(north, east);
}
