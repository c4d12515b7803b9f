import { expect, test } from 'vitest';
import { couldBe, peopleWords } from './chance.ts';
import {
  doubtful,
  fileSize,
  money,
  percent,
  percentRange,
  pointsAtMost,
  pointsSize,
  shown,
  shownBytes,
  signedPoints,
} from './numbers.ts';

const range = (lo90: number, p: number, hi90: number) => ({ p, lo50: p, hi50: p, lo90, hi90 });

test.each([
  [0, 'Fewer than 1 in 100'],
  [0.004, 'Fewer than 1 in 100'],
  [0.031, 'About 3 in 100'],
  [0.055, 'About 6 in 100'],
  [0.075, 'About 8 in 100'],
  [0.1, 'About 10 in 100'],
  [0.31, 'About 3 in 10'],
  [0.949, 'About 9 in 10'],
  [0.97, 'More than 9 in 10'],
])('%d is said as "%s"', (p, words) => {
  expect(peopleWords(p)).toBe(words);
});

test.each([
  [range(0.18, 0.31, 0.5), 'It could be between 2 and 5 in 10.'],
  [range(0.01, 0.1, 0.32), 'It could be between 1 and 32 in 100.'],
  [range(0.01, 0.25, 0.5), 'It could be anywhere from almost none to 5 in 10.'],
  [range(0.03, 0.25, 0.5), 'It could be anywhere from fewer than 1 in 10 to 5 in 10.'],
  [range(0.52, 0.8, 0.97), 'It could be anywhere from 5 in 10 to nearly everyone.'],
  [range(0.28, 0.3, 0.33), 'Our doubt about it is smaller than one person in 10.'],
  [range(0.01, 0.03, 0.08), 'It could be between 1 and 8 in 100.'],
])('the range keeps the count of its middle', (one, words) => {
  expect(couldBe(one)).toBe(words);
});

test('percents keep a decimal where whole ones would hide the difference', () => {
  expect([0, 0.0001, 0.00099, 0.001, 0.004, 0.0994, 0.0996, 0.425, 0.992, 0.9995, 1].map(percent)).toEqual([
    '0%',
    '<0.1%',
    '<0.1%',
    '0.1%',
    '0.4%',
    '9.9%',
    '10%',
    '43%',
    '99.2%',
    '>99.9%',
    '100%',
  ]);
  expect(percentRange(0.018, 0.17)).toBe('1.8–17%');
  expect(percentRange(0.301, 0.304)).toBe('30%');
  expect(percentRange(0.99, 0.9999)).toBe('≥99%');
  expect(percentRange(0.0001, 0.05)).toBe('≤5.0%');
});

test('differences are signed points, and the gap of a proof is rounded up', () => {
  expect([0.0314, 0.0006, -0.02, 0, -0.00001].map(signedPoints)).toEqual(['+3.1', '+0.06', '−2.0', '0', '0']);
  expect([0, 1e-9, 4.9e-6, 5e-6, 0.00001, 0.0000101].map(pointsAtMost)).toEqual([
    null,
    null,
    null,
    '0.001',
    '0.001',
    '0.002',
  ]);
});

test('gains are never rounded down to nothing', () => {
  expect([0, 1e-9, 8e-6, 0.0002].map(pointsSize)).toEqual(['0.001', '0.001', '0.001', '0.02']);
});

test('visa classes and dates keep together at the end of a line', () => {
  expect(shown('by 2026-09-09, from 2025-02')).toBe('by 2026\u201109\u201109, from 2025\u201102');
  expect(shown('Took J-1 and H-1B, page 1-2')).toBe('Took J\u20111 and H\u20111B, page 1-2');
});

test('a policy is never said to be certain', () => {
  expect([0, 0.004, 0.53, 0.999].map(doubtful)).toEqual(['1%', '1%', '53%', '99%']);
});

test('money is whole dollars', () => {
  expect(money(1210)).toBe('$1,210');
});

test('sizes that stand above their total add up to it', () => {
  const kilobytes = (bytes: number) => Number(fileSize(bytes).replace(/\D/g, ''));
  for (const sizes of [
    [1400, 1600, 1600],
    [1, 2, 3],
    [499, 1499, 2499, 3499],
    [150_400, 20_400, 30_400],
  ]) {
    const total = sizes.reduce((sum, size) => sum + shownBytes(size), 0);
    expect(kilobytes(total)).toBe(sizes.reduce((sum, size) => sum + kilobytes(size), 0));
  }
  expect(fileSize(shownBytes(1_250_000))).toBe(fileSize(1_250_000));
});
