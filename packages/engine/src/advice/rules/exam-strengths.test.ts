import { loadFacts } from '@matchwright/facts/node';
import { proveRules } from '../testing/rule-cases.ts';
import { EXAM_STRENGTHS } from './exam-strengths.ts';

const taken = (exam: string, ...results: string[]) => results.map((result) => ({ exam, result }));
const exams = (...attempts: object[][]) => ({ exams: attempts.flat() });
const scores = (step1: number, step2: number) => ({
  exams: [
    { exam: 'step1', date: '2020-05-01', score: step1, result: 'pass' },
    { exam: 'step2ck', date: '2025-09-01', score: step2 },
  ],
});
const averageOfPeds = loadFacts().model.population.pediatrics['non-us-img'].step2;
const PEDIATRICS = { preferences: { specialties: { pediatrics: 5 } } };
const nothing = { name: 'nothing entered', profile: {}, outcome: { missing: ['exams'] } };

proveRules(EXAM_STRENGTHS, {
  'strength.upward-trend': {
    speaks: [
      {
        name: 'failed Step 1, then passed all at once',
        profile: exams(taken('step1', 'fail', 'pass'), taken('step2ck', 'pass')),
        outcome: 'medium',
        says: ['You failed Step 1, passed it, and then passed Step 2 CK'],
      },
      {
        name: 'failed Step 2 CK, then passed Step 3',
        profile: exams(taken('step1', 'pass'), taken('step2ck', 'fail', 'pass'), taken('step3', 'pass')),
        outcome: 'medium',
        says: ['then passed Step 3'],
      },
    ],
    silent: [
      {
        name: 'never failed, no numbers',
        profile: exams(taken('step1', 'pass'), taken('step2ck', 'pass')),
        outcome: 'silent',
      },
      {
        name: 'failed both',
        profile: exams(taken('step1', 'fail', 'pass'), taken('step2ck', 'fail', 'pass')),
        outcome: 'silent',
      },
      {
        name: 'failed and passed, with nothing after it',
        profile: exams(taken('step1', 'fail', 'pass')),
        outcome: 'silent',
      },
      {
        name: 'failed, not passed',
        profile: exams(taken('step1', 'fail'), taken('step2ck', 'pass')),
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'sixteen points up', profile: scores(220, 236), outcome: 'silent' },
      {
        name: 'seventeen points up',
        profile: scores(220, 237),
        outcome: 'medium',
        says: ['Step 1 220, then Step 2 CK 237'],
      },
      nothing,
    ],
  },
  'strength.step3-passed': {
    speaks: [
      {
        name: 'and an H-1B becomes possible',
        profile: { ...exams(taken('step3', 'pass')), visa: { needed: true } },
        outcome: 'high',
        says: ['H-1B'],
      },
      {
        name: 'an osteopathic graduate',
        profile: { applicant: 'us-do', ...exams(taken('comlex3', 'pass')) },
        outcome: 'high',
        says: ['COMLEX Level 3 passed'],
      },
    ],
    silent: [{ name: 'not taken', profile: exams(taken('step1', 'pass')), outcome: 'silent' }],
    boundary: [
      { name: 'failed', profile: exams(taken('step3', 'fail')), outcome: 'silent' },
      { name: 'passed the second time', profile: exams(taken('step3', 'fail', 'pass')), outcome: 'high' },
      nothing,
    ],
  },
  'strength.first-attempt': {
    speaks: [
      {
        name: 'both',
        profile: exams(taken('step1', 'pass'), taken('step2ck', 'pass')),
        outcome: 'medium',
        says: ['Step 1 and Step 2 CK at the first attempt'],
      },
    ],
    silent: [
      { name: 'one of two', profile: exams(taken('step1', 'pass')), outcome: 'silent' },
      {
        name: 'a failed Step 3',
        profile: exams(taken('step1', 'pass'), taken('step2ck', 'pass'), taken('step3', 'fail', 'pass')),
        outcome: 'silent',
      },
    ],
    boundary: [
      {
        name: 'the second at the first attempt',
        profile: exams(taken('step1', 'pass'), taken('step2ck', 'pass')),
        outcome: 'medium',
      },
      {
        name: 'the second at the second',
        profile: exams(taken('step1', 'pass'), taken('step2ck', 'fail', 'pass')),
        outcome: 'silent',
      },
      nothing,
    ],
  },
  'strength.high-step2': {
    speaks: [
      {
        name: 'far above',
        profile: { ...scores(230, 262), ...PEDIATRICS },
        outcome: 'high',
        says: ['A good Step 2 CK: 262', `${Math.round(averageOfPeds)} in Pediatrics`],
      },
    ],
    silent: [
      { name: 'not passed', profile: exams(taken('step1', 'pass')), outcome: 'silent' },
      {
        name: 'good abroad, usual among graduates of US schools',
        profile: { ...scores(230, 248), ...PEDIATRICS, applicant: 'us-md' },
        outcome: 'silent',
      },
    ],
    boundary: [
      {
        name: 'less than five points above',
        profile: { ...scores(230, Math.ceil(averageOfPeds + 5) - 1), ...PEDIATRICS },
        outcome: 'silent',
      },
      {
        name: 'five points above',
        profile: { ...scores(230, Math.ceil(averageOfPeds + 5)), ...PEDIATRICS },
        outcome: 'high',
      },
      {
        name: 'a pass without its score',
        profile: exams(taken('step2ck', 'pass')),
        outcome: { missing: ['exams[0].score'] },
      },
      nothing,
    ],
  },
});
