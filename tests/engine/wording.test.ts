import { list, odds } from '@matchwright/engine';
import { expect, test } from 'vitest';
import { example, facts, profileOf } from './example-profiles.ts';

test('years count to the Match in an effect, and to the application in a limit', () => {
  const { profile } = profileOf({ applicant: 'non-us-img', school: { graduated: 2021 } });
  const { programs } = odds(profile, facts);
  expect(programs[0]?.factors.map(({ name }) => name)).toContain('7 years from graduation to the Match');
  const limits = programs.flatMap(({ unknown }) =>
    unknown.filter(({ field }) => field === 'maxYearsSinceGraduation').map(({ says }) => says),
  );
  expect(limits.length).toBeGreaterThan(0);
  for (const says of limits)
    expect(says).toContain('since graduation; you will have 6 years when you apply. ');
});

test('a fee from a single source nobody can open is a plain remark, with what it was before', () => {
  const { profile, facts: seasonal } = example('reference');
  const { notes, fixedFees } = list(profile, seasonal, { detail: false });
  const doubtful = fixedFees.filter(({ amount }) => amount.confidence === 'low');
  expect(doubtful.length).toBeGreaterThan(0);
  for (const { label, amount } of doubtful) {
    expect(notes).toContain(
      `${label} ($${amount.value}): we could not confirm this fee (single 2026 source; it was $80 before). ` +
        'Check the AAMC fee page.',
    );
  }
});

test('only a specialty with more stars than the others is the favourite', () => {
  const reasons = (specialties: Record<string, number>) => {
    const { profile, facts: seasonal } = example('reference');
    const wishes = { ...profile.preferences, specialties };
    const { programs } = list({ ...profile, preferences: wishes }, seasonal, { detail: false });
    return programs.filter((one) => one.reasons.includes('In your favourite specialty'));
  };
  const favourites = reasons({ 'med-peds': 5, 'internal-medicine': 3 });
  expect(favourites.length).toBeGreaterThan(0);
  expect(favourites.every(({ specialty }) => specialty === 'med-peds')).toBe(true);
  expect(reasons({ 'med-peds': 5, 'internal-medicine': 5 })).toEqual([]);
  expect(reasons({ 'med-peds': 5 })).toEqual([]);
});
