import { expect, test } from 'vitest';
import { audit } from '../audit.ts';
import { findingsOf } from '../findings.ts';
import { risks } from '../risks.ts';
import { schedule } from '../schedule.ts';
import { proveRules, situationOf } from '../testing/rule-cases.ts';
import { CERTIFICATION } from './certification-risk.ts';

const PASSED = ['step1', 'step2ck'].map((exam) => ({ exam, result: 'pass' }));
const MED_PEDS = { preferences: { specialties: { 'med-peds': 5 } } };
/** The 2028 rank list deadline is projected for 1 March 2028, applications for 1 September 2027. */
const expects = (expected: string, more: object = {}) => ({
  ...MED_PEDS,
  exams: PASSED,
  ecfmg: { certified: false, expected },
  ...more,
});
const fails = (count: number) => Array.from({ length: count }, () => ({ exam: 'step1', result: 'fail' }));

proveRules([CERTIFICATION], {
  'risk.certification': {
    speaks: [
      {
        name: 'a month late',
        profile: expects('2028-04-01'),
        outcome: 'high',
        says: [
          '31 days too late',
          '1 March 2028, not published yet',
          'Pathway application (deadline about 31 January 2028',
          'OET',
          'Writing 300',
        ],
      },
      {
        name: 'of a published season',
        profile: expects('2027-03-10', { season: 2027 }),
        outcome: 'high',
        says: ['(3 March 2027)', '7 days too late'],
      },
      {
        name: 'exams are left that cannot be in time',
        profile: { ...MED_PEDS, exams: [{ exam: 'step1', result: 'fail' }] },
        today: '2027-12-01',
        outcome: 'high',
        says: ['1 April 2028 is about the earliest', 'First pass Step 1 and Step 2 CK'],
      },
      {
        name: 'every exam passed, after the deadline',
        profile: { ...MED_PEDS, exams: PASSED, ecfmg: { certified: false } },
        today: '2028-03-20',
        outcome: 'high',
        says: [
          'You are not certified yet, and today is 20 March 2028',
          '19 days too late',
          /^(?![\s\S]*With {2}still)(?![\s\S]*Then three)[\s\S]*Three things, at the same time/,
        ],
      },
      {
        name: 'no attempt is left',
        profile: expects('2027-12-01', { exams: fails(4) }),
        outcome: 'high',
        says: ['out of reach'],
      },
      {
        name: 'three programs want it with the application',
        profile: expects('2027-12-01'),
        outcome: 'low',
        says: ['Of 20 programs that tell us, 3 want it with the application'],
      },
    ],
    silent: [
      { name: 'certified', profile: { ecfmg: { certified: true } }, outcome: 'silent' },
      { name: 'a graduate of a US school', profile: { applicant: 'us-md' }, outcome: 'silent' },
    ],
    boundary: [
      { name: 'the day applications open', profile: expects('2027-09-01'), outcome: 'silent' },
      { name: 'the day after', profile: expects('2027-09-02'), outcome: 'low' },
      { name: 'thirty days before the deadline', profile: expects('2028-01-31'), outcome: 'low' },
      { name: 'twenty-nine days before it', profile: expects('2028-02-01'), outcome: 'medium' },
      { name: 'on the deadline', profile: expects('2028-03-01'), outcome: 'medium', says: ['leaves 0 days'] },
      { name: 'the day after it', profile: expects('2028-03-02'), outcome: 'high', says: ['1 day too late'] },
      { name: 'one attempt left', profile: expects('2027-08-01', { exams: fails(3) }), outcome: 'silent' },
      {
        name: 'no date',
        profile: { exams: PASSED, ecfmg: { certified: false } },
        outcome: { missing: ['ecfmg.expected'] },
      },
      {
        name: 'a date that has passed',
        profile: expects('2026-11-21'),
        outcome: { missing: ['ecfmg.certified'] },
      },
      { name: 'expected today', profile: expects('2026-11-22'), outcome: 'silent' },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['ecfmg.certified'] } },
    ],
  },
});

test('the next step and its day stand in the risk itself, as the plan has them', () => {
  const steps = (more: object, today?: string) => {
    const situation = situationOf(expects('2028-04-01', more), today);
    const risk = findingsOf(situation, ['certification']).find(({ id }) => id === 'risk.certification');
    return { first: risk?.do[0] ?? '', tasks: schedule(situation).tasks };
  };
  const { first, tasks } = steps({});
  const book = tasks.find(({ id }) => id === 'ecfmg-account' || id === 'oet-book');
  expect(first).toContain(`Start now: ${book?.title}.`);
  // 1 day to book, 42 to the test, 42 for the decision, 14 for the certificate: 99 days of 22 November 2026.
  expect(first).toContain('can come from about 1 March 2027 on');
  // After applications open, and still in time: what the risk says and what its repair says agree.
  const risk = findingsOf(situationOf(expects('2027-12-01')), ['certification'])[0];
  expect(risk?.says).toContain('You are in time for that');
  expect(risk?.repair).toMatchObject({ late: false, by: '2027-12-01' });
  const all = ['ecfmg-account', 'oet-book', 'oet', 'ecfmg-pathways'];
  expect(steps({ plan: { done: all } }).first).not.toContain(book?.title);
});

test('a date before the exams that the certificate needs: one sentence wherever it decides', () => {
  const [step1] = PASSED;
  const of = (booked: string, expected = '2027-03-01') =>
    situationOf(expects(expected, { exams: [step1, { exam: 'step2ck', date: booked }] }));
  const sentence = (day: string) =>
    `You expect your ECFMG certificate on 1 March 2027. But with Step 2 CK still to pass, ${day} is about the earliest.`;
  const late = of('2028-04-15');
  const first = risks(late);
  expect(first.certificateNotes[0]).toContain(sentence('15 April 2028'));
  expect(first.findings.find(({ id }) => id === 'risk.certification')?.says).toContain(
    sentence('15 April 2028'),
  );
  expect(schedule(late).notes.join(' ')).toContain(sentence('15 April 2028'));
  const page = audit(late);
  expect(page.questions[0]?.answer[0]).toContain(sentence('15 April 2028'));
  expect(page.standing.certificateNotes).toEqual(first.certificateNotes);
  // In time, but not by the day that is hoped for: 16 days before rank lists are due is tight.
  const tight = risks(of('2028-02-14'));
  expect(tight.certificateNotes[0]).toContain(sentence('14 February 2028'));
  expect(tight.findings.find(({ id }) => id === 'risk.certification')?.says).toContain(
    `${sentence('14 February 2028')} ECFMG must confirm`,
  );
  expect(JSON.stringify(risks(of('2027-02-14')))).not.toContain('You expect your ECFMG certificate');
});
