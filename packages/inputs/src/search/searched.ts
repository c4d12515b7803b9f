import type { SpecialtyId } from '@matchwright/facts';
import { US_STATES } from '../places/states.ts';
import type { OtherName } from './other-names.ts';
import { plainWords } from './plain-words.ts';
import { longForm } from './short-forms.ts';

/** What a program can be found by. */
export interface Named {
  name: string;
  city: string;
  /** Two-letter code; empty where it is not known. */
  state: string;
  code: string;
  specialty?: SpecialtyId | undefined;
  otherNames?: readonly OtherName[] | undefined;
  /** NRMP codes of its tracks. */
  trackCodes?: readonly string[] | undefined;
}

/** A program made ready for searching. */
export interface Searched {
  /** Name, place and code in plain words: what is typed may stand anywhere in it. */
  text: string;
  /** More words, a space before each: what is typed must begin one. */
  keys: string;
  /** Its names and place as they are printed, for the spelling of what was meant. */
  printed: string;
}

/** What people type beside a name; it tells no program from another. */
const SILENT = new Set(['the', 'program', 'programs', 'residency', 'residencies']);
const SPECIALTY_KEYS: Record<SpecialtyId, string[]> = {
  'med-peds': ['medpeds', 'medicine', 'pediatrics', 'peds'],
  'internal-medicine': ['internal', 'medicine', 'im'],
  pediatrics: ['pediatrics', 'peds'],
};

export function searched(program: Named): Searched {
  const { name, city, state, code, specialty, otherNames = [], trackCodes = [] } = program;
  const stateName = Object.hasOwn(US_STATES, state) ? (US_STATES[state] ?? '') : '';
  const own = plainWords(`${name} ${city} ${state} ${stateName} ${code}`);
  const keys = [
    ...own.map(longForm).filter((word) => !own.includes(word)),
    ...otherNames.flatMap(keysOf),
    ...initials(name),
    ...trackCodes.map((track) => track.toLowerCase()),
    ...(specialty ? SPECIALTY_KEYS[specialty] : []),
  ];
  const employers = otherNames.flatMap((one) => (one.from === 'employer' ? [one.name] : []));
  return {
    text: own.join(' '),
    keys: keys.map((word) => ` ${word}`).join(''),
    printed: [name, city, stateName, ...employers].join(' '),
  };
}

/** The words that are looked for, of what was typed. */
export function wantedWords(typed: string): string[] {
  const words = plainWords(typed);
  const telling = words.filter((word) => !SILENT.has(word));
  return telling.length > 0 ? telling : words;
}

/** A test whether a program has every word that was typed; short forms ("Univ", "Ctr") also stand for the long ones. */
export function wordTest(typed: string): (program: Searched) => boolean {
  const wanted = wantedWords(typed);
  return (program) => wanted.every((word) => hasWord(program, word));
}

export function hasWord({ text, keys }: Searched, word: string): boolean {
  return text.includes(word) || keys.includes(` ${word}`) || text.includes(longForm(word));
}

/** The name that brought a program, where its own name, place and codes do not have all the words. */
export function foundBy(typed: string, program: Named): OtherName | null {
  const hasAll = wordTest(typed);
  if (hasAll(searched({ ...program, otherNames: [] }))) return null;
  const one = (program.otherNames ?? []).find((name) => hasAll(searched({ ...program, otherNames: [name] })));
  return one ?? null;
}

/** Of "ecu.edu" the part that names somebody. */
function keysOf({ name, from }: OtherName): string[] {
  return from === 'website' ? plainWords(name).slice(0, 1) : plainWords(name);
}

/** First letters as people say them ("UAB", "NYP"), of the whole name and of its first part. */
function initials(name: string): string[] {
  const letters = [name, name.split(/[–,/(-]/)[0] ?? name].map((part) =>
    (part.match(/\p{Lu}(?=\p{Ll})|\p{Lu}{2,}(?!\p{Ll})/gu) ?? []).join('').toLowerCase(),
  );
  return [...new Set(letters)].filter((one) => one.length > 2);
}
