import { proveRules, type RawProfile } from '../testing/rule-cases.ts';
import { COMLEX_ONLY } from './comlex-only-risk.ts';

const osteopath = (...exams: string[]): RawProfile => ({
  applicant: 'us-do',
  exams: exams.map((exam) => ({ exam, result: 'pass' })),
});

proveRules([COMLEX_ONLY], {
  'risk.comlex-only': {
    speaks: [
      { name: 'both Levels', profile: osteopath('comlex1', 'comlex2'), outcome: 'medium', says: ['ask'] },
    ],
    silent: [
      { name: 'nothing entered', profile: osteopath(), outcome: 'silent' },
      {
        name: 'an MD',
        profile: { applicant: 'us-md', exams: [{ exam: 'step1', result: 'pass' }] },
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'one Level', profile: osteopath('comlex1'), outcome: 'medium' },
      { name: 'one Level and one Step', profile: osteopath('comlex1', 'step1'), outcome: 'silent' },
    ],
  },
});
