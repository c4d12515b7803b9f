import type { Program, SeasonalFacts } from '@matchwright/facts';

/** Words that many institutions share: they tell none from another. */
const COMMON = new Set(
  'university hospital hospitals medical center centers centre clinic college school health healthcare children system systems institute program programs medicine children childrens memorial regional general community department residency of the at and for in st saint new north south east west state city county national foundation campus affiliated education consortium combined internal pediatrics med peds medpeds science sciences main nj ny'.split(
    ' ',
  ),
);

/** Words of a name that tell it from others: "University of Alabama at Birmingham" gives alabama and birmingham. */
export function tellingWords(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !COMMON.has(word));
}

/** First letters of a name: "UAB"; of the whole and of the part before a dash or comma. */
function initials(name: string): string[] {
  return [name, name.split(/[-,/(]/)[0] ?? name].map((part) =>
    part
      .split(/[^\p{L}]+/u)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('')
      .toUpperCase(),
  );
}

/** A program by its NRMP code or by its name; null when the facts do not know it. */
export function findProgram(facts: SeasonalFacts, named: string): Program | null {
  return findPrograms(facts, named)[0] ?? null;
}

/** All programs of that name: one hospital may have one in each specialty. */
export function findPrograms(facts: SeasonalFacts, named: string): Program[] {
  const wanted = named.trim().toLowerCase();
  const has = ({ code, name, tracks }: Program) =>
    code.toLowerCase() === wanted ||
    name.toLowerCase() === wanted ||
    tracks.some((track) => track.code.toLowerCase() === wanted);
  return facts.programs.filter(has);
}

/** Long words may be spelled with one letter wrong. */
const SPELLED = 6;

function isIn(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || (word.length >= SPELLED && [...words].some((one) => isOneLetterOff(one, word)));
}

/** One letter more, less or other. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const rests = [
    [a.slice(at + 1), b.slice(at + 1)],
    [a.slice(at + 1), b.slice(at)],
    [a.slice(at), b.slice(at + 1)],
  ];
  return rests.some(([one, other]) => one === other);
}

/** Whether words of a text may mean a program: one telling word in common, its first initials, or its city. */
export function mayMean(
  words: string,
  { name, city, state }: { name: string; city?: string; state?: string },
): boolean {
  const own = new Set([
    ...tellingWords(name),
    ...tellingWords(city ?? ''),
    ...(state ? [state.toLowerCase()] : []),
  ]);
  const said = tellingWords(words);
  const short = words.replace(/[^\p{L}]/gu, '').toUpperCase();
  // "Pine Hollow" is not "Fox Hollow": a word in common is not enough when both begin otherwise.
  const [first = ''] = tellingWords(name);
  const isOtherName = said.length > 1 && !isIn(own, said[0] ?? '') && !isIn(new Set(said), first);
  return (
    said.length === 0 ||
    (!isOtherName && said.some((word) => isIn(own, word))) ||
    initials(name).some((one) => short.length > 1 && one.startsWith(short))
  );
}

/**
 * Whether words that share a word with a program are the name of another one: "University of Illinois Chicago" is not
 * the University of Chicago, and Michigan State is not the University of Michigan.
 */
export function isAnother(
  words: string,
  own: string,
  program: Program | null,
  { programs }: Pick<SeasonalFacts, 'programs'>,
): boolean {
  const [said, telling] = [tellingWords(words), tellingWords(own)];
  if (program !== null && !said.every((word) => telling.includes(word))) {
    const same = programs.filter(({ name }) => isSame(tellingWords(name), said));
    if (same.length > 0 && same.every(({ institution }) => institution !== program.institution)) return true;
  }
  const state = stateSchool(words);
  const ownState = stateSchool(own);
  return (
    state !== null && ownState !== null && state.name === ownState.name && state.isState !== ownState.isState
  );
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word));

/** "Ohio State" and "University of Ohio" are two schools. */
function stateSchool(name: string): { name: string; isState: boolean } | null {
  const state = /\b(\p{Lu}\p{Ll}+) State\b/u.exec(name)?.[1];
  const of = /\bUniversity of (\p{Lu}\p{Ll}+)\b/u.exec(name)?.[1];
  const found = state ?? of;
  return found === undefined ? null : { name: found, isState: state !== undefined };
}
