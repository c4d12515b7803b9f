import { proveRules } from '../testing/rule-cases.ts';
import { VISA } from './visa-risk.ts';

const needs = (citizenship?: string, acceptable: string[] = ['J-1'], more: object = {}) => ({
  preferences: { specialties: { 'med-peds': 5 } },
  citizenship,
  visa: { needed: true, acceptable },
  ...more,
});
const STEP3 = ['step1', 'step2ck', 'step3'].map((exam) => ({ exam, result: 'pass' }));

proveRules([VISA], {
  'risk.visa': {
    speaks: [
      {
        name: 'J-1, no restriction',
        profile: needs('EG'),
        outcome: 'medium',
        says: [
          'You need a visa',
          'Statement of Need',
          'Conrad 30, is reported as lapsed since 1 October 2025',
          'not legal advice',
          /^(?![\s\S]*H-1B:)/,
        ],
      },
      {
        name: 'both classes, with Step 3',
        profile: needs('EG', ['J-1', 'H-1B'], { exams: STEP3 }),
        outcome: 'medium',
        says: ['you have Step 3', '$100,000', 'our last news: 1 October 2026'],
      },
      {
        name: 'before the latest news, the older one counts',
        profile: needs('EG', ['J-1', 'H-1B']),
        today: '2026-09-30',
        outcome: 'medium',
        says: ['our last news: 21 September 2025'],
      },
      {
        name: 'partly restricted',
        profile: needs('NG'),
        outcome: 'high',
        says: [
          'names Nigeria',
          'since 1 January 2026',
          'The H-1B is not on that list',
          'Not covered',
          'valid visa on 1 January 2026',
          '30 April 2026',
          'travel.state.gov',
          'every chance shown to you is too high',
        ],
      },
      {
        name: 'fully restricted',
        profile: needs('SD'),
        outcome: 'high',
        says: ['No US visas are issued', /^(?![\s\S]*H-1B)/],
      },
      { name: 'the old name of a country', profile: needs('MM'), outcome: 'high', says: ['names Burma'] },
      {
        name: 'citizenship not entered',
        profile: needs(),
        outcome: 'medium',
        says: ['Add your citizenship'],
      },
    ],
    silent: [
      { name: 'a green card', profile: { citizenship: 'NG', visa: { needed: false } }, outcome: 'silent' },
      { name: 'a US citizen who graduated abroad', profile: { applicant: 'us-img' }, outcome: 'silent' },
      {
        name: 'a graduate of a US school',
        profile: { applicant: 'us-md', visa: { needed: true } },
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'one of the two Congos', profile: needs('CG'), outcome: 'high' },
      { name: 'the other', profile: needs('CD'), outcome: 'medium' },
      { name: 'the day before the lists hold', profile: needs('NG'), today: '2025-12-31', outcome: 'medium' },
      { name: 'their first day', profile: needs('NG'), today: '2026-01-01', outcome: 'high' },
      {
        name: 'H-1B only, without Step 3',
        profile: needs('EG', ['H-1B']),
        outcome: 'high',
        says: ['H-1B only, and Step 3 not passed yet', 'no program is open to you'],
      },
      { name: 'no visa', profile: { citizenship: 'NG', visa: { needed: false } }, outcome: 'silent' },
      { name: 'need not known', profile: {}, outcome: { missing: ['visa.needed'] } },
    ],
  },
});
