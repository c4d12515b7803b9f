import { expect, test } from 'vitest';
import { audit } from '../audit.ts';
import { schedule } from '../schedule.ts';
import { proveRules, situationOf } from '../testing/rule-cases.ts';
import { STEP3_FAILED } from './step3-failed-risk.ts';

const BOTH = [
  { exam: 'step1', date: '2020-12-10', result: 'pass' },
  { exam: 'step2ck', date: '2021-12-10', result: 'pass', score: 238 },
];
const fail = (date?: string) => ({ exam: 'step3', result: 'fail', ...(date && { date }) });
const person = (step3: object[], acceptable: string[] = ['J-1', 'H-1B']) => ({
  preferences: { specialties: { 'med-peds': 5 } },
  ecfmg: { certified: true },
  visa: { needed: true, acceptable },
  exams: [...BOTH, ...step3],
});

proveRules([STEP3_FAILED], {
  'risk.step3-failed': {
    speaks: [
      {
        name: 'once, and an H-1B is accepted',
        profile: person([fail('2026-05-10')]),
        outcome: 'medium',
        says: [
          'One failed attempt at Step 3',
          'used 1 of 4 attempts',
          '3 left',
          'try again now',
          'An H-1B visa needs it, too',
          'Do not count on an H-1B',
        ],
      },
      {
        name: 'and nothing but an H-1B would do',
        profile: person([fail('2026-05-10')], ['H-1B']),
        outcome: 'high',
        says: ['the only visa that you accept'],
      },
      {
        name: 'twice',
        profile: person([fail('2025-05-10'), fail('2026-05-10')]),
        outcome: 'high',
        says: ['2 failed attempts at Step 3', 'used 2 of 4 attempts'],
      },
      {
        name: 'three times: the fourth has to wait',
        // Six months after the latest; twelve after the first are over by then.
        profile: person([fail('2025-05-10'), fail('2026-01-20'), fail('2026-10-10')]),
        outcome: 'high',
        says: ['10 April 2027 or later'],
      },
      {
        name: 'COMLEX Level 3',
        profile: {
          applicant: 'us-do',
          exams: [
            { exam: 'comlex1', result: 'pass' },
            { exam: 'comlex2', result: 'pass', score: 560 },
            { exam: 'comlex3', result: 'fail' },
          ],
        },
        outcome: 'medium',
        says: ['One failed attempt at COMLEX Level 3', 'Ask NBOME'],
      },
      {
        name: 'passed since',
        profile: person([fail('2026-01-10'), { exam: 'step3', date: '2026-08-10', score: 215 }]),
        outcome: 'low',
        says: ['The pass after it counts', 'what you changed'],
      },
    ],
    silent: [
      { name: 'never taken', profile: person([]), outcome: 'silent' },
      { name: 'passed at once', profile: person([{ exam: 'step3', score: 215 }]), outcome: 'silent' },
    ],
    boundary: [
      {
        name: 'three failures leave one attempt',
        profile: person([fail(), fail(), fail()]),
        outcome: 'high',
      },
      {
        name: 'four leave none: another rule speaks',
        profile: person([fail(), fail(), fail(), fail()]),
        outcome: 'silent',
      },
      {
        name: 'a result that is not in yet',
        profile: person([{ exam: 'step3', date: '2026-11-10' }]),
        outcome: { missing: ['exams[2].result'] },
      },
      { name: 'no exams', profile: {}, outcome: { missing: ['exams'] } },
    ],
  },
});

test('its next step is the pass, with the days of the plan', () => {
  const situation = situationOf({ ...person([fail('2026-05-10')]), citizenship: 'EG' });
  const repair = audit(situation).findings.find(({ id }) => id === 'risk.step3-failed')?.repair;
  const tasks = schedule(situation).tasks.filter(({ id }) => /^step3-/.test(id));
  expect(repair?.what).toMatch(/^Step 3 passed/);
  expect(repair?.by).toBe(tasks.find(({ id }) => id === 'step3-score')?.due);
  expect(repair?.begin && repair.begin >= situation.today).toBe(true);
});
