import { proveRules } from '../testing/rule-cases.ts';
import { EXAM_ADVICE } from './exam-advice.ts';

const step1 = { exam: 'step1', date: '2024-03-01', result: 'pass' };
const step2 = (score: number) => ({ exam: 'step2ck', date: '2025-03-01', score });
const practice = (...scores: number[]) =>
  scores.map((score, i) => ({ exam: 'step2ck', date: `2026-11-0${i + 1}`, score }));
const medPeds = { preferences: { specialties: { 'med-peds': 5 } } };
/** Nothing but the score speaks against this person, and no visa is needed. */
const settled = {
  ...medPeds,
  applicant: 'us-img',
  visa: { needed: false },
  ecfmg: { certified: true },
  school: { graduated: 2026 },
  experience: [{ kind: 'hands-on', country: 'US', months: 12 }],
};
const comlex = (...results: (string | undefined)[]) => ({
  ...medPeds,
  applicant: 'us-do',
  exams: results.map((result, i) => ({ exam: `comlex${i + 1}`, ...(result && { result }) })),
});

proveRules(EXAM_ADVICE, {
  'exam.step2-schedule': {
    speaks: [
      {
        name: 'Step 1 passed, no practice test',
        profile: { ...medPeds, exams: [step1] },
        outcome: 'medium',
        says: ['240 to 250', '21 July 2027', '4 August 2027', 'practice tests', 'cannot be taken again'],
      },
      {
        name: 'a failed attempt',
        profile: { ...medPeds, exams: [step1, step2(205)] },
        outcome: 'medium',
        says: ['1 of 4 attempts'],
      },
      {
        name: 'four failed attempts',
        profile: { ...medPeds, exams: [step1, ...Array(4).fill({ exam: 'step2ck', result: 'fail' })] },
        outcome: 'high',
        says: ['the limit is 4'],
      },
      {
        name: 'COMLEX alone',
        profile: comlex('pass'),
        outcome: 'medium',
        says: ['COMLEX Level 2', 'You do not have to take the USMLE'],
      },
      { name: 'an empty profile', profile: {}, outcome: { missing: ['exams'] } },
    ],
    silent: [
      { name: 'passed', profile: { ...medPeds, exams: [step1, step2(224)] }, outcome: 'silent' },
      { name: 'COMLEX Level 2 passed', profile: comlex('pass', 'pass'), outcome: 'silent' },
    ],
    boundary: [
      {
        name: 'both practice scores reach the line',
        profile: { ...medPeds, exams: [step1], practice: practice(245, 245) },
        outcome: 'low',
        says: ['245 and 245'],
      },
      {
        name: 'one is a point short',
        profile: { ...medPeds, exams: [step1], practice: practice(245, 244) },
        outcome: 'medium',
        says: ['244 and 245'],
      },
      {
        name: 'on the last test day of the season',
        profile: { ...medPeds, season: 2027, exams: [step1] },
        today: '2027-02-03',
        outcome: 'medium',
      },
      {
        name: 'a day later',
        profile: { ...medPeds, season: 2027, exams: [step1] },
        today: '2027-02-04',
        outcome: 'high',
        says: ['2028 season'],
      },
      {
        name: 'the score that passes',
        profile: { ...medPeds, exams: [step1, step2(214)] },
        outcome: 'silent',
      },
      { name: 'a point below it', profile: { ...medPeds, exams: [step1, step2(213)] }, outcome: 'medium' },
    ],
  },
  'exam.delay-or-apply': {
    speaks: [
      {
        name: 'a critical score',
        profile: { ...medPeds, exams: [step1, step2(224)] },
        outcome: 'medium',
        says: [
          'As you are now',
          'If you wait for the 2029 Match',
          'three conditions: you work or do research all year',
        ],
      },
      {
        name: 'no score yet',
        profile: { exams: [step1] },
        outcome: 'low',
        says: ['counts an average Step 2 CK score'],
      },
      {
        name: 'no score yet, but practice reaches the target',
        profile: { ...medPeds, exams: [step1], practice: practice(250, 250) },
        outcome: 'low',
        says: ['you need not wait for it'],
      },
      {
        name: 'stacked risks with a fair score, with a place and a visa at hand',
        profile: {
          ...medPeds,
          exams: [{ exam: 'step1', date: '2023-03-01', result: 'fail' }, step1, step2(232)],
          visa: { needed: true, acceptable: ['J-1'] },
          school: { graduated: 2014 },
          experience: [{ kind: 'observership', country: 'US', months: 1 }],
          plan: { done: ['usce-arrange', 'usce-visa'] },
        },
        outcome: 'low',
        says: ['Beside the best for the 2028 Match, waiting would'],
      },
      {
        name: 'the same, where only two of three months can end in time',
        profile: {
          ...medPeds,
          exams: [{ exam: 'step1', date: '2023-03-01', result: 'fail' }, step1, step2(232)],
          visa: { needed: true, acceptable: ['J-1'] },
          school: { graduated: 2014 },
          experience: [{ kind: 'observership', country: 'US', months: 1 }],
        },
        outcome: 'medium',
        says: ['Beside the best for the 2028 Match, waiting would'],
      },
      {
        name: 'a certificate that comes too late, with a good score',
        profile: {
          ...settled,
          exams: [step1, step2(250)],
          ecfmg: { certified: false, expected: '2028-04-01' },
        },
        outcome: 'high',
        says: [
          'practically nil',
          '1 April 2028',
          'If you wait for the 2029 Match',
          'if you are certified by then',
        ],
      },
      {
        name: 'a first pass that lapsed',
        profile: {
          ...medPeds,
          ecfmg: { certified: false },
          exams: [{ ...step1, date: '2019-03-01' }],
        },
        outcome: 'high',
        says: ['window ended on', 'Ask ECFMG'],
      },
      {
        name: 'a first pass that lapses in the year of waiting',
        profile: {
          ...medPeds,
          ecfmg: { certified: false },
          exams: [{ ...step1, date: '2021-02-10' }],
        },
        outcome: 'low',
        says: ['Do not put off Step 2 CK', '10 February 2028', 'waiting does not move it'],
      },
      { name: 'an empty profile', profile: {}, outcome: { missing: ['exams'] } },
    ],
    silent: [
      { name: 'a good score', profile: { ...settled, exams: [step1, step2(250)] }, outcome: 'silent' },
      { name: 'COMLEX alone', profile: comlex('pass'), outcome: 'silent' },
      {
        name: 'no attempt left',
        profile: { exams: Array(12).fill({ exam: 'step1', result: 'fail' }) },
        outcome: 'silent',
      },
    ],
    boundary: [
      {
        name: 'a point under the critical band',
        profile: { ...settled, exams: [step1, step2(224)] },
        outcome: 'low',
      },
      {
        name: 'under the band of Med-Peds',
        profile: { ...settled, exams: [step1, step2(229)] },
        outcome: 'low',
      },
      { name: 'at the band', profile: { ...settled, exams: [step1, step2(230)] }, outcome: 'silent' },
    ],
  },
  'exam.step3': {
    speaks: [
      {
        name: 'a low score, certified',
        profile: {
          ...medPeds,
          exams: [step1, step2(224)],
          ecfmg: { certified: true },
          visa: { needed: false },
        },
        outcome: 'low',
        says: ['2 to 3 months', 'percentage points', '955'],
      },
      {
        name: 'an H-1B is accepted, the certificate still to come',
        profile: {
          ...medPeds,
          exams: [step1, step2(245)],
          visa: { needed: true, acceptable: ['H-1B'] },
          ecfmg: { certified: false, expected: '2027-03-01' },
        },
        outcome: 'medium',
        says: ['An H-1B petition needs a passed Step 3', 'ECFMG certificate', '1 March 2027'],
      },
      { name: 'an empty profile', profile: {}, outcome: { missing: ['exams'] } },
    ],
    silent: [
      {
        name: 'passed',
        profile: {
          exams: [step1, step2(224), { exam: 'step3', date: '2026-03-20', score: 215 }],
          ecfmg: { certified: true },
        },
        outcome: 'silent',
      },
      { name: 'COMLEX alone', profile: comlex('pass', 'pass'), outcome: 'silent' },
    ],
    boundary: [
      { name: 'a point under the band', profile: { ...settled, exams: [step1, step2(229)] }, outcome: 'low' },
      {
        name: 'at the band, no visa needed',
        profile: { ...settled, exams: [step1, step2(230)] },
        outcome: 'silent',
      },
      {
        name: 'at the band, a J-1 only',
        profile: {
          ...settled,
          applicant: 'non-us-img',
          visa: { needed: true, acceptable: ['J-1'] },
          exams: [step1, step2(230)],
        },
        outcome: 'silent',
      },
      {
        name: 'at the band, an H-1B too',
        profile: {
          ...settled,
          applicant: 'non-us-img',
          visa: { needed: true, acceptable: ['J-1', 'H-1B'] },
          exams: [step1, step2(230)],
        },
        outcome: 'medium',
      },
    ],
  },
  'exam.improvement': {
    speaks: [
      {
        name: 'a failed Step 2 CK',
        profile: { ...medPeds, exams: [step1, step2(205)] },
        outcome: 'medium',
        says: ['10 to 15 points', '215 to 220', '240 to 250', 'Each 5 points'],
      },
      {
        name: 'a low pass, so Step 3 is next',
        profile: { ...medPeds, exams: [step1, step2(222)] },
        outcome: 'low',
        says: ['232 to 237', 'cannot be taken again', 'Nobody has measured'],
      },
      {
        name: 'a failed Step 1 without a score',
        profile: { exams: [{ exam: 'step1', result: 'fail' }] },
        outcome: 'medium',
        says: ['clear pass'],
      },
      { name: 'an empty profile', profile: {}, outcome: { missing: ['exams'] } },
    ],
    silent: [
      { name: 'no weak result', profile: { exams: [step1] }, outcome: 'silent' },
      { name: 'COMLEX alone', profile: comlex('fail'), outcome: 'silent' },
      {
        name: 'no attempt left',
        profile: { exams: Array(4).fill({ exam: 'step1', result: 'fail' }) },
        outcome: 'silent',
      },
    ],
    boundary: [
      {
        name: 'Step 1 a point under its band',
        profile: { ...medPeds, exams: [{ ...step1, date: '2021-03-01', score: 214 }] },
        outcome: 'medium',
        says: ['224 to 229'],
      },
      {
        name: 'Step 1 at its band',
        profile: { ...medPeds, exams: [{ ...step1, date: '2021-03-01', score: 215 }] },
        outcome: 'silent',
      },
      {
        name: 'Step 2 CK a point under the band',
        profile: { ...medPeds, exams: [step1, step2(229)] },
        outcome: 'low',
      },
      {
        name: 'Step 2 CK at the band',
        profile: { ...medPeds, exams: [step1, step2(230)] },
        outcome: 'silent',
      },
    ],
  },
});
