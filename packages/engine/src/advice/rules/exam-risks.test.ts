import { proveRules } from '../testing/rule-cases.ts';
import { EXAM_RISKS } from './exam-risks.ts';

const step1 = (...results: string[]) => ({ exams: results.map((result) => ({ exam: 'step1', result })) });

proveRules(EXAM_RISKS, {
  'risk.step1-failed': {
    speaks: [
      {
        name: 'failed once, then passed',
        profile: step1('fail', 'pass'),
        outcome: 'medium',
        says: ['One failed'],
      },
      {
        name: 'failed twice, not passed',
        profile: step1('fail', 'fail'),
        outcome: 'high',
        says: ['Pass Step 1'],
      },
    ],
    silent: [{ name: 'an empty profile', profile: {}, outcome: 'silent' }],
    boundary: [
      { name: 'passed at the first attempt', profile: step1('pass'), outcome: 'silent' },
      { name: 'one failed attempt', profile: step1('fail', 'pass'), outcome: 'medium' },
    ],
  },
});
