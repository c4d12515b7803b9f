import type { Range } from '@matchwright/engine';
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS } from '../testing/words.ts';
import { DOTS, spreadOf } from './spread.ts';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const shares = Array.from({ length: DOTS }, (_, index) => (index + 0.5) / DOTS);

/** Draws in order and what a range says of them, counted. */
function counted(draws: number[]): { range: Range; dots: number[] } {
  const sorted = draws.toSorted((a, b) => a - b);
  // The middle of a share of n draws stands at n × share, counted from 0, less half a place.
  const at = (share: number) => {
    const place = share * sorted.length - 0.5;
    const below = sorted[Math.floor(place)] as number;
    const above = sorted[Math.ceil(place)] as number;
    return below + (place - Math.floor(place)) * (above - below);
  };
  const range = { p: mean(sorted), lo50: at(0.25), hi50: at(0.75), lo90: at(0.05), hi90: at(0.95) };
  return { range, dots: shares.map(at) };
}

const N = 4000;
const middles = Array.from({ length: N }, (_, index) => (index + 0.5) / N);
const logistic = (x: number) => 1 / (1 + Math.exp(-x));
const SHAPES: Record<string, number[]> = {
  // Log-odds are normal: the straight lines are exact.
  'normal in log-odds': middles.map((share) => logistic(-0.8 + 0.6 * quantile(share, 0, 1))),
  // 1 − (1 − share)^(1/3) is the quantile of Beta(1, 3), sqrt(share) of Beta(2, 1).
  'most at 0': middles.map((share) => 1 - (1 - share) ** (1 / 3)),
  'most at 1': middles.map((share) => Math.sqrt(share)),
  'even from 0.2 to 0.6': middles.map((share) => 0.2 + 0.4 * share),
  // Two groups of people, one in four of them much likelier.
  'two groups': middles.map((share, index) =>
    logistic((index % 4 === 0 ? 0.2 : -0.6) + 0.5 * quantile(share, 0, 1)),
  ),
};

test.each(Object.entries(SHAPES))(
  'dots are near the twenty values counted from draws: %s',
  (_name, draws) => {
    const { range, dots } = counted(draws);
    const spread = spreadOf(range);
    const width = range.hi90 - range.lo90;
    const off = spread.map((p, index) => Math.abs(p - (dots[index] as number)) / width);
    expect(Math.max(...off)).toBeLessThan(0.08);
    expect(mean(off)).toBeLessThan(0.025);
    expect(mean(spread)).toBeCloseTo(range.p, 6);
  },
);

const ranges = fc
  .tuple(
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([ends, share]) => {
    const [lo90, lo50, hi50, hi90] = ends.sort((a, b) => a - b) as [number, number, number, number];
    return { p: lo90 + share * (hi90 - lo90), lo50, hi50, lo90, hi90 };
  });

test('counting dots gives the ranges back, whatever they are', () => {
  fc.assert(
    fc.property(ranges, (range) => {
      const dots = spreadOf(range);
      expect(dots).toHaveLength(DOTS);
      expect(dots).toEqual(dots.toSorted((a, b) => a - b));
      for (const p of dots) expect(p >= 0 && p <= 1).toBe(true);
      const within = (low: number, high: number) => dots.filter((p) => p >= low && p <= high).length;
      expect(within(range.lo50, range.hi50)).toBeGreaterThanOrEqual(10);
      expect(within(range.lo90, range.hi90)).toBeGreaterThanOrEqual(18);
      // Not by drawing all of them inside: a tail begins where its range ends.
      expect(dots[0]).toBeLessThanOrEqual(range.lo90);
      expect(dots[4]).toBeLessThanOrEqual(range.lo50);
      expect(dots[15]).toBeGreaterThanOrEqual(range.hi50);
      expect(dots[19]).toBeGreaterThanOrEqual(range.hi90);
    }),
    { seed: 51, numRuns: 400 },
  );
});

test.each(Object.entries(LIMITS))('%s', (name, range) => {
  const dots = spreadOf(range);
  for (const p of dots) expect(Number.isFinite(p)).toBe(true);
  if (range.lo90 === range.hi90) expect(new Set(dots)).toEqual(new Set([range.p]));
  else expect(mean(dots), name).toBeCloseTo(range.p, 2);
});
