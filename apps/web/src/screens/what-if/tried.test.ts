import { expect, test } from 'vitest';
import { withChanges } from './tried.ts';

const draft = { budget: 1000, exams: [{ exam: 'step1' }], preferences: { specialties: { pediatrics: 3 } } };

test('what was tried is made in the draft, in order', () => {
  expect(
    withChanges(draft, [
      { path: 'budget', value: 2000 },
      { path: 'exams[1]', value: { exam: 'step3', result: 'pass' } },
      { path: 'exams[1].score', value: 220 },
      { path: 'preferences.specialties.med-peds', value: 2 },
    ]),
  ).toEqual({
    budget: 2000,
    exams: [{ exam: 'step1' }, { exam: 'step3', result: 'pass', score: 220 }],
    preferences: { specialties: { pediatrics: 3, 'med-peds': 2 } },
  });
});

test('null takes a field or an entry away', () => {
  expect(
    withChanges(draft, [
      { path: 'exams[0]', value: null },
      { path: 'preferences.specialties.pediatrics', value: null },
    ]),
  ).toEqual({ budget: 1000 });
});
