import type { SpecialtySummary } from '@matchwright/engine';
import { expect, test } from 'vitest';
import { listResult, rangeOf } from '../../testing/list-result.ts';
import { againstStars, againstStarsWords } from './stars-against.ts';

const of = (count: number, eligible = 400): SpecialtySummary => ({
  count,
  eligible,
  mayBeClosed: 0,
  excluded: 0,
  cost: 11 * count,
  gold: 0,
  silver: 0,
  goldAllowed: 0,
  silverAllowed: 0,
  match: rangeOf(0.1),
  expectedInterviews: 1,
});
const STARS = { 'med-peds': 5, 'internal-medicine': 5, pediatrics: 3 };
const next = (price: number) => ({ price, gain: 0.001, code: 'a' });

test('nothing is said where more stars have as many programs or more, or the stars are the same', () => {
  const result = listResult([], { bySpecialty: { 'internal-medicine': of(20), pediatrics: of(20) } });
  expect(againstStarsWords(result, STARS)).toBeNull();
  const more = listResult([], { bySpecialty: { 'internal-medicine': of(9), pediatrics: of(20) } });
  expect(againstStarsWords(more, { 'internal-medicine': 3, pediatrics: 3 })).toBeNull();
  expect(againstStarsWords(more, { pediatrics: 3 })).toBeNull();
});

test('the widest gap is named', () => {
  const bySpecialty = { 'med-peds': of(12), 'internal-medicine': of(18), pediatrics: of(24) };
  expect(againstStars({ bySpecialty }, STARS)).toEqual({ wanted: 'med-peds', more: 'pediatrics' });
});

test('why: the fee of the next application, else the chance per dollar, or that all are in', () => {
  const bySpecialty = { 'internal-medicine': of(18), pediatrics: of(24) };
  const words = (part: object) => againstStarsWords(listResult([], { bySpecialty, ...part }), STARS);
  const marginal = (im: number, peds: number) => ({
    marginal: {
      bySpecialty: { 'internal-medicine': next(im), pediatrics: next(peds) },
      next30: 0,
      last30: 0,
      stopAdvice: null,
    },
  });
  expect(words(marginal(30, 11))).toMatch(/Pediatrics \(24\).*Internal Medicine \(18\).*\$30.*\$11/);
  expect(words(marginal(11, 11))).toMatch(/\(24\).*\(18\).*dollar buys more chance in Pediatrics/);
  expect(words({ bySpecialty: { ...bySpecialty, 'internal-medicine': of(18, 18) } })).toMatch(
    /Every Internal Medicine program/,
  );
});
