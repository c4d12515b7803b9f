/** The four steps of the answer to a question about scores, in order. */
export const ANSWER_STEPS = ['acknowledge', 'context', 'growth', 'refocus'] as const;
export type AnswerStep = (typeof ANSWER_STEPS)[number];

/** What a person wrote for each step, as typed. */
export type AnswerNotes = Record<AnswerStep, string>;

/** The dated figures of speech. */
export interface SpeechFigures {
  /** Words a minute: calm, and the most that is still easy to follow. */
  slow: number;
  fast: number;
  /** Seconds that an answer should take. */
  least: number;
  most: number;
}

/** Names of the dated parameters behind the figures. */
export const SPEECH_PARAMETERS: Record<keyof SpeechFigures, string> = {
  slow: 'advice.review.words_a_minute_calm',
  fast: 'advice.review.words_a_minute',
  least: 'advice.review.answer_seconds_least',
  most: 'advice.review.answer_seconds',
};

/** The person's own notes one after the other, as one text to say; not a word is added. */
export function draftFrom(notes: AnswerNotes): string {
  return ANSWER_STEPS.map((step) => notes[step].replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((note) => (/[.?!…]["”’)]?$/.test(note) ? note : `${note}.`))
    .join(' ');
}

export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

export type Length = 'short' | 'right' | 'long';

export interface Reading {
  words: number;
  /** Seconds at the fast and at the calm pace. */
  from: number;
  to: number;
  length: Length;
}

/** How long a written draft takes to say. It is right when the calm or the fast reading falls into the range. */
export function readingOf(text: string, figures: SpeechFigures): Reading {
  const words = wordsIn(text);
  const at = (pace: number) => Math.round((words / pace) * 60);
  const [from, to] = [at(figures.fast), at(figures.slow)];
  return { words, from, to, length: to < figures.least ? 'short' : from > figures.most ? 'long' : 'right' };
}

export interface Spoken {
  seconds: number;
  length: Length;
  /** Words a minute; null without a draft to count, or for a try too short to tell. */
  pace: number | null;
  speed: 'slow' | 'right' | 'fast' | null;
}

const SHORTEST_TRY_SECONDS = 10;

/**
 * A spoken try against the figures.
 * @param words of the draft that was said; 0 when it was said without one
 */
export function spokenIn(seconds: number, words: number, figures: SpeechFigures): Spoken {
  const length = lengthOf(seconds, figures);
  if (words === 0 || seconds < SHORTEST_TRY_SECONDS) return { seconds, length, pace: null, speed: null };
  const pace = Math.round(words / (seconds / 60));
  const speed = pace < figures.slow ? 'slow' : pace > figures.fast ? 'fast' : 'right';
  return { seconds, length, pace, speed };
}

function lengthOf(seconds: number, { least, most }: SpeechFigures): Length {
  if (seconds < least) return 'short';
  return seconds > most ? 'long' : 'right';
}
