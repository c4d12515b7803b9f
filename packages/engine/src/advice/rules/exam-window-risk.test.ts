import { proveRules } from '../testing/rule-cases.ts';
import { EXAM_WINDOW } from './exam-window-risk.ts';

const MED_PEDS = { preferences: { specialties: { 'med-peds': 5 } } };
const passed = (exam: string, date: string) => ({ exam, date, result: 'pass' });
const fail = (date: string) => ({ exam: 'step2ck', date, result: 'fail' });
const with2 = (date: string, ...more: object[]) => ({ ...MED_PEDS, exams: [passed('step1', date), ...more] });
const FAILURES = [fail('2025-03-01'), fail('2025-06-01'), fail('2026-10-01')];

proveRules([EXAM_WINDOW], {
  'risk.exam-window': {
    speaks: [
      {
        name: 'eighteen days are left',
        profile: with2('2019-12-10'),
        outcome: 'high',
        says: ['until 10 December 2026', '18 days', 'not that of the score'],
      },
      {
        // A fourth attempt waits six months after 1 October 2026; seven years after 29 February 2020 is 28 February 2027.
        name: 'the next attempt is allowed after the end',
        profile: with2('2020-02-29', ...FAILURES),
        outcome: 'high',
        says: ['lapse on 28 February 2027', 'before 1 April 2027', 'Ask ECFMG in writing'],
      },
      {
        name: 'it is over',
        profile: with2('2019-11-21'),
        outcome: 'high',
        says: ['ended on 21 November 2026', 'As a rule'],
      },
      {
        name: 'both passed, the second too late',
        profile: with2('2016-01-10', passed('step2ck', '2024-01-10')),
        outcome: 'high',
        says: ['10 January 2023'],
      },
      {
        name: 'Step 2 CK came first',
        profile: { ...MED_PEDS, exams: [passed('step2ck', '2019-12-10')] },
        outcome: 'high',
        says: ['pass Step 1'],
      },
    ],
    silent: [
      {
        name: 'certified',
        profile: { ...with2('2019-12-10'), ecfmg: { certified: true } },
        outcome: 'silent',
      },
      {
        name: 'a graduate of a US school',
        profile: { ...with2('2019-12-10'), applicant: 'us-md' },
        outcome: 'silent',
      },
      {
        name: 'sat, and the result is awaited',
        profile: with2('2019-12-10', { exam: 'step2ck', date: '2026-11-10' }),
        outcome: 'silent',
      },
    ],
    boundary: [
      // The last useful test day of the 2028 season is 25 August 2027, four weeks before 22 September.
      { name: 'ends on the last test day of the season', profile: with2('2020-08-25'), outcome: 'silent' },
      { name: 'ends the day before it', profile: with2('2020-08-24'), outcome: 'high' },
      {
        name: 'booked on the last day',
        profile: with2('2020-03-01', { exam: 'step2ck', date: '2027-03-01' }),
        outcome: 'silent',
      },
      {
        name: 'booked a day later',
        profile: with2('2020-03-01', { exam: 'step2ck', date: '2027-03-02' }),
        outcome: 'high',
        says: ['Move the date forward'],
      },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['exams'] } },
    ],
  },
});
