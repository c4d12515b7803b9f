import { expect, test } from 'vitest';
import {
  count,
  dollars,
  gapPoints,
  peopleWords,
  percent,
  percentSpan,
  points,
  wholePercent,
} from './numbers.ts';

test.each([
  [0, '0%'],
  [0.0004, '<0.1%'],
  [0.0123, '1.2%'],
  [0.0994, '9.9%'],
  [0.0996, '10%'],
  [0.424, '42%'],
  [0.9904, '99%'],
  [0.9952, '99.5%'],
  [0.9995, '>99.9%'],
  [1, '100%'],
])('percent(%f) is %s', (p, text) => {
  expect(percent(p)).toBe(text);
});

test('a range names its unit once, and equal ends are one number', () => {
  expect(percentSpan(0.05, 0.24)).toBe('5.0–24%');
  expect(percentSpan(0.0001, 0.0002)).toBe('<0.1%');
});

test('a policy is never certain', () => {
  expect([0.0001, 0.734, 0.9999].map(wholePercent)).toEqual(['1%', '73%', '99%']);
});

test.each([
  [0.42, 'about 4 in 10'],
  [0.04, 'about 4 in 100'],
  [0.001, 'fewer than 1 in 100'],
  [0.97, 'more than 9 in 10'],
])('peopleWords(%f) is %s', (p, text) => {
  expect(peopleWords(p)).toBe(text);
});

test('money, points and counts', () => {
  expect([dollars(1210), dollars(1234567), dollars(10.5)]).toEqual(['$1,210', '$1,234,567', '$10.50']);
  expect([points(0.0123), points(0.00055), points(1e-9), points(0)]).toEqual([
    '1.23',
    '0.055',
    '0.001',
    '0.000',
  ]);
  expect([count(1, 'program'), count(1200, 'program')]).toEqual(['1 program', '1,200 programs']);
});

test.each([
  [0, null],
  [4.9e-6, null],
  [5e-6, '0.001'],
  [1.01e-5, '0.002'],
  [0.0123, '1.230'],
])('a proven gap of %f is %s points, never rounded down', (gap, text) => {
  expect(gapPoints(gap)).toBe(text);
});
