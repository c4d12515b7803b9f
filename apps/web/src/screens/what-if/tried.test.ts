import { parseProfile } from '@matchwright/inputs';
import { expect, test } from 'vitest';
import { contextOf } from '../../profile/reading-context.ts';
import { neededFirst, withChanges } from './tried.ts';

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

test('a passed Step 3 may be kept only by somebody who could have sat it', () => {
  const both = [
    { exam: 'step1', result: 'pass' },
    { exam: 'step2ck', result: 'pass', score: 219 },
  ];
  const first = (raw: Record<string, unknown>, value: unknown = { exam: 'step3', result: 'pass' }) => {
    const reading = parseProfile({ season: 2028, ...raw }, contextOf(null, new Date('2026-11-22')));
    if (!reading.ok) throw new Error(reading.issues[0]?.message);
    return neededFirst(reading.profile, [{ path: 'exams[2]', value }]);
  };
  const abroad = { applicant: 'non-us-img', exams: both };
  expect(first(abroad)).toBe('certificate');
  expect(first({ ...abroad, ecfmg: { certified: false } })).toBe('certificate');
  expect(first({ ...abroad, ecfmg: { certified: true } })).toBe(null);
  expect(first({ ...abroad, exams: both.slice(0, 1), ecfmg: { certified: true } })).toBe('steps');
  expect(first({ applicant: 'us-md', exams: both })).toBe(null);
  expect(first(abroad, 2000)).toBe(null);
});
