import { editDistance } from '../closest.ts';
import { plainWords } from './plain-words.ts';
import { hasWord, type Searched, wantedWords } from './searched.ts';

/** Words of names beside their printed form; of each how many programs have it. */
type Vocabulary = Map<string, { printed: string; programs: number }>;

/** A word that may have been meant. */
interface Choice {
  plain: string;
  slips: number;
  /** For each program whether it has the word. */
  has: boolean[];
}

const LONGEST = 6;
const CHOICES = 4;
/** Beginnings that are followed on. */
const KEPT = 12;
const WORD_ENDS = /[^\p{L}\p{M}\p{N}'’]+/u;

/**
 * The words that somebody most likely meant whose words no program has, spelt as names are; null where some program has
 * them all, or nothing is near. A slip is a letter more, less or other, or two that changed places.
 * @param among built once and handed in again: what is read from it is kept with it
 */
export function meantBy(typed: string, among: readonly Searched[]): string | null {
  const words = wantedWords(typed.slice(0, 200));
  if (words.length === 0 || words.length > LONGEST) return null;
  if (among.some((one) => words.every((word) => hasWord(one, word)))) return null;
  const itself = words.map((word) => choiceOf(word, 0, among));
  const isKnown = ({ has }: Choice) => has.includes(true);
  // A word that names have may still be the wrong one: "Beth" is in "Elizabeth".
  const best =
    bestTogether(itself.map((one) => (isKnown(one) ? [one] : near(one.plain, among)))) ??
    bestTogether(itself.map((one) => [...(isKnown(one) ? [one] : []), ...near(one.plain, among)]));
  if (best === null) return null;
  const found = among.filter((_, i) => best.has[i]);
  return best.plain.map((word) => asPrinted(word, found)).join(' ');
}

/** As the names that are found print it: "Johns" for "john" where they have no other. */
function asPrinted(word: string, found: readonly Searched[]): string {
  const printed = [...vocabularyOf(found)].filter(([plain]) => plain.startsWith(word));
  const whole = printed.find(([plain]) => plain === word);
  return (whole ?? printed[0])?.[1].printed ?? word;
}

function choiceOf(plain: string, slips: number, among: readonly Searched[]): Choice {
  return { plain, slips, has: among.map((one) => hasWord(one, plain)) };
}

/** What is spelt like a word, the nearest first. */
function near(word: string, among: readonly Searched[]): Choice[] {
  const most = slipsAllowed(word.length);
  if (most === 0) return [];
  return [...vocabularyOf(among)]
    .flatMap(([plain, { programs }]) => {
      if (plain === word || Math.abs(plain.length - word.length) > most) return [];
      const slips = editDistance(word, plain);
      return slips <= most ? [{ plain, programs, slips }] : [];
    })
    .sort(
      (a, b) =>
        a.slips - b.slips ||
        otherStart(a.plain, word) - otherStart(b.plain, word) ||
        Number(leavesOut(b.plain, word)) - Number(leavesOut(a.plain, word)) ||
        b.programs - a.programs,
    )
    .slice(0, CHOICES)
    .map(({ plain, slips }) => choiceOf(plain, slips, among));
}

/** In short words one letter makes another word, so less is forgiven. */
function slipsAllowed(letters: number): number {
  if (letters < 4) return 0;
  if (letters < 6) return 1;
  return letters < 10 ? 2 : 3;
}

/** Whether only letters were left out: "stong" of "strong". */
function leavesOut(plain: string, word: string): boolean {
  let at = 0;
  for (const letter of plain) if (letter === word[at]) at += 1;
  return at === word.length;
}

/** People seldom miss the first letter. */
function otherStart(plain: string, word: string): number {
  return plain[0] === word[0] ? 0 : 1;
}

interface Together {
  plain: string[];
  slips: number;
  has: boolean[];
}

/** One choice a word so that some program has them all, with the fewest slips. */
function bestTogether(choices: readonly Choice[][]): Together | null {
  let partial: Together[] = [{ plain: [], slips: 0, has: [] }];
  for (const [at, ofWord] of choices.entries()) {
    partial = partial.flatMap((before) =>
      ofWord.flatMap(({ plain, slips, has }) => {
        const both = at === 0 ? has : has.map((one, i) => one && before.has[i] === true);
        if (!both.includes(true)) return [];
        return [{ plain: [...before.plain, plain], slips: before.slips + slips, has: both }];
      }),
    );
    partial = partial.sort((a, b) => a.slips - b.slips).slice(0, KEPT);
  }
  return partial[0] ?? null;
}

const kept = new WeakMap<readonly Searched[], Vocabulary>();

function vocabularyOf(among: readonly Searched[]): Vocabulary {
  const before = kept.get(among);
  if (before) return before;
  const vocabulary: Vocabulary = new Map();
  for (const { printed } of among) {
    for (const word of new Set(printed.split(WORD_ENDS))) {
      const plain = plainWords(word).join('');
      if (plain.length < 2) continue;
      const entry = vocabulary.get(plain);
      if (entry) entry.programs += 1;
      else vocabulary.set(plain, { printed: word, programs: 1 });
    }
  }
  kept.set(among, vocabulary);
  return vocabulary;
}
