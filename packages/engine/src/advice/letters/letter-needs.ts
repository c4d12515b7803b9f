import type { SpecialtyId } from '@matchwright/facts';
import { inWords, PHYSICIAN_WORDS, sentence } from './field-words.ts';
import type { LetterAuthor, LetterStand } from './letter-author.ts';
import { type LetterFigures, ofOwnField, sawWorkInUs } from './set-worth.ts';

/** What an application's letters should hold: enough of them, authors of its fields, one from the United States. */
export type LetterNeedId = 'count' | SpecialtyId | 'us';

export interface LetterNeed {
  id: LetterNeedId;
  wanted: number;
  serves: (author: LetterAuthor) => boolean;
}

/** A need that the letters in hand do not meet. */
export interface LetterGap {
  specialty: SpecialtyId;
  need: LetterNeedId;
  wanted: number;
  inHand: number;
  /** `missing`: too few authors even if all of them write; `to-ask`: somebody has still to be asked. */
  state: 'missing' | 'to-ask' | 'waiting';
  /** Letters for which there is no author yet. */
  open: number;
  /** Paths of authors who could fill it and have not delivered. */
  authors: string[];
  title: string;
  says: string;
}

const DELIVERED: LetterStand = 'received';

/** Needs of one specialty, in the order in which they are looked at. */
function letterNeeds(specialty: SpecialtyId, figures: LetterFigures): LetterNeed[] {
  const author = (id: SpecialtyId, wanted: number): LetterNeed => ({
    id,
    wanted,
    serves: (one) => (specialty === 'med-peds' ? one.field === id : ofOwnField(one, id)),
  });
  const fields =
    specialty === 'med-peds'
      ? [author('internal-medicine', 1), author('pediatrics', 1), author('med-peds', 1)]
      : [author(specialty, figures.ownField)];
  return [
    { id: 'count', wanted: figures.fewest, serves: () => true },
    ...fields,
    { id: 'us', wanted: 1, serves: sawWorkInUs },
  ];
}

/** What is missing for one specialty, in the order of its needs. */
export function letterGaps(
  authors: readonly LetterAuthor[],
  specialty: SpecialtyId,
  figures: LetterFigures,
): LetterGap[] {
  return letterNeeds(specialty, figures).flatMap((need) => {
    const serving = authors.filter(need.serves);
    const delivered = serving.filter(({ status }) => status === DELIVERED);
    if (delivered.length >= need.wanted) return [];
    const waited = serving.filter(({ status }) => status === 'asked');
    const others = serving.filter((author) => !delivered.includes(author));
    const open = Math.max(0, need.wanted - serving.length);
    const state =
      open > 0 ? 'missing' : delivered.length + waited.length >= need.wanted ? 'waiting' : 'to-ask';
    const gap = {
      specialty,
      need: need.id,
      wanted: need.wanted,
      inHand: delivered.length,
      state,
      open,
    } as const;
    return [
      {
        ...gap,
        authors: others.map(({ path }) => path),
        title: titleOf(need),
        says: saysOf(gap, state === 'waiting' ? waited : others),
      },
    ];
  });
}

function titleOf({ id, wanted }: LetterNeed): string {
  if (id === 'count') return `At least ${wanted} letters`;
  if (id === 'us') return 'A US author who saw your hands-on work';
  return wanted === 1
    ? sentence(PHYSICIAN_WORDS[id])
    : `${wanted} letters from ${id === 'pediatrics' ? 'pediatricians' : 'internal medicine physicians'}`;
}

function saysOf(
  { inHand, wanted, state, open }: Pick<LetterGap, 'inHand' | 'wanted' | 'state' | 'open'>,
  others: readonly LetterAuthor[],
): string {
  const names = inWords(others.map(({ name }) => name));
  const have = wanted === 1 ? '' : `You have ${inHand} of ${wanted}. `;
  if (state === 'waiting') return `${have}You asked ${names}; it is not there yet.`;
  if (state === 'to-ask') return `${have}Not everybody is asked yet: ${names} could write.`;
  if (wanted === 1) return 'You have nobody for this yet.';
  const also = names === '' ? '' : ` ${names} could also write.`;
  return `${have}For ${open === 1 ? 'one letter' : `${open} letters`} no author is entered yet.${also}`;
}
