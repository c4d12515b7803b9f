import { counted, say } from '@matchwright/speech';
import type { Range } from '../results.ts';

/** A chance as a count of people: about `n` in `outOf`, fewer or more than that. */
export interface PeopleCount {
  how: 'about' | 'fewer' | 'more';
  n: number;
  outOf: 10 | 100;
}

/** Below this a count in tens is up to a quarter off, so people are counted in hundreds, where each of them is a point. */
const FEW = 0.2;

/**
 * A probability as people in ten or, below 20%, in a hundred: two counts and no more, so that two chances under each other can
 * be compared. True within 0.5 points below 20% and 5 points up to 95%; below 0.5% it is fewer than 1 in 100, above 95% more
 * than 9 in 10.
 */
export function peopleCount(p: number): PeopleCount {
  if (p < 0.005) return { how: 'fewer', n: 1, outOf: 100 };
  if (p > 0.95) return { how: 'more', n: 9, outOf: 10 };
  const outOf = p < FEW ? 100 : 10;
  return { how: 'about', n: Math.round(p * outOf), outOf };
}

/** The ends of a 90% range as counts; `low` 0 is fewer than one, `high` equal to `outOf` nearly all. */
export interface PeopleSpan {
  low: number;
  high: number;
  outOf: 10 | 100;
  /** The low end is so near to nothing that "fewer than 1" would sound like more than it is. */
  fromNone: boolean;
}

/** The range, always in the count of its middle: both are read as one sentence. */
export function peopleSpan({ p, lo90, hi90 }: Pick<Range, 'p' | 'lo90' | 'hi90'>): PeopleSpan {
  const { outOf } = peopleCount(p);
  const [low, high] = [Math.round(lo90 * outOf), Math.round(hi90 * outOf)];
  return { low, high, outOf, fromNone: low === 0 && lo90 < 0.02 };
}

/** "about 21 interviews expected, 15 of which you can attend"; `attend` null when the person named no limit. */
export function interviewsExpected(expected: number, attend: number | null): string {
  const interviews = interviewsWords(expected);
  return attend !== null && expected > attend
    ? say`${interviews} expected, ${attend} of which you can attend`
    : say`${interviews} expected`;
}

/** "fewer than 1 interview (about 0.4)", "about 1.5 interviews", "about 21 interviews". */
export function interviewsWords(expected: number): string {
  const shown = interviewsNumber(expected);
  if (shown === 0) return say`fewer than 1 interview`;
  if (shown < 1) return say`fewer than 1 interview (about ${shown})`;
  return say`about ${counted(shown, 'interview')}`;
}

/** Expected interviews as they are shown: one decimal below ten, since one program can move them by less than one. */
export function interviewsNumber(expected: number): number {
  return expected < 9.95 ? Number(expected.toFixed(1)) : Math.round(expected);
}
