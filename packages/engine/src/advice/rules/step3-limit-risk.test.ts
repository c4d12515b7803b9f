import { expect, test } from 'vitest';
import { proveRules, situationOf } from '../testing/rule-cases.ts';
import { RULES } from './index.ts';
import { STEP3_LIMIT } from './step3-limit-risk.ts';

const BOTH = [
  { exam: 'step1', date: '2019-12-10', result: 'fail' },
  { exam: 'step1', date: '2020-12-10', result: 'pass' },
  { exam: 'step2ck', date: '2021-12-10', result: 'pass', score: 225 },
];
const person = (count: number, ...more: object[]) => ({
  preferences: { specialties: { 'med-peds': 5 } },
  ecfmg: { certified: true },
  visa: { needed: true, acceptable: ['J-1', 'H-1B'] },
  exams: [...BOTH, ...Array.from({ length: count }, () => ({ exam: 'step3', result: 'fail' })), ...more],
});

proveRules([STEP3_LIMIT], {
  'risk.step3-limit': {
    speaks: [
      {
        name: 'four failed attempts',
        profile: person(4),
        outcome: 'high',
        says: ['4 attempts', 'No further attempt is allowed', 'licence', 'H-1B'],
      },
    ],
    silent: [{ name: 'passed', profile: person(3, { exam: 'step3', score: 215 }), outcome: 'silent' }],
    boundary: [
      { name: 'three failed attempts', profile: person(3), outcome: 'silent' },
      { name: 'four', profile: person(4), outcome: 'high' },
      {
        name: 'the fourth is still ahead',
        profile: person(3, { exam: 'step3', date: '2027-04-10' }),
        outcome: 'silent',
      },
      { name: 'no exams', profile: {}, outcome: { missing: ['exams'] } },
    ],
  },
});

const said = (count: number, ...more: object[]) => {
  const situation = situationOf(person(count, ...more));
  return RULES.flatMap((one) => {
    const spoken = one.speak(situation);
    return spoken === null || 'missing' in spoken ? [] : [spoken.title, spoken.says, ...spoken.do];
  }).join('\n');
};

test('nothing else offers Step 3 when no attempt is left, nor after a pass', () => {
  const OFFERS =
    /Step 3 is open to you|See if Step 3|came after it: Step 3|pass Step 3 first|Step 3 before you apply/;
  expect(said(0)).toMatch(OFFERS);
  expect(said(4)).not.toMatch(OFFERS);
  expect(said(0, { exam: 'step3', score: 215 })).not.toMatch(OFFERS);
});
