import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { capitalised, listed } from '../../words/word-forms.ts';
import { bestSet, type EqualLetter, equalLetters } from './best-set.ts';
import { SPECIALTY_WORDS } from './field-words.ts';
import type { LetterAuthor } from './letter-author.ts';
import { type LetterFigures, ofOwnField, sawWorkInUs } from './set-worth.ts';

/** One author in one specialty's set, or out of it, and why. */
export interface LetterPlace {
  /** Path of the author. */
  author: string;
  sent: boolean;
  why: string;
}

/** Which letters go to the programs of one specialty. */
export interface LetterSet {
  specialty: SpecialtyId;
  /** Every author, in the order of the plan. */
  places: LetterPlace[];
  /** Letters that could take each other's place without loss. */
  equal: EqualLetter[];
  /** Paths of the letters to send if nothing more arrived: the best set of those in hand. */
  today: string[];
}

/** Authors × wanted specialties, each within the limit of letters that one program takes. */
export function letterSets(
  authors: readonly LetterAuthor[],
  specialties: readonly SpecialtyId[],
  figures: LetterFigures,
): LetterSet[] {
  const inHand = authors.filter(({ status }) => status === 'received');
  return specialties.map((specialty) => {
    const set = bestSet(authors, specialty, figures);
    return {
      specialty,
      places: authors.map((author) => {
        const sent = set.includes(author);
        const why = sent ? whySent(author, set, specialty) : whyLeftOut(set.length, figures);
        return { author: author.path, sent, why };
      }),
      equal: equalLetters(set, authors, specialty, figures),
      today: bestSet(inHand, specialty, figures).map(({ path }) => path),
    };
  });
}

function whySent(author: LetterAuthor, set: readonly LetterAuthor[], specialty: SpecialtyId): string {
  const { field, us, handsOn } = author;
  const reasons: string[] = [];
  if (field !== null && field !== 'other') {
    if (field === specialty || specialty === 'med-peds') reasons.push(say`covers ${SPECIALTY_WORDS[field]}`);
    else if (ofOwnField(author, specialty))
      reasons.push(say`Med-Peds, so also ${SPECIALTY_WORDS[specialty]}`);
  }
  if (sawWorkInUs(author)) reasons.push(say`saw your hands-on work in the US`);
  else if (us === true) reasons.push(say`works in the US`);
  else if (handsOn === true) reasons.push(say`saw your hands-on work`);
  return capitalised(reasons.length > 0 ? listed(reasons) : say`makes it ${set.length} letters`);
}

function whyLeftOut(sent: number, { limit }: LetterFigures): string {
  return sent >= limit
    ? say`The others add more, and ${limit} is the limit.`
    : say`It adds nothing that the others lack.`;
}
