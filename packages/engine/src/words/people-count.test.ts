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
    const bound = p < 0.1 ? 0.0075 : p < 0.2 ? 0.025 : 0.05;
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
  [0.056, 1, 20],
  [0.031, 3, 100],
  [0.02, 1, 50],
  [0.098, 1, 10],
  [0.14, 3, 20],
  [0.19, 2, 10],
  [0.42, 4, 10],
])('%f is about %i in %i', (p, n, outOf) => {
  expect(peopleCount(p)).toEqual({ how: 'about', n, outOf });
});

test('the range keeps the count of its middle where it is true', () => {
  expect(peopleSpan({ p: 0.056, lo90: 0.011, hi90: 0.15 })).toEqual({ low: 1, high: 15, outOf: 100 });
  expect(peopleSpan({ p: 0.052, lo90: 0.001, hi90: 0.15 })).toEqual({ low: 0, high: 3, outOf: 20 });
  expect(peopleSpan({ p: 0.3, lo90: 0.18, hi90: 0.5 })).toEqual({ low: 2, high: 5, outOf: 10 });
});

test('interviews are never none and never one of many', () => {
  expect([0.2, 0.94, 1.2, 20.6].map(interviewsWords)).toEqual([
    'fewer than 1 interview',
    'fewer than 1 interview',
    'about 1 interview',
    'about 21 interviews',
  ]);
});

test('interviews that nobody can attend are not counted as attended', () => {
  expect(interviewsExpected(20.6, 15)).toBe('about 21 interviews expected, 15 of which you can attend');
  expect(interviewsExpected(14.6, 15)).toBe('about 15 interviews expected');
  expect(interviewsExpected(20.6, null)).toBe('about 21 interviews expected');
});
