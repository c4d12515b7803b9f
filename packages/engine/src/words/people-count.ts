import type { Range } from '../results.ts';

/** A chance as a count of people: about `n` in `outOf`, fewer or more than that. */
export interface PeopleCount {
  how: 'about' | 'fewer' | 'more';
  n: number;
  outOf: number;
}

/** Below this a chance in tens would say little: one in ten for 6% is nearly twice the truth. */
const SMALL = 0.1;
/** Up to here twentieths are kept, where tens would be a quarter off. */
const FEW = 0.2;

/**
 * A probability in the plainest count of people that is true: within 0.75 points below 10%, 2.5 points below 20%, and
 * 5 points up to 95%. Below 0.5% it is fewer than 1 in 100, above 95% more than 9 in 10.
 */
export function peopleCount(p: number): PeopleCount {
  if (p < 0.005) return { how: 'fewer', n: 1, outOf: 100 };
  if (p > 0.95) return { how: 'more', n: 9, outOf: 10 };
  if (p >= FEW) return about(p, 10);
  if (p >= SMALL) return nearest(p, [10, 20], 0.0125) ?? about(p, 20);
  return nearest(p, [10, 20, 50], Math.min(0.0075, 0.15 * p)) ?? about(p, 100);
}

/** The first count that comes so near and is in its lowest terms: nobody is helped by 2 in 50. */
function nearest(p: number, counts: readonly number[], tolerance: number): PeopleCount | undefined {
  return counts
    .map((outOf) => about(p, outOf))
    .find(({ n, outOf }) => n > 0 && (outOf === 10 || n % 2 === 1) && Math.abs(n / outOf - p) <= tolerance);
}

function about(p: number, outOf: number): PeopleCount {
  return { how: 'about', n: Math.round(p * outOf), outOf };
}

/** The ends of a 90% range as counts; `low` 0 is almost none, `high` equal to `outOf` nearly all. */
export interface PeopleSpan {
  low: number;
  high: number;
  outOf: number;
}

/** The range in the count of its middle, where that is true of both ends; otherwise in a hundred. */
export function peopleSpan({ p, lo90, hi90 }: Pick<Range, 'p' | 'lo90' | 'hi90'>): PeopleSpan {
  const { outOf } = peopleCount(p);
  const span = { low: Math.round(lo90 * outOf), high: Math.round(hi90 * outOf), outOf };
  const far =
    outOf > 10 && [span.low / outOf - lo90, span.high / outOf - hi90].some((gap) => Math.abs(gap) > 0.0125);
  const hidesLow = span.low === 0 && lo90 >= (outOf === 10 ? 0.02 : 0.005);
  return far || hidesLow ? { low: Math.round(lo90 * 100), high: Math.round(hi90 * 100), outOf: 100 } : span;
}

/** "about 21 interviews expected, 15 of which you can attend"; `attend` null when the person named no limit. */
export function interviewsExpected(expected: number, attend: number | null): string {
  const words = `${interviewsWords(expected)} expected`;
  return attend !== null && expected > attend ? `${words}, ${attend} of which you can attend` : words;
}

/** "fewer than 1 interview", "about 1 interview", "about 21 interviews". */
export function interviewsWords(expected: number): string {
  if (expected < 0.95) return 'fewer than 1 interview';
  const whole = Math.round(expected);
  return `about ${whole} interview${whole === 1 ? '' : 's'}`;
}
