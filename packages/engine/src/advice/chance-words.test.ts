import { expect, test } from 'vitest';
import { between, gainRange, percent, pointsWords } from './chance-words.ts';

const ends = (lo90: number, hi90: number) => ({ lo90, hi90 });

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

test('differences are points without a sign, with one decimal below one', () => {
  expect([0.062, -0.062, 0.0096, 0.004, 0.0004].map(pointsWords)).toEqual([
    '6 points',
    '6 points',
    '1 point',
    '0.4 points',
    '0.0 points',
  ]);
});

test.each([
  [ends(0.005, 0.121), '0.5 to 12 points'],
  [ends(-0.014, 0.036), 'from 1 point less to 4 points more'],
  [ends(-0.121, -0.02), '2 to 12 points less'],
  [ends(-0.0001, 0.0004), 'less than 0.1 points'],
])('the range of a gain reads %s', (range, words) => {
  expect(gainRange(range)).toBe(words);
});
