import { expect, test } from 'vitest';
import { starsOf } from './assumed-stars.ts';

test('without an answer every specialty has three stars, and that is said to be assumed', () => {
  const all = { 'med-peds': 3, 'internal-medicine': 3, pediatrics: 3 };
  expect(starsOf({ profile: 1 })).toEqual({ stars: all, assumed: true });
  expect(starsOf(null)).toEqual({ stars: all, assumed: true });
});

test('an answer stands for all specialties, also when it names none', () => {
  const answered = starsOf({ preferences: { specialties: { pediatrics: 5 } } });
  expect(answered).toEqual({
    stars: { 'med-peds': 0, 'internal-medicine': 0, pediatrics: 5 },
    assumed: false,
  });
  expect(starsOf({ preferences: { specialties: {} } })).toMatchObject({
    stars: { pediatrics: 0 },
    assumed: false,
  });
});
