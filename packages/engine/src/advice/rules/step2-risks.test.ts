import { expect, test } from 'vitest';
import { proveRules, situationOf } from '../testing/rule-cases.ts';
import { STEP2_FAILED } from './step2-failed-risk.ts';
import { STEP2_LOW } from './step2-low-risk.ts';
import { STEP2_MISSING } from './step2-missing-risk.ts';

const MED_PEDS = { preferences: { specialties: { 'med-peds': 5 } } };
const STEP1 = { exam: 'step1', date: '2024-01-10', result: 'pass' };
const step2 = (score: number, date = '2025-09-10') => ({
  ...MED_PEDS,
  exams: [STEP1, { exam: 'step2ck', date, score }],
});
const results = (...given: string[]) => ({
  ...MED_PEDS,
  exams: [STEP1, ...given.map((result) => ({ exam: 'step2ck', result }))],
});
const booked = (date: string) => ({ ...MED_PEDS, exams: [STEP1, { exam: 'step2ck', date }] });

proveRules([STEP2_LOW, STEP2_FAILED, STEP2_MISSING], {
  'risk.step2-low': {
    speaks: [
      {
        name: 'just passed',
        profile: step2(218),
        outcome: 'high',
        says: ['A low Step 2 CK score (218)', 'Under 225'],
      },
      {
        name: 'without a date, a score that passes by every line',
        profile: { ...MED_PEDS, exams: [{ exam: 'step2ck', score: 222 }] },
        outcome: 'high',
      },
      {
        name: 'an osteopathic student with both exams',
        profile: {
          ...MED_PEDS,
          applicant: 'us-do',
          exams: [
            { exam: 'comlex2', date: '2025-01-10', result: 'pass' },
            { exam: 'step2ck', date: '2025-03-10', score: 221 },
          ],
        },
        outcome: 'high',
      },
      {
        name: 'after Step 3, which is not offered again',
        profile: {
          ...MED_PEDS,
          exams: [
            STEP1,
            { exam: 'step2ck', date: '2025-03-10', score: 221 },
            { exam: 'step3', date: '2026-03-10', score: 215 },
          ],
        },
        outcome: 'high',
        says: [/^(?![\s\S]*See if Step 3)/],
      },
    ],
    silent: [
      {
        name: 'only the COMLEX',
        profile: { applicant: 'us-do', exams: [{ exam: 'comlex2', score: 420, result: 'pass' }] },
        outcome: 'silent',
      },
      { name: 'failed only: another rule speaks', profile: step2(200), outcome: 'silent' },
    ],
    boundary: [
      { name: 'the last critical score', profile: step2(224), outcome: 'high' },
      {
        name: 'the last score below the usual band',
        profile: { ...step2(229), applicant: 'us-img' },
        outcome: 'medium',
      },
      { name: 'the first usual score', profile: { ...step2(230), applicant: 'us-img' }, outcome: 'silent' },
      {
        name: 'a pass without its score',
        profile: results('pass'),
        outcome: { missing: ['exams[1].score'] },
      },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['exams'] } },
    ],
  },
  'risk.step2-failed': {
    speaks: [
      {
        name: 'failed twice, not passed',
        profile: results('fail', 'fail'),
        outcome: 'high',
        says: ['Pass Step 2 CK first'],
      },
      {
        name: 'failed, then passed: is Step 3 worth it',
        profile: {
          ...MED_PEDS,
          ecfmg: { certified: true },
          exams: [
            STEP1,
            { exam: 'step2ck', date: '2024-09-10', score: 205 },
            { exam: 'step2ck', date: '2025-09-10', score: 236 },
          ],
        },
        outcome: 'high',
        says: ['Step 3 before you apply', /instead of/],
      },
      {
        name: 'no date for the certificate, so the earliest possible one counts',
        profile: {
          ...MED_PEDS,
          exams: [
            STEP1,
            { exam: 'step2ck', date: '2024-09-10', score: 205 },
            { exam: 'step2ck', date: '2025-09-10', score: 236 },
          ],
        },
        outcome: 'high',
        says: ['Step 3 before you apply is worth'],
      },
      {
        name: 'the certificate comes too late for Step 3',
        profile: {
          ...MED_PEDS,
          ecfmg: { certified: false, expected: '2027-08-01' },
          exams: [
            STEP1,
            { exam: 'step2ck', date: '2024-09-10', score: 205 },
            { exam: 'step2ck', date: '2025-09-10', score: 236 },
          ],
        },
        outcome: 'high',
        says: ['Step 3 is not offered: no score would arrive', 'which is too late for it'],
      },
    ],
    silent: [
      { name: 'passed at the first attempt', profile: results('pass'), outcome: 'silent' },
      { name: 'not taken', profile: { exams: [STEP1] }, outcome: 'silent' },
    ],
    boundary: [
      { name: 'one point below the line of its day', profile: step2(217), outcome: 'high' },
      { name: 'on the line of its day', profile: step2(218), outcome: 'silent' },
      { name: 'the same score before the line rose', profile: step2(217, '2025-06-30'), outcome: 'silent' },
      {
        name: 'sat, without a result',
        profile: booked('2026-11-01'),
        outcome: { missing: ['exams[1].result'] },
      },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['exams'] } },
    ],
  },
  'risk.step2-missing': {
    speaks: [
      {
        name: 'Step 1 only',
        profile: { ...MED_PEDS, exams: [STEP1] },
        outcome: 'medium',
        says: ['Do not book yet', 'ECFMG'],
      },
      {
        name: 'an osteopathic student',
        profile: { ...MED_PEDS, applicant: 'us-do', exams: [{ exam: 'comlex1', result: 'pass' }] },
        outcome: 'medium',
        says: ['COMLEX Level 2 or Step 2 CK', /^(?![\s\S]*ECFMG)/, /^(?![\s\S]*your target)/],
      },
      { name: 'booked', profile: booked('2027-05-01'), outcome: 'medium', says: ['Your exam has a date'] },
    ],
    silent: [
      { name: 'passed', profile: results('pass'), outcome: 'silent' },
      { name: 'failed: another rule speaks', profile: results('fail'), outcome: 'silent' },
      {
        name: 'the COMLEX passed',
        profile: { applicant: 'us-do', exams: [{ exam: 'comlex2', result: 'pass' }] },
        outcome: 'silent',
      },
    ],
    boundary: [
      {
        name: 'four months before applications open',
        profile: { ...MED_PEDS, exams: [STEP1] },
        today: '2027-05-01',
        outcome: 'medium',
      },
      {
        name: 'a day later',
        profile: { ...MED_PEDS, exams: [STEP1] },
        today: '2027-05-02',
        outcome: 'high',
        says: ['A score can no longer arrive'],
      },
      { name: 'booked for the day applications open', profile: booked('2027-09-01'), outcome: 'medium' },
      { name: 'booked for the day after', profile: booked('2027-09-02'), outcome: 'high' },
      {
        name: 'the day of the exam is over, its result is not entered',
        profile: booked('2026-11-22'),
        outcome: { missing: ['exams[1].result'] },
      },
      { name: 'the exam is tomorrow', profile: booked('2026-11-23'), outcome: 'medium' },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['exams'] } },
    ],
  },
});

test('an exam that the window of ECFMG asks for sooner is due on its last day', () => {
  const exams = [{ exam: 'step1', date: '2019-12-10', result: 'pass' }];
  const spoken = STEP2_MISSING.speak(situationOf({ exams }));
  if (spoken === null || 'missing' in spoken) throw new Error('The rule is silent.');
  expect(spoken.repair).toMatchObject({ by: '2026-12-10', begin: null, projected: false });
  expect(spoken.do.join(' ')).toContain('ends first, on 10 December 2026');
  expect(spoken.do.join(' ')).not.toContain('Do not book yet');
});
