import { type Tone, type ToneMark, toneMarks } from '@matchwright/engine/story-checks';
import type { NoteId, ReviewKind, Span } from '../review.ts';
import type { Sentence } from '../text/text-model.ts';
import { CERTAIN_MASS_MAIL } from './certain-mass-mail.ts';
import { RANKING_HINTS, WAIVES } from './hints-of-ranking.ts';
import type { PhrasePattern } from './phrase-pattern.ts';
import { ONE_ONLY, SHARED_PROMISES } from './shared-promises.ts';
import { MASS_MAIL_SIGNS, TO_ONE } from './signs-of-mass-mail.ts';
import { APOLOGY, MANNERS } from './words-of-apology.ts';
import { BLAME, FAULT_TOLD } from './words-of-blame.ts';
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
  /** No model may overrule it. */
  isCertain?: true;
}

/** An answer is spoken to one person. */
const WRITTEN: readonly ReviewKind[] = [
  'personal-statement',
  'thank-you',
  'letter-of-interest',
  'letter-of-intent',
  'update-letter',
  'faculty-email',
  'lor-request',
];
const FOLLOW_UP: readonly ReviewKind[] = [
  'thank-you',
  'letter-of-interest',
  'letter-of-intent',
  'update-letter',
];
export const isLetter = (kind: ReviewKind): boolean =>
  kind !== 'personal-statement' && kind !== 'score-answer';
/** "To all three of you as my first choice": that it goes to many is the smaller part of it. */
const SAYS_MORE: readonly PhraseId[] = ['second-intent', 'ranking-request'];
const TONES: readonly Tone[] = ['blame', 'excuse', 'apology'];
/** In a story, much is blamed: here only what has to do with the person's own result. */
const BLAMED_FOR_RESULT =
  /\b(?:exam|test|score|result|fail\w*|school|system|teachers?|professors?|everyone|others)\b/i;
/** In a story, patients and families have reasons, guilt and numbers too. */
const TOLD_OF_OTHERS: readonly PhraseId[] = ['blame', 'excuse', 'defensive'];
const OTHERS =
  /\b(?:he|she|his|hers?|him|they|their|patients?|child(?:ren)?|boys?|girls?|m[ae]n|wom[ae]n|bab(?:y|ies)|family|mothers?|fathers?)\b/i;
const WRITER = /\b(?:I|my|me|we|us|our|you|your|step [123]|usmle|programs?|committees?)\b/i;
/** Notes that only some kinds of text can get. */
const KINDS: Partial<Record<PhraseId, readonly ReviewKind[]>> = {
  'ranking-request': [...FOLLOW_UP, 'personal-statement', 'score-answer'],
  'second-intent': FOLLOW_UP,
  'mass-mail': WRITTEN,
};

const LISTS: readonly { id: PhraseId; patterns: readonly PhrasePattern[] }[] = [
  { id: 'blame', patterns: BLAME },
  { id: 'excuse', patterns: EXCUSE },
  { id: 'apology', patterns: APOLOGY },
  { id: 'defensive', patterns: DEFENSIVE },
  { id: 'ranking-request', patterns: [...RANKING_REQUEST, ...RANKING_HINTS] },
  { id: 'second-intent', patterns: [...SECOND_INTENT, ...SHARED_PROMISES] },
  { id: 'mass-mail', patterns: [...CERTAIN_MASS_MAIL, ...MASS_MAIL, ...MASS_MAIL_SIGNS] },
];

/**
 * Words of a sentence that the lists know to harm: the engine's lists for tone, our own for letters. Of two of one id
 * that overlap, the first.
 */
export function patternsIn(sentence: Pick<Sentence, 'text' | 'start'>, kind?: ReviewKind): readonly Phrase[] {
  const before = known.get(sentence) ?? new Map<ReviewKind | undefined, readonly Phrase[]>();
  known.set(sentence, before);
  const phrases = before.get(kind) ?? patternsOf(sentence, kind);
  before.set(kind, phrases);
  return phrases;
}

/** Lists, models and notes all ask for the patterns of a sentence. */
const known = new WeakMap<object, Map<ReviewKind | undefined, readonly Phrase[]>>();

