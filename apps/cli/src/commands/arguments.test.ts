import { expect, test } from 'vitest';
import { parseDollars } from './arguments.ts';

test.each([
  ['900', 900],
  ['$1,800', 1800],
  ['1.800', 1800],
  ['1 800', 1800],
])('--budget %s is %i dollars', (text, dollars) => {
  expect(parseDollars(text)).toBe(dollars);
});

test.each(['', 'much', '-5', '1,80', '1000001'])('--budget %s is refused with an example', (text) => {
  expect(() => parseDollars(text)).toThrow(/whole US dollars.*1500/);
});
