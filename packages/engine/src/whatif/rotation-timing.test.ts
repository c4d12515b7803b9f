import { expect, test } from 'vitest';
import { schedule } from '../advice/schedule.ts';
import { type RawProfile, situationOf } from '../advice/testing/rule-cases.ts';
import { rotationsEnd } from './rotation-timing.ts';

const GRADUATE = {
  visa: { needed: true },
  school: { graduated: 2019 },
  ecfmg: { certified: true },
  exams: [
    { exam: 'step1', result: 'pass' },
    { exam: 'step2ck', result: 'pass', score: 219 },
  ],
  experience: [{ kind: 'observership', country: 'US', months: 1, from: '2025-02', to: '2025-02' }],
  preferences: { specialties: { 'med-peds': 5 } },
};
const end = (raw: RawProfile, months: number) => {
  const { profile, facts, today } = situationOf(raw);
  return rotationsEnd(profile, facts, months, today);
};

test('two months end on the day of the plan', () => {
  const task = schedule(situationOf(GRADUATE)).tasks.find(({ id }) => id === 'usce-rotation');
  expect(end(GRADUATE, 2)).toBe(task?.due);
  // Four months for a place, three for the visa and two of work: 270 days of November 22, 2026.
  expect(end(GRADUATE, 2)).toBe('2027-08-19');
});

test('a visa that is not needed or at hand, and a place that is agreed, cost no time', () => {
  expect(end({ ...GRADUATE, visa: { needed: false } }, 2)).toBe('2027-05-21');
  expect(end({ ...GRADUATE, plan: { done: ['usce-arrange', 'usce-visa'] } }, 2)).toBe('2027-01-21');
  expect(end({ ...GRADUATE, school: { graduated: 2028 } }, 2)).toBe('2027-10-18');
});

test('the menu and the best of this season hold only months that end in time, and say why', () => {
  const situation = situationOf(GRADUATE);
  const menu = situation.menu();
  // Applications open on September 1, 2027.
  expect(menu?.changes.flatMap(({ id }) => (id.startsWith('hands-on-') ? [id] : [])).sort()).toEqual([
    'hands-on-1',
    'hands-on-2',
  ]);
  expect(menu?.notes.join(' ')).toContain('only 2 months can end before applications open');
  const best = situation.waiting({ today: situation.today })?.thisSeason;
  expect(best?.improvement).toContain('2 more months of hands-on US experience');
});

test('an offer whose letter comes after programs first look says so, with the day', () => {
  const says = (raw: RawProfile, today?: string) =>
    situationOf(raw, today)
      .menu()
      ?.changes.find(({ id }) => id === 'hands-on-1')
      ?.says.join(' ') ?? '';
  // 240 days of November 22 for the place, the visa and the month, 70 more for the letter; programs look on September 22.
  expect(says(GRADUATE)).toMatch(
    /letter would not: .* shows on 28 September 2027, .* look on 22 September 2027/,
  );
  expect(says(GRADUATE, '2026-11-16')).not.toMatch(/letter would not/);
});
