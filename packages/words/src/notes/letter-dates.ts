import { say } from '@matchwright/speech';
import { isLetter } from '../phrases/listed-phrases.ts';
import type { ReviewNote } from '../review.ts';
import { type NoteContext, noteOn } from './note-context.ts';
import { isAskedUntil } from './past-date.ts';

const SAYS_UNCLEAR = say`This date can be read in two ways: in the United States the month comes first. Write the month as a word.`;
const SAYS_SOON = say`This leaves the author almost no time. Say why it is so late, offer a later day, and make it easy to say no.`;

/** Two numbers that may both be a month, and a year. The form that begins with the year means the same everywhere. */
const IN_DIGITS = /(?<![\d/.-])(0?[1-9]|1[0-2])([/.-])(0?[1-9]|1[0-2])\2(?:19|20)?\d\d(?![\d/-])/g;
const SOON =
  /\b(?:(?<=\b(?:by|due) )today|tonight|tomorrow|(?:the )?day after tomorrow|this (?:evening|afternoon|weekend)|(?:the )?end of (?:the |this )?(?:day|week)|(?:24|48|72) hours|(?:one|two|three|1|2|3|a couple of) days?)\b/gi;
/** What begins at once, and how long something took. */
const NO_DEADLINE = /\b(?:ago|for (?:one|two|three|\d+) days?|every|a week|reply|answer me|let me know)\b/i;

/** Dates of a letter that a reader may mistake, and days that come too soon. */
export function letterDates(context: NoteContext): ReviewNote[] {
  const { kind, model } = context;
  if (!isLetter(kind)) return [];
  return model.sentences.flatMap(({ text, start }) => [
    ...[...text.matchAll(IN_DIGITS)].flatMap(({ 0: words, 1: one, 3: other, index }) =>
      Number(one) === Number(other)
        ? []
        : [noteOn(context, 'date', 'low', spanAt(start + index, words), SAYS_UNCLEAR)],
    ),
    ...(kind === 'lor-request' && !NO_DEADLINE.test(text)
      ? [...text.matchAll(SOON)].flatMap(({ 0: words, index }) =>
          isAskedUntil(text, { from: index, to: index + words.length })
            ? [noteOn(context, 'date', 'medium', spanAt(start + index, words), SAYS_SOON)]
            : [],
        )
      : []),
  ]);
}

const spanAt = (from: number, words: string) => ({ from, to: from + words.length });
