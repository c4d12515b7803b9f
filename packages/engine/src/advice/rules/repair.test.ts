import { expect, test } from 'vitest';
import { situationOf } from '../testing/rule-cases.ts';
import { counterweight, repairOf } from './repair.ts';

const MED_PEDS = { preferences: { specialties: { 'med-peds': 5 } } };
const PASSED = ['step1', 'step2ck'].map((exam) => ({ exam, result: 'pass' }));
const step = { what: 'A step', cost: { low: 10, high: 20 }, months: 4, by: 'submit-opens' } as const;

/** Published for 2027: 2 September 2026. For 2028 it is projected: the first Wednesday of September 2027. */
test.each([
  [2027, '2026-05-02', { begin: '2026-05-02', by: '2026-09-02', projected: false, late: false }],
  [2027, '2026-05-03', { begin: '2026-05-02', late: true }],
  [2028, '2026-11-22', { begin: '2027-05-01', by: '2027-09-01', projected: true, late: false }],
])('the latest day to begin for %i, seen on %s', (season, today, expected) => {
  expect(repairOf(situationOf({ season }, today), step)).toMatchObject(expected);
});

test('without months it can wait until the day itself', () => {
  const repair = (today: string) => repairOf(situationOf({ season: 2027 }, today), { ...step, months: null });
  expect(repair('2026-09-02')).toMatchObject({ begin: '2026-09-02', late: false });
  expect(repair('2026-09-03')).toMatchObject({ late: true });
});

test('a gain has no excuse, and no gain has one', () => {
  const gain = { p: 0.1, lo50: 0.1, hi50: 0.1, lo90: 0.1, hi90: 0.1 };
  const situation = situationOf({ season: 2027 }, '2026-04-01');
  expect(repairOf(situation, { ...step, gain })).toMatchObject({ gain, unmeasured: null });
  expect(repairOf(situation, step).unmeasured).toMatch(/Nobody has measured/);
  expect(repairOf(situation, { ...step, unmeasured: 'Because.' }).unmeasured).toBe('Because.');
  expect(repairOf(situationOf({ season: 2027 }, '2026-08-01'), step).unmeasured).toMatch(/later season/);
});

test('Step 3 outweighs a weak exam while there is time, and is late afterwards', () => {
  const raw = { ...MED_PEDS, exams: PASSED, ecfmg: { certified: true } };
  expect(counterweight(situationOf(raw, '2026-11-22'))).toMatchObject({
    what: 'Step 3 passed before applying',
    late: false,
    cost: { low: 955, high: 955 },
    unmeasured: null,
  });
  const late = counterweight(situationOf(raw, '2027-08-30'));
  expect(late).toMatchObject({ late: true, begin: null, by: null });
  expect(late?.what).toMatch(/^Wait for the 2029 Match, with Step 3/);
});
