import { applyOrWait, whatIf } from '@matchwright/engine';
import { expect, test } from 'vitest';
import { example, profileOf } from './example-profiles.ts';

const { profile, facts } = example('reference');
const statuses = (result: ReturnType<typeof applyOrWait>) =>
  Object.fromEntries(result.conditions.map(({ id, status }) => [id, status]));

test('waiting stands beside applying now, on the same draws', () => {
  const result = applyOrWait(profile, facts);
  expect([result.now.season, result.wait.season, result.months]).toEqual([2028, 2029, 12]);
  expect(result.gain.p).toBeCloseTo(result.wait.match.p - result.now.match.p, 10);
  expect(result.wait.improvement).toHaveLength(2);
  const menu = whatIf(profile, facts).changes.find(({ id }) => id === 'wait-step3-hands-on');
  expect(menu?.gain.p).toBeCloseTo(result.gain.p, 10);
  expect(result.cost.known).toEqual({ low: 955, high: 955 + 3 * 4200 });
  expect(result.notes.join(' ')).toContain('2029 are not published');
  for (const { source } of result.cost.items) expect(facts.sources[source]).toBeDefined();
  for (const id of result.visa.sources) expect(facts.sources[id]).toBeDefined();
});

test('only what is asked for is done, and the impossible is named', () => {
  const months = applyOrWait(profile, facts, { improvement: { handsOnMonths: 2 } });
  expect(months.wait.improvement).toEqual(['2 more months of hands-on US experience']);
  const retake = applyOrWait(profile, facts, { improvement: { step2: 245 } });
  expect(retake.wait.improvement).toEqual([]);
  expect(retake.notes.join(' ')).toContain('a passed Step cannot be taken again');
  const open = profileOf({
    applicant: 'non-us-img',
    exams: [{ exam: 'step1', result: 'pass', date: '2025-03-01' }],
    ecfmg: { expected: '2027-10-01' },
  });
  const both = applyOrWait(open.profile, open.facts, { improvement: { step2: 245, step3: true } });
  expect(both.wait.improvement).toEqual(['Step 2 CK passed with 245', 'Step 3 passed before applying']);
});

test('each condition is met, not met or open, by what is said', () => {
  expect(statuses(applyOrWait(profile, facts))).toEqual({
    active: 'cannot-tell',
    funded: 'cannot-tell',
    'several-risks': 'met',
  });
  const asked = (improvement: Parameters<typeof applyOrWait>[2]) =>
    statuses(applyOrWait(profile, facts, improvement));
  const step3 = { step3: true };
  expect(asked({ improvement: { ...step3, activity: 'none', funds: 100 } })).toMatchObject({
    active: 'not-met',
    funded: 'not-met',
  });
  expect(asked({ improvement: { ...step3, activity: 'research', funds: 955 } })).toMatchObject({
    active: 'met',
    funded: 'met',
  });
  const strong = example('strong-no-visa');
  expect(statuses(applyOrWait(strong.profile, strong.facts))).toMatchObject({ 'several-risks': 'not-met' });
  const working = {
    ...profile,
    experience: [{ kind: 'practice' as const, country: 'EG', field: [], from: '2024-01' }],
  };
  const result = applyOrWait(working, facts);
  expect(statuses(result)).toMatchObject({ active: 'met' });
  expect(result.conditions.find(({ id }) => id === 'active')?.because).toEqual([
    'Your profile has practice since January 2024, still going on.',
  ]);
});

test('limits of years since graduation are counted now and then', () => {
  const limit = facts.programs.flatMap((p) => p.facts.maxYearsSinceGraduation?.[0]?.value ?? []);
  for (const graduated of [2021, 2022, 2023]) {
    const years = 2027 - graduated;
    const result = applyOrWait({ ...profile, school: { ...profile.school, graduated } }, facts);
    expect(result.graduation).toMatchObject({
      yearsNow: years,
      yearsThen: years + 1,
      brokenNow: limit.filter((value) => years > value).length,
      brokenThen: limit.filter((value) => years + 1 > value).length,
    });
    expect(result.graduation.newly).toHaveLength(result.graduation.brokenThen - result.graduation.brokenNow);
  }
});

test('hands-on work that is still going on counts through the year', () => {
  const going = {
    ...profile,
    experience: [{ kind: 'hands-on' as const, country: 'US', field: [], months: 2, from: '2026-09' }],
  };
  const result = applyOrWait(going, facts, { improvement: { activity: 'clinical' } });
  expect(result.wait.changes).toContainEqual({ path: 'experience[0].months', value: 14 });
});

test('waiting is held against what can still be done this season, on the same draws', () => {
  const { profile, facts: seasonal } = example('reference');
  const compared = applyOrWait(profile, seasonal, { today: '2026-11-22' });
  const { thisSeason, now, wait, gain } = compared;
  if (!thisSeason) throw new Error('nothing can be done this season');
  expect(thisSeason.improvement.join()).toMatch(/^Step 3 passed before applying,2 more months/);
  expect(thisSeason.match.p).toBeGreaterThan(now.match.p);
  expect(thisSeason.waitingAdds.p).toBeCloseTo(wait.match.p - thisSeason.match.p, 6);
  expect(thisSeason.waitingAdds.p).toBeLessThan(gain.p);
  expect(applyOrWait(profile, seasonal, { today: '2027-08-30' }).thisSeason).toBeNull();
  expect(applyOrWait(profile, seasonal).thisSeason).toBeNull();
});
