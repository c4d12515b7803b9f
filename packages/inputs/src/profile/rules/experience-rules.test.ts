import { expect, test } from 'vitest';
import { accepted, places, read, refused } from '../../testing/profiles.ts';

const months = (entry: Record<string, unknown>) =>
  accepted(read({ experience: [{ kind: 'hands-on', country: 'US', ...entry }] })).profile.experience[0]
    ?.months;

test('months follow from the dates, both ends included', () => {
  expect(months({ from: '2025-02', to: '2025-02' })).toBe(1);
  expect(months({ from: '2024-11', to: '2025-01' })).toBe(3);
  expect(months({ from: '2025-02-01', to: '2025-02-28' })).toBe(1);
  expect(months({ from: '2025-01-15', to: '2025-02-14' })).toBe(1);
  expect(months({ from: '2025-03-03', to: '2025-03-03' })).toBe(0);
});

test('an experience that is still going on counts up to today, one that has not started counts 0', () => {
  expect(months({ from: '2026-10-23' })).toBe(1);
  expect(months({ from: '2027-01' })).toBe(0);
});

test('months that are given stay; without dates they are unknown', () => {
  expect(months({ from: '2025-02', to: '2025-04', months: 2 })).toBe(2);
  expect(months({})).toBeUndefined();
});

test('more months than the dates hold is kept with a warning', () => {
  const experience = [{ kind: 'research', country: 'US', from: '2025-01', to: '2025-02', months: 6 }];
  const parsed = accepted(read({ experience }));
  expect(parsed.profile.experience[0]?.months).toBe(6);
  expect(parsed.warnings.join()).toContain('experience[0].months');
});

test('a period that ends before it starts is refused at its end', () => {
  const backwards = { from: '2025-03', to: '2025-02' };
  expect(places(read({ experience: [{ kind: 'hands-on', ...backwards }] }))).toEqual(['experience[0].to']);
  expect(places(read({ gaps: [backwards] }))).toEqual(['gaps[0].to']);
  accepted(read({ gaps: [{ from: '2025-02-15', to: '2025-02' }, { from: '2025-02' }] }));
});

test.each([[-1], [721], ['many'], [Number.NaN], [Number.POSITIVE_INFINITY]])(
  '%s months are refused',
  (value) => {
    expect(places(read({ experience: [{ kind: 'hands-on', months: value }] }))).toEqual([
      'experience[0].months',
    ]);
  },
);

test('a refused entry does not shift the place of the next one', () => {
  const experience = [{ country: 'US' }, { kind: 'hands-on', from: '2025-03', to: '2025-02' }];
  expect(places(read({ experience }))).toEqual(['experience[0].kind', 'experience[1].to']);
});

test('months without dates that are longer than the time since graduation are asked about, and still count', () => {
  const said = (more: number, graduated: number) => {
    const experience = [{ kind: 'observership', country: 'US', months: more }];
    const parsed = accepted(read({ experience, school: { country: 'EG', graduated } }));
    expect(parsed.profile.experience[0]?.months).toBe(more);
    return parsed.warnings.join();
  };
  // From January 2019 to November 2026 are 95 months.
  expect(said(200, 2019)).toContain(
    'experience[0].months is 200, but you graduated in 2019, at most 95 months ago',
  );
  expect(said(95, 2019)).not.toContain('graduated');
  expect(said(20, 2026)).not.toContain('graduated');
});

test.each([
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['٢٫٥', 2.5],
  ['12', 12],
])('months written %s are %d', (months, expected) => {
  const { profile } = accepted(read({ experience: [{ kind: 'observership', months }] }));
  expect(profile.experience[0]?.months).toBe(expected);
});

test('months that no life has are refused, with what is expected', () => {
  const [issue] = refused(read({ experience: [{ kind: 'observership', months: '1,500' }] }));
  expect(issue?.message).toContain('from 0 to 720, such as 3 or 1.5');
});
