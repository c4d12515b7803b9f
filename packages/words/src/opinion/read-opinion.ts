import type { NoteId, Span } from '../review.ts';
import { quoteFinder } from './find-quote.ts';
import { jsonRemarks } from './json-remarks.ts';
import { quotedRemarks } from './quoted-remarks.ts';
import type { RawRemark } from './raw-remark.ts';
import { readableAnswer } from './readable-answer.ts';

/** Characters of an answer; remarks on a text have a few thousand. */
export const MOST_ANSWER = 60_000;
const MOST_REMARKS = 60;
const LONGEST_PIECE = 1500;

/** A remark of another reader, with the place of its words when they stand in the text. */
export interface OpinionRemark {
  /** Which of our remarks it says it is; null when it names none. */
  id: NoteId | null;
  /** The words as the reader quotes them; empty when the remark is on the whole text. */
  quote: string;
  /** Offsets into the text as given; null when the words do not stand there. */
  place: Span | null;
  says: string;
}

export type OpinionReading =
  | {
      ok: true;
      /** As the answer has them, each once. */
      remarks: OpinionRemark[];
      /** What the answer says without quoting the text. */
      besides: string[];
      /** There were more, or longer ones. */
      shortened: boolean;
    }
  | { ok: false; reason: 'empty' | 'too-long' | 'no-remarks' };

/** Reads what another reader answered about a text. Any words may come in: nothing in them is run, and it never throws. */
export function readOpinion(given: string, text: string): OpinionReading {
  if (given.length > MOST_ANSWER) return { ok: false, reason: 'too-long' };
  const answer = readableAnswer(given);
  if (answer === '') return { ok: false, reason: 'empty' };
  const find = quoteFinder(text);
  const inJson = jsonRemarks(answer);
  const { remarks, besides } = inJson ? { remarks: inJson, besides: [] } : quotedRemarks(answer, find);
  if (remarks.length === 0 && !inJson) return { ok: false, reason: 'no-remarks' };
  const single = remarks.filter((one, i) => remarks.findIndex((other) => isSame(one, other)) === i);
  const pieces = [...single.flatMap(({ quote, says }) => [quote, says]), ...besides];
  return {
    ok: true,
    remarks: single.slice(0, MOST_REMARKS).map(({ id, quote, says }) => ({
      ...{ id, quote: piece(quote), says: piece(says) },
      place: quote === '' ? null : find(quote),
    })),
    besides: besides.slice(0, MOST_REMARKS).map(piece),
    shortened:
      single.length > MOST_REMARKS ||
      besides.length > MOST_REMARKS ||
      pieces.some(({ length }) => length > LONGEST_PIECE),
  };
}

const isSame = (a: RawRemark, b: RawRemark): boolean => a.quote === b.quote && a.says === b.says;

/** JSON can hold codes that its text does not show. */
const piece = (words: string): string => readableAnswer(words).slice(0, LONGEST_PIECE);
