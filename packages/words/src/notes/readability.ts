import { say } from '@matchwright/speech';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { TextModel } from '../text/text-model.ts';
import { type NoteContext, noteOn, noteOnAll } from './note-context.ts';

/** Fewer words give no steady grade. */
const LEAST_WORDS = 60;
/** More of the same remark teaches nothing. */
const MOST_SENTENCES = 1;

/** US school grade by Flesch and Kincaid (1975); null for a text too short to tell. */
export function gradeOf({ sentences, words }: TextModel): number | null {
  if (words < LEAST_WORDS) return null;
  // A word is counted once, however often it stands: counting takes longer than most checks.
  const known = new Map<string, number>();
  const count = (word: string): number => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const own = Math.max(1, syllable(word));
    known.set(word, own);
    return own;
  };
  const syllables = sentences.reduce(
    (sum, { tokens }) => sum + tokens.reduce((own, { lower }) => own + count(lower), 0),
    0,
  );
  const grade = fleschKincaid({ sentence: sentences.length, word: words, syllable: syllables });
  return Math.round(grade * 10) / 10;
}

export function readabilityNotes(context: NoteContext) {
  const { model, figure } = context;
  const most = figure('advice.review.sentence_words');
  const long = model.sentences
    .filter(({ tokens }) => tokens.length > most)
    .sort((a, b) => b.tokens.length - a.tokens.length)
    .slice(0, MOST_SENTENCES)
    .map(({ start: from, end: to, tokens }) =>
      noteOn(
        context,
        'readability',
        'low',
        { from, to },
        say`This sentence has ${tokens.length} words. Cut it in two: one thing in each.`,
      ),
    );
  const grade = gradeOf(model);
  if (grade === null || grade <= figure('advice.review.grade')) return long;
  const says = say`This reads like a textbook (US school grade ${grade}). Use shorter sentences and everyday words: a tired reader must follow at once.`;
  return [noteOnAll(context, 'readability', 'low', says), ...long];
}
