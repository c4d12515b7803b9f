import { describe, expect, test } from 'vitest';
import { dateWords } from '../../dates/date-words.ts';
import { counted, listed } from '../../words/word-forms.ts';
import type { Effect } from '../finding.ts';
import { closedInWords } from './closing-words.ts';
import { effectInWords } from './in-words.ts';

test('dates, counts and lists', () => {
  expect([dateWords('2028-03-01'), dateWords('2025-12')]).toEqual(['1 March 2028', 'December 2025']);
  expect([counted(1, 'month'), counted(0, 'month'), counted(1.04, 'month'), counted(2.5, 'month')]).toEqual([
    '1 month',
    '0 months',
    '1 month',
    '2.5 months',
  ]);
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'], 'or')]).toEqual([
    '',
    'a',
    'a and b',
    'a, b or c',
  ]);
});

describe('closed programs in words', () => {
  const words = (certain: number, old: number, known = 7, of = 100, few = true) =>
    closedInWords({ certain, old, known, of, few }, 'the limit on attempts');

  test.each([
    [0, 0, 'None of them is closed to you.'],
    [1, 0, '1 of them is closed to you.'],
    [2, 0, '2 of them are closed to you.'],
    [0, 1, '1 of them may be closed to you: its statement is old or undated.'],
    [0, 3, '3 of them may be closed to you: their statements are old or undated.'],
    [1, 2, '1 of them is closed to you. 2 more may be: their statements are old or undated.'],
  ])('%i certain, %i old', (certain, old, end) => {
    expect(words(certain, old)).toBe(
      `We know the limit on attempts of only 7 of the 100 programs in your specialties. ${end}`,
    );
  });

  test('most known, none known, none wanted', () => {
    expect(words(0, 0, 90, 100, false)).toMatch(/^We know the limit on attempts of 90 of the 100/);
    expect(words(0, 0, 0)).toMatch(/^We do not know the limit on attempts of any of the 100/);
    expect(words(0, 0, 0, 0)).toMatch(/^Choose a specialty/);
  });
});

test('an effect says both chances and the range of the difference', () => {
  const effect = (lo90: number, hi90: number): Effect => ({
    compared: 'if you needed no visa',
    now: { p: 0.2, lo50: 0.2, hi50: 0.2, lo90: 0.2, hi90: 0.2 },
    without: { p: 0.3, lo50: 0.3, hi50: 0.3, lo90: 0.3, hi90: 0.3 },
    gain: { p: 0.1, lo50: 0.1, hi50: 0.1, lo90, hi90 },
    bySpecialty: [],
  });
  expect(effectInWords(effect(0.04, 0.16))).toBe(
    'If you needed no visa, our model gives a chance of 30% to match instead of 20% (4 to 16 points more).',
  );
  expect(effectInWords(effect(-0.02, 0.16))).toMatch(/\(from 2 points less to 16 points more\)\.$/);
  expect(effectInWords(effect(-0.0003, 0.0004))).toMatch(
    /gives the same chance to match: no difference that we can measure\.$/,
  );
  expect(effectInWords(undefined)).toBe('');
});
