import { describe, expect, test } from 'vitest';
import { visaLines } from '../advice/audit/sheet-person.ts';
import { step3Guide } from '../advice/exams/step3-guide.ts';
import { schedule } from '../advice/schedule.ts';
import { type RawProfile, situationOf } from '../advice/testing/rule-cases.ts';
import { certificateDate } from './certificate-date.ts';
import { step3Timing } from './step3-timing.ts';

const AMAL = {
  citizenship: 'EG',
  visa: { needed: true },
  school: { country: 'EG', graduated: 2019 },
  ecfmg: { certified: false },
  exams: [
    { exam: 'step1', date: '2021-05-10', result: 'fail' },
    { exam: 'step1', date: '2022-03-02', result: 'pass' },
    { exam: 'step2ck', date: '2024-03-15', score: 219 },
  ],
  preferences: { specialties: { 'med-peds': 5, 'internal-medicine': 4, pediatrics: 3 } },
  budget: 1500,
};
const expecting = (expected: string): RawProfile => ({ ...AMAL, ecfmg: { certified: false, expected } });

describe('the certificate', () => {
  const ways: [string, RawProfile][] = [
    ['nothing done', AMAL],
    ['English passed', { ...AMAL, plan: { done: ['oet-book', 'oet'] } }],
    ['diploma verified', { ...AMAL, plan: { done: ['ecfmg-credentials'] } }],
    [
      'only the certificate left',
      {
        ...AMAL,
        plan: { done: ['oet-book', 'oet', 'ecfmg-pathways', 'pathways-decision', 'ecfmg-credentials'] },
      },
    ],
    ['graduates next summer', { ...AMAL, school: { country: 'EG', graduated: 2027 } }],
  ];
  test.each(ways)('comes no sooner than the plan can have it: %s', (_, profile) => {
    const situation = situationOf({ ...profile, ecfmg: { certified: false, expected: '2026-11-23' } });
    const assumed = situationOf(profile);
    const found = certificateDate(assumed.profile, assumed.facts, assumed.today);
    const task = schedule(assumed).tasks.find(({ id }) => id === 'ecfmg-certificate');
    // The plan says when a task can begin at the earliest; the certificate itself takes two weeks more.
    const start = Date.parse(`${task?.earliest}T00:00:00Z`);
    expect(found?.date).toBe(new Date(start + 14 * 86_400_000).toISOString().slice(0, 10));
    expect(found?.basis).toBe('assumed');
    const moved = certificateDate(situation.profile, situation.facts, situation.today);
    expect(moved).toMatchObject({
      basis: found?.date === '2026-11-23' ? 'entered' : 'moved',
      date: found?.date,
    });
  });
});

test.each([
  ['2027-06-23', true],
  ['2027-06-24', false],
])('exams, plan, menu and comparison say the same of a certificate on %s', (expected, inTime) => {
  const situation = situationOf(expecting(expected));
  const { profile, facts, today } = situation;
  expect(step3Timing(profile, facts, today).inTime).toBe(inTime);
  const guide = step3Guide(situation);
  expect(guide.verdict === 'worth-it').toBe(inTime);
  expect(guide.days?.days[0]?.status === 'gone').toBe(!inTime);
  const plan = schedule(situation);
  const exam = plan.tasks.find(({ id }) => id === 'step3-exam');
  expect(exam !== undefined).toBe(inTime);
  if (exam) expect(exam.status).not.toBe('late');
  else expect(plan.notes.join(' ')).toContain('Step 3 is not in this plan: no score would arrive');
  expect(situation.menu()?.changes.some(({ id }) => id === 'step3')).toBe(inTime);
});

test('an own date that is not possible is named in plan and audit, with the reason', () => {
  const student = {
    ...AMAL,
    applicant: 'us-img',
    school: { graduated: 2027 },
    visa: { needed: false },
    ecfmg: { certified: false, expected: '2027-06-30' },
  };
  // June 30 for the diploma, 60 days to verify it, 14 for the certificate.
  const says =
    /30 June 2027\. By our lead times that date is not possible, because your diploma .* 12 September 2027/;
  const situation = situationOf(student);
  expect(schedule(situation).notes.join(' ')).toMatch(says);
  const note = (at: typeof situation) =>
    visaLines(at).find(({ label }) => label === 'ECFMG certificate')?.note ?? null;
  expect(note(situation)).toMatch(says);
  const later = situationOf({ ...student, ecfmg: { certified: false, expected: '2027-09-12' } });
  expect(note(later)).toBe(null);
  expect(schedule(later).notes.join(' ')).not.toContain('is not possible');
});

test('the certificate keeps a reserve before rank lists, and the plan says to start now', () => {
  const caribbean = {
    ...AMAL,
    applicant: 'us-img',
    citizenship: 'US',
    school: { country: 'GD', graduated: 2027 },
    visa: { needed: false },
  };
  const plan = schedule(situationOf(caribbean));
  // Rank lists are due on March 1, 2028; 60 days before is January 1.
  expect(plan.tasks.find(({ id }) => id === 'ecfmg-certificate')).toMatchObject({
    due: '2028-01-01',
    lateDays: 0,
  });
  expect(plan.notes.join(' ')).toContain('it can come from about 12 September 2027 on');
});
