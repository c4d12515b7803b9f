import { expect, test } from 'vitest';
import type { Stated } from '../../runner/stated-facts.ts';
import { unknownWords } from './unknown-words.ts';

const visa = (p: number) => ({ field: 'visaJ1', says: 'Visa policy unknown, counted at 95%.', p });
const stated = (value: boolean, year: number | null): Stated[] => [
  { field: 'visaJ1', value, year, source: 'a' },
];

test('what was once stated is not called unknown', () => {
  const { says, from } = unknownWords(visa(0.95), stated(true, 2021));
  expect(says).toBe('Took J\u20111 in 2021; we count 95% that it still does.');
  expect(from?.source).toBe('a');
  expect(unknownWords(visa(0.4), stated(false, null)).says).toBe(
    'Did not take J\u20111 (undated); we count 40% that it takes a visa you accept now.',
  );
});

test('without a statement the figure is said to be an estimate', () => {
  expect(unknownWords(visa(0.53), [])).toEqual({
    says: 'We found no statement on visas. We count 53% that it takes a visa you accept: an estimate from programs like it.',
    from: null,
  });
});

test('other rules, and a visa need not yet known, keep the words of the odds', () => {
  const old = { field: 'maxAttempts', says: 'It stated a limit of 1 attempt.', p: 0.4 };
  expect(unknownWords(old, stated(true, 2021))).toEqual({ says: old.says, from: null });
  expect(unknownWords(visa(0.95), stated(true, 2021), null).says).toBe(
    'Visa policy unknown, counted at 95%.',
  );
});
