import { expect, test } from 'vitest';
import { interviewsExpected, interviewsWords, peopleCount, peopleSpan } from './people-count.ts';

const THOUSANDTHS = Array.from({ length: 10_001 }, (_, i) => i / 10_000);

/** What the words claim, as the nearest and the farthest probability. */
function claim(p: number): [number, number] {
  const { how, n, outOf } = peopleCount(p);
  if (how === 'fewer') return [0, n / outOf];
  return how === 'more' ? [n / outOf, 1] : [n / outOf, n / outOf];
}

test('no count is farther from the truth than it says', () => {
  for (const p of THOUSANDTHS) {
    const bound = p < 0.2 ? 0.005 : 0.05;
    const [low, high] = claim(p);
    expect(Math.max(low - p, p - high, 0), String(p)).toBeLessThanOrEqual(bound + 1e-9);
    if (peopleCount(p).how === 'about') expect(peopleCount(p).n, String(p)).toBeGreaterThan(0);
  }
});

test('a higher chance is never said as a lower one', () => {
  const said = THOUSANDTHS.filter((p) => peopleCount(p).how === 'about').map((p) => claim(p)[0]);
  for (let i = 1; i < said.length; i++)
    expect((said[i] as number) - (said[i - 1] as number), String(i)).toBeGreaterThan(-0.0101);
});

test.each([
  [0.056, 6, 100],
  [0.02, 2, 100],
  [0.075, 8, 100],
  [0.14, 14, 100],
  [0.2, 2, 10],
  [0.42, 4, 10],
])('%f is about %i in %i', (p, n, outOf) => {
  expect(peopleCount(p)).toEqual({ how: 'about', n, outOf });
});

test('the range is always in the count of its middle, and true of both ends', () => {
  for (const p of THOUSANDTHS.filter((_, i) => i % 50 === 0))
    for (const lo90 of [0, p / 3, p])
      for (const hi90 of [p, (p + 1) / 2, 1]) {
        const { low, high, outOf } = peopleSpan({ p, lo90, hi90 });
        expect(outOf).toBe(peopleCount(p).outOf);
        expect(Math.abs(low / outOf - lo90)).toBeLessThanOrEqual(0.5 / outOf + 1e-9);
        expect(Math.abs(high / outOf - hi90)).toBeLessThanOrEqual(0.5 / outOf + 1e-9);
      }
});

test('an end near nothing is called almost none only where it is', () => {
  expect(peopleSpan({ p: 0.052, lo90: 0.001, hi90: 0.15 })).toEqual({
    low: 0,
    high: 15,
    outOf: 100,
    fromNone: true,
  });
  expect(peopleSpan({ p: 0.3, lo90: 0.03, hi90: 0.6 }).fromNone).toBe(false);
  expect(peopleSpan({ p: 0.3, lo90: 0.01, hi90: 0.6 }).fromNone).toBe(true);
});

test('interviews are never none and never one of many', () => {
  expect([0.02, 0.2, 0.94, 0.96, 1.02, 1.51, 9.94, 20.6].map(interviewsWords)).toEqual([
    'fewer than 1 interview',
    'fewer than 1 interview (about 0.2)',
    'fewer than 1 interview (about 0.9)',
    'about 1 interview',
    'about 1 interview',
    'about 1.5 interviews',
    'about 9.9 interviews',
    'about 21 interviews',
  ]);
});

test('interviews that nobody can attend are not counted as attended', () => {
  expect(interviewsExpected(20.6, 15)).toBe('about 21 interviews expected, 15 of which you can attend');
  expect(interviewsExpected(14.6, 15)).toBe('about 15 interviews expected');
  expect(interviewsExpected(20.6, null)).toBe('about 21 interviews expected');
});
