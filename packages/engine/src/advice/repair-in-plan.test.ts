import { expect, test } from 'vitest';
import { audit } from './audit.ts';
import { seasonMoney } from './money.ts';
import { schedule } from './schedule.ts';
import { situationOf } from './testing/rule-cases.ts';

const TODAY = '2026-11-22';
/** Failed Step 1 once, a low Step 2 CK, a month of watching, two letters from home, a visa to get. */
const PROFILE = {
  season: 2028,
  applicant: 'non-us-img',
  citizenship: 'EG',
  visa: { needed: true, acceptable: ['J-1', 'H-1B'] },
  school: { country: 'EG', graduated: 2019 },
  ecfmg: { certified: false },
  exams: [
    { exam: 'step1', date: '2023-05-10', result: 'fail' },
    { exam: 'step1', date: '2024-01-12', result: 'pass' },
    { exam: 'step2ck', date: '2026-03-15', score: 219 },
  ],
  experience: [
    {
      kind: 'observership',
      country: 'US',
      field: ['internal-medicine'],
      months: 1,
      from: '2026-02',
      to: '2026-02',
    },
  ],
  letters: ['internal-medicine', 'pediatrics'].map((field) => ({
    field,
    us: false,
    handsOn: true,
    status: 'received',
  })),
  preferences: { specialties: { 'med-peds': 5, 'internal-medicine': 4, pediatrics: 3 } },
  budget: 1500,
};
const situation = situationOf(PROFILE, TODAY);
const { findings, cheapest } = audit(situation);
const { tasks } = schedule(situation);
const repairs = cheapest.map(({ repair }) => repair);
const named = (start: string) => repairs.find(({ what }) => what.startsWith(start));
const planned = (id: string) => tasks.find((task) => task.id === id);

test('a repair has the dates of the plan: no card says another day', () => {
  const [arrange, rotation] = [planned('usce-arrange'), planned('usce-rotation')];
  expect(named('2 months of hands-on')).toMatchObject({
    begin: arrange?.start,
    beginNow: true,
    by: rotation?.due,
  });
  for (const what of ['Dated work', 'A talk with one Med-Peds'])
    expect(named(what)).toMatchObject({ begin: TODAY, beginNow: true, late: false });
  for (const { repair } of findings) if (repair?.begin) expect(repair.begin >= TODAY).toBe(true);
});

test('the ministry is written to when the plan says', () => {
  // The certificate comes too late for Step 3, which would otherwise be the cheaper answer to a visa.
  const late = situationOf({ ...PROFILE, ecfmg: { certified: false, expected: '2027-08-20' } }, TODAY);
  const repair = audit(late).findings.find(({ id }) => id === 'risk.visa')?.repair;
  const ministry = schedule(late).tasks.find(({ id }) => id === 'visa-ministry');
  expect(repair?.what).toMatch(/^The Statement of Need/);
  expect(repair).toMatchObject({ begin: ministry?.start, by: ministry?.due });
});

test('what cannot be done in time for the season says so', () => {
  const letter = named('A letter from the US');
  expect(letter).toMatchObject({ by: planned('letters-upload')?.due, late: true });
  expect((letter?.by ?? '') > (planned('review-opens')?.due ?? '')).toBe(true);
});

test('a letter that can be there when programs first look is in time', () => {
  const { letters: _none, ...rest } = PROFILE;
  const handsOn = { kind: 'hands-on', country: 'US', months: 3, from: '2026-03', to: '2026-05' };
  const here = situationOf(
    {
      ...rest,
      experience: [{ ...handsOn, field: ['internal-medicine', 'pediatrics'] }],
      letters: [{ field: 'pediatrics', us: true, handsOn: true, status: 'received' }],
    },
    TODAY,
  );
  const repair = audit(here).findings.find(({ id }) => id === 'risk.letters')?.repair;
  // Programs first look on 22 September 2027, ten months from now; a letter shows two weeks after its upload.
  expect(repair).toMatchObject({ late: false, by: '2027-09-08' });
  expect(schedule(here).tasks.find(({ id }) => id === 'letters-upload')?.status).not.toBe('late');
});

test('a letter counts the hands-on work that it rests on', () => {
  const letter = named('A letter from the US');
  expect(letter?.what).toContain('and the hands-on work that it rests on');
  expect(letter?.cost).toEqual(named('2 months of hands-on')?.cost);
  expect(letter?.cost?.high).toBeGreaterThan(0);
});

test('hands-on months stand once, and no repair that may add nothing is sold as a counterweight', () => {
  expect(repairs.filter(({ what }) => /months? of hands-on/.test(what))).toHaveLength(1);
  for (const id of ['risk.step2-low', 'risk.step1-failed']) {
    const gain = findings.find((finding) => finding.id === id)?.repair?.gain;
    if (gain) expect(gain.lo90).toBeGreaterThan(0);
  }
});

test('that a visitor visa may not cover the work stands wherever the work or its visa is named', () => {
  const warning = /a hands-on place may need another visa/;
  const card = findings.find(({ id }) => id === 'risk.usce-observer-only');
  expect(card?.do.join(' ')).toMatch(warning);
  for (const id of ['usce-arrange', 'usce-visa']) expect(planned(id)?.how.join(' '), id).toMatch(warning);
  expect(seasonMoney(situation).items.find(({ id }) => id === 'visitor-visa')?.note).toMatch(warning);
});
