import { expect, test } from 'vitest';
import { isPercentage, readPracticeScore } from './practice-score.ts';

test.each([
  ['245', 245],
  ['٢٤٥', 245],
  [245, 245],
  ['68%', '68%'],
  ['68 %', '68%'],
  ['68', '68%'],
  [68, '68%'],
  ['68,5 %', '68.5%'],
  ['٦٨٪', '68%'],
  ['٪٦٨', '68%'],
  ['68 percent', '68%'],
  ['68 por ciento', '68%'],
  ['100%', '100%'],
  ['100', 100],
  ['0.68', null],
  ['0', null],
  ['120%', null],
  ['245.5', null],
  ['-68', null],
  ['22-24', null],
  ['', null],
])('a practice report that says %j is read as %j', (typed, read) => {
  expect(readPracticeScore(typed)).toBe(read);
});

test('only the canonical form is a percentage', () => {
  expect(['68%', '68.5%', '100%'].every(isPercentage)).toBe(true);
  expect(['0%', '101%', '068%', '68', 68, '68 %', '68.555%'].some(isPercentage)).toBe(false);
});
