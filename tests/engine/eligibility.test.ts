import { eligibility, odds } from '@matchwright/engine';
import type { FactField, FactValue, Program, SeasonalFacts } from '@matchwright/facts';
import { expect, test } from 'vitest';
import { example, profileOf } from './example-profiles.ts';

const { profile, facts } = example('reference');
const [code] = facts.programs.map((program) => program.code) as [string];

/** Eligibility at a program that states this and nothing else. */
function stating(values: { [F in FactField]?: readonly [FactValue, number | null] }) {
  const stated = Object.fromEntries(
    Object.entries(values).map(([field, [value, year]]) => [field, [{ value, year, source: 'x' }]]),
  ) as Program['facts'];
  const programs = facts.programs.map((one) => (one.code === code ? { ...one, facts: stated } : one));
  return eligibility(profile, { ...facts, programs } as SeasonalFacts)[code];
}

test('everything stated lately and in favour is met, one statement against is not', () => {
  const lenient = {
    imgConsidered: ['yes', 2026],
    visaJ1: [true, 2026],
    minStep2: [224, 2026],
    maxAttempts: [2, 2026],
    maxYearsSinceGraduation: [6, 2026],
    usceMonthsMin: [1, 2026],
  } as const;
  expect(stating(lenient)).toEqual({ status: 'met', statements: 'for' });
  expect(stating({ ...lenient, maxAttempts: [1, 2026] })).toEqual({
    status: 'not-met',
    statements: 'against',
  });
});

test('old statements settle nothing, but they say where they point', () => {
  expect(stating({})).toEqual({ status: 'cannot-tell', statements: 'none' });
  expect(stating({ minStep2: [210, 2018] })).toEqual({ status: 'cannot-tell', statements: 'for' });
  expect(stating({ minStep2: [260, 2018], visaJ1: [true, 2021] })).toEqual({
    status: 'cannot-tell',
    statements: 'against',
  });
});

test('one visa is enough; without a passed Step 3 only the J-1 counts', () => {
  expect(stating({ visaJ1: [false, 2026], visaH1b: [true, 2026] })).toEqual({
    status: 'not-met',
    statements: 'against',
  });
  expect(stating({ visaJ1: [true, 2021], visaH1b: [false, 2021] })).toEqual({
    status: 'cannot-tell',
    statements: 'for',
  });
});

test('a refused visa shuts out nobody who may not need one', () => {
  const { profile: unsaid, facts: season } = profileOf({ applicant: 'non-us-img', citizenship: 'IN' });
  const refusing = { visaJ1: [{ value: false, year: 2026, source: 'x' }] };
  const programs = season.programs.map((one) => (one.code === code ? { ...one, facts: refusing } : one));
  const verdict = (visa: object) =>
    eligibility({ ...unsaid, visa: { ...unsaid.visa, ...visa } }, { ...season, programs })[code]?.status;
  expect(verdict({})).toBe('cannot-tell');
  expect(verdict({ needed: true, acceptable: ['J-1'] })).toBe('not-met');
});

test.each(['reference', 'first-steps', 'strong-no-visa', 'us-citizen-caribbean'])(
  'whom the odds shut out is not met, and nobody else: %s',
  (name) => {
    const person = example(name);
    const verdicts = eligibility(person.profile, person.facts);
    for (const { code: at, eligible } of odds(person.profile, person.facts).programs)
      expect([at, verdicts[at]?.status === 'not-met']).toEqual([at, !eligible]);
  },
);
