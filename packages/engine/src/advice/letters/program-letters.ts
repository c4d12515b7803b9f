import type { Program, SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import type { Situation } from '../situation.ts';
import type { LetterAuthor } from './letter-author.ts';
import { sawWorkInUs } from './set-worth.ts';
import { readStatedLetters, type StatedLetters } from './stated-letters.ts';

export type LetterAnswer = 'met' | 'not-met' | 'cannot-tell';

/** What one wanted program states about letters, and whether this person's letters are that. */
export interface ProgramLetters {
  code: string;
  name: string;
  specialty: SpecialtyId;
  statement: string;
  year: number | null;
  note: string | null;
  source: string;
  /** With the letters in hand. */
  now: LetterAnswer;
  /** When everybody of the plan has written. */
  planned: LetterAnswer;
  /** What `now` rests on. */
  says: string;
}

/** How many programs of a wanted specialty have a statement that we know. */
export interface LettersKnown {
  specialty: SpecialtyId;
  known: number;
  of: number;
}

const ORDER: LetterAnswer[] = ['not-met', 'cannot-tell', 'met'];

/** Programs of the wanted specialties that the person has not left out and that state something about letters. */
export function programLetters(situation: Situation, authors: readonly LetterAuthor[]): ProgramLetters[] {
  const inHand = authors.filter(({ status }) => status === 'received');
  return wantedPrograms(situation)
    .flatMap((program) => {
      const fact = program.facts.letters?.[0];
      if (!fact) return [];
      const rule = readStatedLetters(fact.value);
      const { answer, says } = compare(rule, inHand);
      const { code, name, specialty } = program;
      return [
        {
          ...{ code, name, specialty },
          ...{ statement: fact.value, year: fact.year, note: fact.note ?? null, source: fact.source },
          ...{ now: answer, planned: compare(rule, authors).answer, says },
        },
      ];
    })
    .sort((a, b) => ORDER.indexOf(a.now) - ORDER.indexOf(b.now) || a.name.localeCompare(b.name));
}

export function lettersKnown(situation: Situation): LettersKnown[] {
  const programs = wantedPrograms(situation);
  return situation.specialties.map((specialty) => {
    const own = programs.filter((program) => program.specialty === specialty);
    return { specialty, known: own.filter(({ facts }) => facts.letters).length, of: own.length };
  });
}

function wantedPrograms({ profile, facts, specialties }: Situation): Program[] {
  const { exclude, never } = profile.preferences;
  return facts.programs.filter(
    ({ code, state, specialty }) =>
      specialties.includes(specialty) && !exclude.includes(code) && !never.includes(state),
  );
}

interface Compared {
  answer: LetterAnswer;
  says: string;
}

/** One requirement: how many letters certainly are what it asks for, and how many may be. */
interface Part {
  /** The requirement in words. */
  asks: string;
  isOfAField: boolean;
  wanted: number;
  sure: number;
  perhaps: number;
}

/** Not met as soon as one part certainly is not; met only when every part of the statement was read and is met. */
function compare(rule: StatedLetters, letters: readonly LetterAuthor[]): Compared {
  const parts = partsOf(rule, letters).filter(({ wanted }) => wanted > 0);
  const failed = parts.find(({ wanted, perhaps }) => perhaps < wanted);
  if (failed && !(rule.onlyIfDone && failed.isOfAField))
    return { answer: 'not-met', says: say`${failed.asks}; you have ${failed.sure}.` };
  const open = failed ?? parts.find(({ wanted, sure }) => sure < wanted);
  if (open)
    return {
      answer: 'cannot-tell',
      says: say`${open.asks}; we can count ${open.sure} for certain.`,
    };
  if (rule.unread.length > 0)
    return {
      answer: 'cannot-tell',
      says: say`Your profile does not answer this part: “${rule.unread.join('; ')}”.`,
    };
  if (parts.length === 0)
    return { answer: 'cannot-tell', says: say`It states no number of letters that you must have.` };
  return { answer: 'met', says: say`Your letters are what it asks for.` };
}

function partsOf(rule: StatedLetters, letters: readonly LetterAuthor[]): Part[] {
  const count = (of: (letter: LetterAuthor) => boolean) => letters.filter(of).length;
  const unknown = count(({ field }) => field === null);
  const medPeds = count(({ field }) => field === 'med-peds');
  const field = (id: SpecialtyId, asks: string, wanted: number): Part => {
    const sure = count((letter) => letter.field === id);
    // A Med-Peds physician may count as faculty of either; the statement does not say.
    return { asks, isOfAField: true, wanted, sure, perhaps: sure + medPeds + unknown };
  };
  const relevant = count((letter) => letter.field !== null && letter.field !== 'other');
  const us = count(sawWorkInUs);
  const { count: most, internalMedicine, pediatrics, anyOfThem, northAmerican } = rule;
  return [
    {
      asks: say`It asks for ${most ?? 0} letters`,
      isOfAField: false,
      wanted: most ?? 0,
      sure: letters.length,
      perhaps: letters.length,
    },
    field('internal-medicine', say`It asks for ${internalMedicine} from internal medicine`, internalMedicine),
    field('pediatrics', say`It asks for ${pediatrics} from pediatrics`, pediatrics),
    {
      asks: say`It asks for ${anyOfThem} from internal medicine, pediatrics or Med-Peds`,
      isOfAField: true,
      wanted: anyOfThem,
      sure: relevant,
      perhaps: relevant + unknown,
    },
    // An author outside the United States may work in Canada: the profile does not say.
    {
      asks: say`It asks for ${northAmerican} from the US or Canada`,
      isOfAField: true,
      wanted: northAmerican,
      sure: us,
      perhaps: letters.length,
    },
  ];
}
