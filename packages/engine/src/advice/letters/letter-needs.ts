import type { SpecialtyId } from '@matchwright/facts';
import { counted, say } from '@matchwright/speech';
import { capitalised, listed } from '../../words/word-forms.ts';
import { PHYSICIAN_WORDS } from './field-words.ts';
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
  // A letter whose field is not entered may be the one that seems missing, each for one need.
  const unplaced = authors.filter(({ field }) => field === null);
  return letterNeeds(specialty, figures).flatMap((need) => {
    const serving = authors.filter(need.serves);
    const delivered = serving.filter(({ status }) => status === DELIVERED);
    if (delivered.length >= need.wanted) return [];
    const lacking = Math.max(0, need.wanted - serving.length);
    const maybe = need.id === 'count' || need.id === 'us' ? [] : unplaced.splice(0, lacking);
    const waited = [...serving, ...maybe].filter(({ status }) => status === 'asked');
    const others = serving.filter((author) => !delivered.includes(author));
    const open = lacking - maybe.length;
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
        authors: [...others, ...maybe].map(({ path }) => path),
        title: titleOf(need),
        says: saysOf(gap, others, maybe),
      },
    ];
  });
}

function titleOf({ id, wanted }: LetterNeed): string {
  if (id === 'count') return say`At least ${counted(wanted, 'letter')}`;
  if (id === 'us') return say`A US author who saw your hands-on work`;
  if (wanted === 1) return capitalised(PHYSICIAN_WORDS[id]);
  const letters = counted(wanted, 'letter');
  return id === 'pediatrics'
    ? say`${letters} from pediatricians`
    : say`${letters} from internal medicine physicians`;
}

function saysOf(
  { inHand, wanted, open }: Pick<LetterGap, 'inHand' | 'wanted' | 'open'>,
  others: readonly LetterAuthor[],
  maybe: readonly LetterAuthor[],
): string {
  const asked = others.filter(({ status }) => status === 'asked');
  const toAsk = others.filter(({ status }) => status !== 'asked');
  return [
    wanted === 1 ? '' : say`You have ${inHand} of ${wanted}.`,
    asked.length === 0
      ? ''
      : asked.length === 1
        ? say`You asked ${namesOf(asked)}; it is not there yet.`
        : say`You asked ${namesOf(asked)}; they are not there yet.`,
    toAsk.length > 0 ? say`Not everybody is asked yet: ${namesOf(toAsk)} could write.` : '',
    maybe.length === 0
      ? ''
      : maybe.length === 1
        ? say`The field of ${namesOf(maybe)} is not entered: if it is this one, that letter counts here.`
        : say`The field of ${namesOf(maybe)} is not entered: if it is this one, those letters count here.`,
    open === 0
      ? ''
      : wanted === 1
        ? say`You have nobody for this yet.`
        : open === 1
          ? say`For one letter no author is entered yet.`
          : say`For ${counted(open, 'letter')} no author is entered yet.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function namesOf(authors: readonly LetterAuthor[]): string {
  return listed(authors.map(({ name }) => name));
}
