import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  agreeingGain,
  between,
  gainBeside,
  gainRange,
  gainWords,
  percent,
  signedBeside,
  signedGain,
} from './chance-words.ts';

const ends = (lo90: number, hi90: number) => ({ lo90, hi90 });
const gain = (p: number, lo90: number, hi90: number) => ({ p, lo50: lo90, hi50: hi90, lo90, hi90 });

test.each([
  [0, '0%'],
  [0.0004, 'less than 0.1%'],
  [0.064, '6.4%'],
  [0.0994, '9.9%'],
  [0.0996, '10%'],
  [0.334, '33%'],
  [0.994, '99%'],
  [0.996, 'more than 99%'],
  [1, '100%'],
])('%d reads %s', (p, words) => {
  expect(percent(p)).toBe(words);
});

test.each([
  [ends(0.218, 0.475), '22% to 48%'],
  [ends(0.3, 0.302), '30%'],
  [ends(0, 0.02), '0% to 2.0%'],
  [ends(0.0001, 0.02), 'up to 2.0%'],
  [ends(0.98, 0.999), '98% or more'],
])('a range reads %s', (range, words) => {
  expect(between(range)).toBe(words);
});

test('a gain in a column has a sign and one decimal below ten', () => {
  expect([0.062, -0.062, 0.01, 0.004, 0.0004, -0.0004, 0.0994, 0.0996, -0.123].map(signedGain)).toEqual([
    '+6.2',
    '−6.2',
    '+1',
    '+0.4',
    '0',
    '0',
    '+9.9',
    '+10',
    '−12',
  ]);
});

test.each([
  [ends(0.005, 0.121), '0.5 to 12 points more'],
  [ends(-0.01, 0.036), 'from 1 point less to 3.6 points more'],
  [ends(-0.121, -0.02), '2 to 12 points less'],
  [ends(0, 0.007), 'up to 0.7 points more'],
  [ends(-0.007, 0.0002), 'up to 0.7 points less'],
  [ends(0.0201, 0.0199), '2 points more'],
  [ends(-0.0001, 0.0004), 'no difference that we can measure'],
])('the range of a gain reads %s', (range, words) => {
  expect(gainRange(range)).toBe(words);
});

test.each([
  [gain(0.059, 0.002, 0.121), 'about 5.9 points more (0.2 to 12 more)'],
  [gain(-0.008, -0.04, 0.02), 'about 0.8 points less (from 4 less to 2 more)'],
  [gain(0.0002, -0.01, 0.013), 'almost no difference (from 1 point less to 1.3 points more)'],
  [gain(0, 0, 0), 'no difference that we can measure'],
])('a gain reads %s', (range, words) => {
  expect(gainWords(range)).toBe(words);
});

test('a gain among scores names its own points', () => {
  expect(gainWords(gain(0.01, 0.004, 0.02), 'percentage point')).toBe(
    'about 1 percentage point more (0.4 to 2 more)',
  );
});

test('from ten points on, a gain agrees with the two chances beside it', () => {
  const near = agreeingGain(gain(0.1136, 0.04, 0.2), { p: 0.3476 });
  expect([percent(0.234), percent(0.3476)]).toEqual(['23%', '35%']);
  expect(gainWords(near)).toBe('about 12 points more (4 to 20 more)');
  expect(gainWords(agreeingGain(gain(-0.1136, -0.2, -0.04), { p: 0.234 }))).toMatch(/^about 12 points less/);
});

test('a sentence and a table say the same gain, and it is the difference of the two chances', () => {
  const wide = gain(0.1136, 0.04, 0.2);
  expect(gainBeside(wide, { p: 0.3476 }, 'percentage point')).toBe(
    'about 12 percentage points more (4 to 20 more)',
  );
  expect(signedBeside(wide, { p: 0.3476 })).toBe('+12');
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 0.8, noNaN: true }),
      fc.double({ min: 0.1, max: 0.19, noNaN: true }),
      (from, more) => {
        const then = { p: from + more };
        const shown = Number.parseInt(percent(then.p), 10) - Number.parseInt(percent(from), 10);
        expect(signedBeside(gain(more, more, more), then)).toBe(`+${shown}`);
      },
    ),
    { seed: 6, numRuns: 200 },
  );
});

test('a gain below ten points, or from a chance with a decimal, keeps its own figure', () => {
  const small = gain(0.061, 0.02, 0.1);
  expect(agreeingGain(small, { p: 0.295 })).toEqual(small);
  const fromLittle = gain(0.114, 0.05, 0.2);
  expect(agreeingGain(fromLittle, { p: 0.178 })).toEqual(fromLittle);
});
