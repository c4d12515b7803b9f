import { expect, test } from 'vitest';
import { proveRules, situationOf } from '../testing/rule-cases.ts';
import { STEP1_RISKS } from './step1-risks.ts';

const MED_PEDS = { preferences: { specialties: { 'med-peds': 5 } } };
const step1 = (...results: string[]) => ({
  ...MED_PEDS,
  exams: results.map((result) => ({ exam: 'step1', result })),
});
const scored = (score: number, date: string | undefined = '2019-05-01', result = 'pass') => ({
  ...MED_PEDS,
  exams: [{ exam: 'step1', score, date, result }],
});

proveRules(STEP1_RISKS, {
  'risk.step1-failed': {
    speaks: [
      {
        name: 'failed once, then passed',
        profile: step1('fail', 'pass'),
        outcome: 'medium',
        says: ['One failed attempt at Step 1'],
      },
      {
        name: 'failed twice, not passed',
        profile: step1('fail', 'fail'),
        outcome: 'high',
        says: ['Pass Step 1', 'You have 2 attempts left'],
      },
      {
        name: 'an osteopathic student who failed the COMLEX and passed it',
        profile: {
          ...MED_PEDS,
          applicant: 'us-do',
          exams: [
            { exam: 'comlex1', result: 'fail' },
            { exam: 'comlex1', result: 'pass' },
          ],
        },
        outcome: 'medium',
        says: ['COMLEX Level 1'],
      },
      {
        name: 'an osteopathic student who failed Step 1 but passed the COMLEX is not blocked',
        profile: {
          ...MED_PEDS,
          applicant: 'us-do',
          exams: [
            { exam: 'step1', result: 'fail' },
            { exam: 'comlex1', result: 'pass' },
          ],
        },
        outcome: 'medium',
        says: ['You cannot change this result'],
      },
      {
        name: 'no attempt left: the limit of four since July 2021',
        profile: step1('fail', 'fail', 'fail', 'fail'),
        outcome: 'high',
        says: ['The limit is 4 attempts for each Step, since 1 July 2021', 'no attempt is left'],
      },
      {
        name: 'twelve attempts without dates',
        profile: step1(...Array(12).fill('fail')),
        outcome: 'high',
        says: ['12 failed attempts', 'no attempt is left'],
      },
      {
        name: 'the last attempt waits twelve months after the first and six after the latest',
        profile: {
          ...MED_PEDS,
          exams: ['2026-01-31', '2026-04-10', '2026-08-31'].map((date) => ({
            exam: 'step1',
            date,
            result: 'fail',
          })),
        },
        outcome: 'high',
        says: ['one attempt left', 'The earliest day for it is 28 February 2027.'],
      },
      {
        name: 'the last attempt, once both waits are over',
        profile: {
          ...MED_PEDS,
          exams: ['2024-01-31', '2024-04-10', '2024-08-31'].map((date) => ({
            exam: 'step1',
            date,
            result: 'fail',
          })),
        },
        outcome: 'high',
        says: [/one attempt left: the limit is 4 attempts for each Step, since 1 July 2021\.\n/],
      },
      {
        name: 'failed, and the second result is not entered',
        profile: { ...MED_PEDS, exams: [{ exam: 'step1', result: 'fail' }, { exam: 'step1' }] },
        outcome: 'high',
      },
    ],
    silent: [
      {
        name: 'booked, not sat',
        profile: { exams: [{ exam: 'step1', date: '2027-03-01' }] },
        outcome: 'silent',
      },
      {
        name: 'only Step 2 CK is entered',
        profile: { exams: [{ exam: 'step2ck', date: '2025-03-01', score: 240 }] },
        outcome: 'silent',
      },
      {
        name: 'an invalidated attempt does not count against a pass',
        profile: { exams: [{ exam: 'step1' }, { exam: 'step1', result: 'pass' }] },
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'passed at the first attempt', profile: step1('pass'), outcome: 'silent' },
      { name: 'one failed attempt', profile: step1('fail', 'pass'), outcome: 'medium' },
      {
        name: 'sat, and the result is not known',
        profile: { exams: [{ exam: 'step1', date: '2026-10-01' }] },
        outcome: { missing: ['exams[0].result'] },
      },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['exams'] } },
    ],
  },
  'risk.step1-low': {
    speaks: [
      {
        name: 'low, from before pass/fail',
        profile: scored(205),
        outcome: 'medium',
        says: ['A low Step 1 score (205)'],
      },
      { name: 'low, without a date', profile: scored(214, undefined), outcome: 'medium' },
      {
        name: 'without a result',
        profile: { ...MED_PEDS, exams: [{ exam: 'step1', score: 205 }] },
        outcome: 'medium',
      },
    ],
    silent: [
      { name: 'pass without a number', profile: step1('pass'), outcome: 'silent' },
      {
        name: 'failed only: another rule speaks',
        profile: scored(180, undefined, 'fail'),
        outcome: 'silent',
      },
      {
        name: 'a COMLEX score is on another scale',
        profile: { applicant: 'us-do', exams: [{ exam: 'comlex1', score: 410, result: 'pass' }] },
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'the last low score', profile: scored(214), outcome: 'medium' },
      { name: 'the first borderline score', profile: scored(215), outcome: 'low' },
      { name: 'the last borderline score', profile: scored(219), outcome: 'low' },
      { name: 'the first score above the band', profile: scored(220), outcome: 'silent' },
      { name: 'the last day of numbers', profile: scored(205, '2022-01-25'), outcome: 'medium' },
      { name: 'the first day of pass/fail', profile: scored(205, '2022-01-26'), outcome: 'silent' },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['exams'] } },
    ],
  },
});

test('a failed Step 1 does not answer for the failures of Step 2', () => {
  const raw = (...step2: string[]) => ({
    ...MED_PEDS,
    exams: [
      ...['fail', 'pass'].map((result) => ({ exam: 'step1', result })),
      ...step2.map((result) => ({ exam: 'step2ck', result })),
    ],
  });
  const closes = (...step2: string[]) => {
    const spoken = STEP1_RISKS[0]?.speak(situationOf(raw(...step2)));
    return spoken && 'closes' in spoken ? spoken.closes?.programs.map(({ code }) => code) : null;
  };
  expect(closes('fail', 'fail', 'pass')).toEqual(closes('pass'));
});
