import { type Tone, toneMarks } from '@matchwright/engine/story-checks';
import type { NoteId, ReviewKind, Span } from '../review.ts';
import type { Sentence } from '../text/text-model.ts';
import type { PhrasePattern } from './phrase-pattern.ts';
import { APOLOGY, MANNERS } from './words-of-apology.ts';
import { BLAME } from './words-of-blame.ts';
import { DEFENSIVE } from './words-of-defense.ts';
import { EXCUSE } from './words-of-excuse.ts';
import { SECOND_INTENT } from './words-of-intent.ts';
import { MASS_MAIL } from './words-of-mass-mail.ts';
import { RANKING_REQUEST } from './words-of-ranking.ts';

export const PHRASE_IDS = [
  'blame',
  'excuse',
  'apology',
  'defensive',
  'ranking-request',
  'second-intent',
  'mass-mail',
] as const satisfies readonly NoteId[];
export type PhraseId = (typeof PHRASE_IDS)[number];

export interface Phrase extends Span {
  id: PhraseId;
}

const LETTERS: readonly ReviewKind[] = [
  'thank-you',
  'letter-of-interest',
  'letter-of-intent',
  'faculty-email',
  'lor-request',
];
const FOLLOW_UP: readonly ReviewKind[] = ['thank-you', 'letter-of-interest', 'letter-of-intent'];
const TONES: readonly Tone[] = ['blame', 'excuse', 'apology'];
/** Notes that only some kinds of text can get. */
const KINDS: Partial<Record<PhraseId, readonly ReviewKind[]>> = {
  'second-intent': FOLLOW_UP,
  'mass-mail': LETTERS,
};

const LISTS: readonly { id: PhraseId; patterns: readonly PhrasePattern[] }[] = [
  { id: 'blame', patterns: BLAME },
  { id: 'excuse', patterns: EXCUSE },
  { id: 'apology', patterns: APOLOGY },
  { id: 'defensive', patterns: DEFENSIVE },
  { id: 'ranking-request', patterns: RANKING_REQUEST },
  { id: 'second-intent', patterns: SECOND_INTENT },
  { id: 'mass-mail', patterns: MASS_MAIL },
];

/** Words of a sentence that the lists know to harm: the engine's lists for tone, our own for letters. Each id once. */
export function patternsIn({ text, start }: Pick<Sentence, 'text' | 'start'>): Phrase[] {
  const tones = toneMarks(text, TONES)
    .filter(({ tone }) => tone !== 'apology' || !MANNERS.test(text))
    .map(({ tone, start: from, end }): Phrase => ({ id: tone, from: start + from, to: start + end }));
  const listed = LISTS.flatMap(({ id, patterns }): Phrase[] => {
    const match = patterns
      .map(({ words, unless }) => (unless?.test(text) ? null : words.exec(text)))
      .find((one) => one !== null);
    return match ? [{ id, from: start + match.index, to: start + match.index + match[0].length }] : [];
  });
  return [...tones, ...listed].filter((one, i, all) => all.findIndex(({ id }) => id === one.id) === i);
}

/** Whether a kind of text is read for words of this id. */
export function speaksOf(id: PhraseId, kind: ReviewKind): boolean {
  return KINDS[id]?.includes(kind) ?? true;
}
