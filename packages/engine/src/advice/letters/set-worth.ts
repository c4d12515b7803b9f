import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import type { Situation } from '../situation.ts';
import type { LetterAuthor, LetterStand } from './letter-author.ts';

/** The dated figures that decide about letters. */
export interface LetterFigures {
  /** Most letters that one program takes. */
  limit: number;
  /** Letters that an application should have at least. */
  fewest: number;
  /** Letters of its own field that an internal medicine or pediatrics program should see. */
  ownField: number;
}

export const LETTER_FIGURES = [
  'eras.lor.max_per_program',
  'advice.letters.fewest',
  'advice.letters.own_field',
] as const;

export function letterFigures(situation: Situation): LetterFigures {
  const [limit, fewest, ownField] = LETTER_FIGURES.map((key) => situation.figure(key));
  return { limit, fewest, ownField } as LetterFigures;
}

const CERTAINTY: Record<LetterStand, number> = { received: 3, asked: 2, planned: 1, likely: 0 };

/** A Med-Peds physician is board-certified in both fields, and counts as one of either. */
export function ofOwnField({ field }: LetterAuthor, specialty: SpecialtyId): boolean {
  return field === specialty || field === 'med-peds';
}

/** Of a field that the program is about; for Med-Peds either of its two, too. */
function ofTheField(author: LetterAuthor, specialty: SpecialtyId): boolean {
  if (specialty !== 'med-peds') return ofOwnField(author, specialty);
  return author.field !== null && author.field !== 'other';
}

export const sawWorkInUs = ({ us, handsOn }: LetterAuthor) => us === true && handsOn === true;

/** What a letter adds whatever stands beside it, the weightiest first. Not stated counts as no. */
export function ownWorth(author: LetterAuthor): number[] {
  const { us, handsOn, status } = author;
  return [Number(sawWorkInUs(author)), Number(us === true), Number(handsOn === true), CERTAINTY[status]];
}

type Criterion = (set: readonly LetterAuthor[], specialty: SpecialtyId, figures: LetterFigures) => number;

const total = (set: readonly LetterAuthor[], part: number) =>
  set.reduce((sum, author) => sum + (ownWorth(author)[part] as number), 0);
const has = (set: readonly LetterAuthor[], field: SpecialtyId) =>
  Number(set.some((author) => author.field === field));

/** What makes one set of letters better than another, the first difference decides. */
const CRITERIA: readonly { says: string; of: Criterion }[] = [
  {
    says: say`The fields that the program must see: internal medicine and pediatrics for Med-Peds, else its own field.`,
    of: (set, specialty, { ownField }) =>
      specialty === 'med-peds'
        ? has(set, 'internal-medicine') + has(set, 'pediatrics')
        : Math.min(ownField, set.filter((author) => ofOwnField(author, specialty)).length),
  },
  {
    says: say`For Med-Peds, a Med-Peds physician.`,
    of: (set, specialty) => (specialty === 'med-peds' ? has(set, 'med-peds') : 0),
  },
  { says: say`Enough letters.`, of: (set, _, { fewest }) => Math.min(fewest, set.length) },
  { says: say`Authors in the United States who saw your hands-on work.`, of: (set) => total(set, 0) },
  { says: say`Authors in the United States.`, of: (set) => total(set, 1) },
  { says: say`Authors who saw your hands-on work.`, of: (set) => total(set, 2) },
  {
    says: say`Authors of the field.`,
    of: (set, specialty) => set.filter((author) => ofTheField(author, specialty)).length,
  },
  { says: say`No letter that adds none of this.`, of: (set) => -set.length },
  {
    says: say`Letters in hand before letters asked for, planned, or only likely.`,
    of: (set) => total(set, 3),
  },
];

/** The order in which sets are compared, in words. */
export const CRITERIA_WORDS: readonly string[] = CRITERIA.map(({ says }) => says);

/** Worth of a set for one specialty, the weightiest criterion first; compare with `compareWorth`. */
export function setWorth(
  set: readonly LetterAuthor[],
  specialty: SpecialtyId,
  figures: LetterFigures,
): number[] {
  return CRITERIA.map(({ of }) => of(set, specialty, figures));
}

/** Positive when `a` is worth more: the first figure that differs decides. */
export function compareWorth(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((figure, i) => figure !== b[i]);
  return place < 0 ? 0 : (a[place] as number) - (b[place] as number);
}