function patternsOf({ text, start }: Pick<Sentence, 'text' | 'start'>, kind?: ReviewKind): Phrase[] {
  const found = oneOfLetters([
    ...toneMarks(text, TONES).flatMap((mark) => ownTone(mark, text)),
    ...listedIn(text, kind),
  ]);
  const overlap = (a: Phrase, b: Phrase) => a.from < b.to && b.from < a.to;
  return found
    .filter(
      (one, i) =>
        !found.slice(0, i).some((other) => other.id === one.id && overlap(other, one)) &&
        !(
          one.id === 'mass-mail' &&
          found.some(
            (other) =>
              SAYS_MORE.includes(other.id) &&
              (kind === undefined || speaksOf(other.id, kind)) &&
              overlap(other, one),
          )
        ),
    )
    .map((one) => ({ ...one, from: start + one.from, to: start + one.to }))
    .sort((a, b) => a.from - b.from);
}

/** Of letters, one remark for each sentence is enough, from the first to the last of its words. */
const ONE_A_SENTENCE: readonly PhraseId[] = ['ranking-request', 'second-intent', 'mass-mail'];

function oneOfLetters(found: readonly Phrase[]): Phrase[] {
  const merged = ONE_A_SENTENCE.flatMap((id): Phrase[] => {
    const same = found.filter((one) => one.id === id);
    const [from, to] = [Math.min(...same.map((one) => one.from)), Math.max(...same.map((one) => one.to))];
    const certain = same.some(({ isCertain }) => isCertain) ? ({ isCertain: true } as const) : {};
    return same.length === 0 ? [] : [{ id, from, to, ...certain }];
  });
  return [...found.filter(({ id }) => !ONE_A_SENTENCE.includes(id)), ...merged];
}

/** The engine reads short answers about scores; in a whole statement, patients and families have their tones too. */
function ownTone({ tone, words, start, end }: ToneMark, text: string): Phrase[] {
  if (tone === 'apology' && MANNERS.test(text)) return [];
  if (tone === 'blame' && /\bfault$/i.test(words) && FAULT_TOLD.test(text)) return [];
  if (tone === 'blame' && /^I (?:\w+ )?blamed?\b/i.test(words) && !BLAMED_FOR_RESULT.test(text)) return [];
  if (tone === 'excuse' && /^I (?:could|should) have|\bdefine$/i.test(words)) return [];
  const id = tone === 'excuse' && /\b(?:unfair|unjust)/i.test(words) ? 'blame' : tone;
  return [{ id, from: start, to: end }];
}

function listedIn(text: string, kind?: ReviewKind): Phrase[] {
  const isOwn = WRITER.test(text) || !OTHERS.test(text);
  return LISTS.flatMap(({ id, patterns }) =>
    TOLD_OF_OTHERS.includes(id) && !isOwn
      ? []
      : patterns
          .filter(({ inLetters }) => !inLetters || kind === undefined || isLetter(kind))
          .flatMap((pattern) => matchOf(pattern, id, text)),
  );
}

/** From the first to the last of the words of a pattern. */
function matchOf(
  { words, with: also = [], unless, isCertain }: PhrasePattern,
  id: PhraseId,
  text: string,
): Phrase[] {
  const found = [words, ...also].map((one) => one.exec(text));
  if (found.includes(null) || unless?.test(text)) return [];
  const spans = found.flatMap((match) =>
    match ? [{ from: match.index, to: match.index + match[0].length }] : [],
  );
  return [
    {
      id,
      from: Math.min(...spans.map(({ from }) => from)),
      to: Math.max(...spans.map(({ to }) => to)),
      ...(isCertain ? { isCertain } : {}),
    },
  ];
}

/** A letter asks more often than a story, and is short: less is needed there. From cross-validation over the training letters. */
const LEAST_IN_LETTERS: Partial<Record<PhraseId, number>> = {
  'ranking-request': 0.5,
  'second-intent': 0.8,
  'mass-mail': 0.85,
};

/** The probability from which a model may mark a sentence of this kind of text. */
export function leastIn(kind: ReviewKind, id: PhraseId, least: number): number {
  return isLetter(kind) ? Math.min(least, LEAST_IN_LETTERS[id] ?? 1) : least;
}

const EXCUSES: Partial<Record<PhraseId, RegExp>> = {
  'ranking-request': WAIVES,
  'second-intent': ONE_ONLY,
  'mass-mail': TO_ONE,
};

/** Whether a sentence says itself that nothing is asked, or that one reader alone is meant. */
export const isExcused = (id: PhraseId, text: string): boolean => EXCUSES[id]?.test(text) === true;

/** Whether a kind of text is read for words of this id. */
export function speaksOf(id: PhraseId, kind: ReviewKind): boolean {
  return KINDS[id]?.includes(kind) ?? true;
}
