import { say } from '@matchwright/speech';
import type { ReviewKind } from '../review.ts';
import { type NoteContext, noteOnAll } from './note-context.ts';

/** The dated parameter with the most words of each kind; a statement has a least too, and an answer is measured in seconds. */
export const MOST_WORDS: Partial<Record<ReviewKind, string>> = {
  'personal-statement': 'advice.review.statement_words_most',
  'thank-you': 'advice.review.thank_you_words',
  'letter-of-interest': 'advice.review.letter_words',
  'letter-of-intent': 'advice.review.letter_words',
  'update-letter': 'advice.review.update_words',
  'faculty-email': 'advice.review.email_words',
  'lor-request': 'advice.review.request_words',
};
/** Words over the recommendation that a reader does not feel. */
const LEEWAY = 1.1;

export function lengthNotes(context: NoteContext) {
  const { kind, model } = context;
  if (kind === 'personal-statement') return statementLength(context);
  if (kind === 'score-answer') return answerLength(context);
  const key = MOST_WORDS[kind];
  const most = key === undefined ? Number.POSITIVE_INFINITY : context.figure(key);
  if (model.words <= most * LEEWAY) return [];
  const says = say`This has ${model.words} words; about ${most} are enough here. Keep what only you can say, and cut the rest.`;
  return [noteOnAll(context, 'length', 'medium', says)];
}

function statementLength(context: NoteContext) {
  const { model, figure } = context;
  const characters = model.text.length;
  const limit = figure('eras.ps.limit');
  const [least, most] = [
    figure('advice.review.statement_words_least'),
    figure('advice.review.statement_words_most'),
  ];
  if (characters > limit) {
    const says = say`This has ${thousands(characters)} characters. The application service (ERAS) takes ${thousands(limit)} at most. One page, ${least} to ${most} words, is what people read.`;
    return [noteOnAll(context, 'length', 'high', says)];
  }
  if (model.words > most * LEEWAY) {
    const says = say`This has ${model.words} words. One page has ${least} to ${most}, and few readers go further. Cut what any applicant could say.`;
    return [noteOnAll(context, 'length', 'medium', says)];
  }
  if (model.words * LEEWAY >= least) return [];
  const says = say`This has ${model.words} words. One page has ${least} to ${most}: there is room for more of what only you saw and did.`;
  return [noteOnAll(context, 'length', model.words < least / 2 ? 'medium' : 'low', says)];
}

function answerLength(context: NoteContext) {
  const { model, figure } = context;
  const most = figure('advice.review.answer_seconds');
  const seconds = spokenSeconds(model.words, figure('advice.review.words_a_minute'));
  if (seconds <= most) return [];
  const says = say`Spoken calmly, this takes about ${seconds} seconds. Stay under ${most}: one or two sentences of context are enough, then what you changed.`;
  return [noteOnAll(context, 'answer-too-long', seconds > most * LEEWAY ? 'high' : 'medium', says)];
}

/** Whole seconds to say some words at a pace. */
export function spokenSeconds(words: number, wordsAMinute: number): number {
  return Math.round((words / wordsAMinute) * 60);
}

const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
