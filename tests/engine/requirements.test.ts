import { PlanError, requirements, withAnswers } from '@matchwright/engine';
import type { FactField, FactValue, Program, SeasonalFacts } from '@matchwright/facts';
import { expect, test } from 'vitest';
import { example, profileOf } from './example-profiles.ts';

const { profile, facts } = example('reference');
const [code] = facts.programs.map((program) => program.code) as [string];

/** The program with these statements only, each of the given year. */
function stating(values: { [F in FactField]?: FactValue }, year: number | null): SeasonalFacts {
  const stated = Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, [{ value, year, source: 'x' }]]),
  ) as Program['facts'];
  const programs = facts.programs.map((one) => (one.code === code ? { ...one, facts: stated } : one));
  return { ...facts, programs };
}

const statusesOf = (who: typeof profile, what: SeasonalFacts) =>
  Object.fromEntries(requirements(who, what, code).map(({ id, status }) => [id, status]));

test('recent statements settle a question in either direction, old and undated ones do not', () => {
  const strict = {
    imgConsidered: 'no',
    visaJ1: false,
    minStep2: 230,
    maxAttempts: 1,
    maxYearsSinceGraduation: 3,
    usceMonthsMin: 2,
  };
  const lenient = {
    imgConsidered: 'yes',
    visaJ1: true,
    minStep2: 224,
    maxAttempts: 2,
    maxYearsSinceGraduation: 6,
    usceMonthsMin: 1,
  };
  const all = (status: string) => ({
    img: status,
    'visa-j1': status,
    // Without a passed Step 3 no statement of the program helps.
    'visa-h1b': 'not-met',
    'minimum-score': status,
    attempts: status,
    'graduation-year': status,
    'us-experience': status,
  });
  expect(statusesOf(profile, stating(strict, 2026))).toEqual(all('not-met'));
  expect(statusesOf(profile, stating(lenient, 2026))).toEqual(all('met'));
  for (const year of [2021, null])
    expect(statusesOf(profile, stating(strict, year))).toEqual(all('cannot-tell'));
  expect(statusesOf(profile, stating({}, null))).toEqual(all('cannot-tell'));
});

test('an own answer settles it, with the person as source', () => {
  const before = requirements(profile, stating({}, null), code).find(({ id }) => id === 'visa-j1');
  expect(before).toMatchObject({ status: 'cannot-tell', fact: null });
  const answered = withAnswers(stating({}, null), [
    { code, field: 'visaJ1', value: true, date: '2026-11-20' },
  ]);
  const after = requirements(profile, answered, code).find(({ id }) => id === 'visa-j1');
  expect(after).toMatchObject({ status: 'met', fact: { value: true, year: 2026, source: 'you' } });
});

test('a US graduate is asked for scores and attempts only; an empty profile settles nothing', () => {
  const { profile: graduate } = profileOf({ applicant: 'us-md' });
  const stated = stating({ minStep2: 230, visaJ1: false, usceMonthsMin: 3 }, 2026);
  expect(statusesOf(graduate, stated)).toEqual({ 'minimum-score': 'cannot-tell', attempts: 'cannot-tell' });
});

test('a Step 2 CK that is failed and not passed is said, and meets no minimum', () => {
  const asked = (exams: object[], minStep2: number) => {
    const { profile: person } = profileOf({ applicant: 'us-img', exams });
    const found = requirements(person, stating({ minStep2 }, 2026), code);
    return found.find(({ id }) => id === 'minimum-score');
  };
  const failed = { exam: 'step2ck', result: 'fail', score: 205, date: '2024-03-01' };
  const passed = { exam: 'step2ck', result: 'pass', score: 230, date: '2025-03-01' };
  expect(asked([failed], 200)).toMatchObject({
    status: 'cannot-tell',
    says: expect.stringContaining('not passed Step 2 CK yet. Without the pass ECFMG cannot certify you'),
  });
  expect(asked([failed], 220)).toMatchObject({ status: 'not-met' });
  expect(asked([failed, passed], 200)).toMatchObject({
    status: 'met',
    says: expect.not.stringContaining('not passed'),
  });
});

test('a code that no program has is refused', () => {
  expect(() => requirements(profile, facts, '0000000X0')).toThrow(PlanError);
});
