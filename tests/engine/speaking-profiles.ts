/**
 * Profiles that make the advisor speak: together they should hear every rule at least once, so that its sentences are
 * measured. A rule that nobody hears needs one more line here.
 */
import type { RawProfile } from './advice-of.ts';
import { EXAMS, EXPERIENCE, failed, GOOD, LETTERS, letter, passed, STEP1, work } from './speaking-lists.ts';

interface Speaking {
  name: string;
  raw: RawProfile;
  /** ISO date; the day of the other tests when left out. */
  today?: string;
}

const MED_PEDS = { specialties: { 'med-peds': 5 } };
/** One specialty, so that each plan is worked out fast; the examples have all three. */
const BASE: RawProfile = {
  applicant: 'non-us-img',
  season: 2028,
  citizenship: 'EG',
  visa: { needed: true, acceptable: ['J-1'] },
  school: { name: 'Example University', country: 'EG', graduated: 2023 },
  preferences: MED_PEDS,
};

const PERSONS: [string, RawProfile, string?][] = [
  [
    'a rotation too late for its letter',
    { experience: [work('hands-on', 'US', 'med-peds', '2027-08', '2027-08', GOOD)] },
  ],
  ['H-1B alone', { visa: { needed: true, acceptable: ['H-1B'] } }],
  ['H-1B or J-1', { visa: { needed: true, acceptable: ['J-1', 'H-1B'] } }],
  ['visa not said', { visa: {} }],
  ['no visa needed', { citizenship: 'IN', visa: { needed: false } }],
  ['from a restricted country', { citizenship: 'IR' }],
  ['from a partly restricted country', { citizenship: 'NG' }],
  ['certified', { ecfmg: { certified: true }, exams: [STEP1, passed('step2ck', '2024-04-01', 240)] }],
  ['certified late', { ecfmg: { certified: false, expected: '2028-03-20' } }],
  ['certified too late', { ecfmg: { certified: false, expected: '2028-09-01' } }],
  ['graduated twenty years ago', { school: { country: 'EG', graduated: 2006 } }],
  ['graduated seven years ago', { school: { country: 'EG', graduated: 2019 } }],
  ['graduates next year', { school: { country: 'EG', graduated: 2027 }, exams: [STEP1] }],
  ['a long gap without a reason', { gaps: [{ from: '2024-01', to: '2026-06' }] }],
  ['a short gap with a reason', { gaps: [{ from: '2025-01', to: '2025-08', reason: 'family' }] }],
  [
    'US citizen abroad',
    {
      applicant: 'us-img',
      citizenship: 'US',
      visa: { needed: false },
      school: { country: 'GD', graduated: 2026 },
    },
  ],
  [
    'osteopathic, COMLEX alone',
    {
      applicant: 'us-do',
      citizenship: 'US',
      visa: { needed: false },
      school: { country: 'US', graduated: 2027 },
      exams: [passed('comlex1', '2024-06-01', 480), passed('comlex2', '2025-06-01', 510)],
    },
  ],
  [
    'osteopathic, COMLEX failed',
    {
      applicant: 'us-do',
      citizenship: 'US',
      visa: { needed: false },
      school: { country: 'US', graduated: 2027 },
      exams: [failed('comlex1', '2024-06-01', 380)],
    },
  ],
  [
    'from a US school',
    {
      applicant: 'us-md',
      citizenship: 'US',
      visa: { needed: false },
      school: { country: 'US', graduated: 2028 },
      exams: [STEP1],
    },
  ],
  [
    'all strengths',
    {
      strengths: { languages: ['ar', 'en', 'es', 'fr'], teaching: true, leadership: true, underserved: true },
      ties: { states: ['NY'] },
    },
  ],
  [
    'life-span research',
    { scholarship: [{ kind: 'publication', topic: 'sickle cell transition', lifespan: true, year: 2025 }] },
  ],
  ['other research', { scholarship: [{ kind: 'poster', topic: 'stroke', lifespan: false, year: 2019 }] }],
  [
    'practice tests',
    {
      exams: [STEP1],
      practice: [
        { exam: 'step2ck', date: '2026-10-01', score: 238 },
        { exam: 'step2ck', date: '2026-11-01', score: 246 },
      ],
    },
  ],
  [
    'practice for Step 3',
    {
      exams: [STEP1, passed('step2ck', '2024-04-01', 224)],
      practice: [{ exam: 'step3', date: '2026-10-01', score: 215 }],
    },
  ],
  ['a couple with little money', { couple: true, budget: 400, interviews: 5 }],
  [
    'a low score and letters to come',
    {
      exams: [STEP1, passed('step2ck', '2024-04-01', 221)],
      letters: [letter('pediatrics', 'planned', { author: 'Dr. Example' })],
    },
  ],
  ['no wish', { preferences: {} }],
  [
    'Internal Medicine alone',
    {
      preferences: { specialties: { 'internal-medicine': 5 } },
      exams: [STEP1, passed('step2ck', '2024-04-01', 221)],
    },
  ],
  [
    'Pediatrics alone',
    { preferences: { specialties: { pediatrics: 4 } }, exams: [STEP1, passed('step2ck', '2024-04-01', 221)] },
  ],
  [
    'a whole story',
    {
      story: {
        scene: 'A grandmother and her grandson came to the clinic with the same disease.',
        context: 'I failed because I worked full time.',
        growth: [
          { says: 'I passed the exam.', date: '2022-11', evidence: 'exams[1]' },
          { says: 'I learned to plan.' },
        ],
        why: 'I want to care for both ages.',
        adults: 'Two years in a ward for adults.',
        children: 'One year in a clinic for children.',
        continuity: 'I followed families for years.',
        background: 'I grew up in a village.',
        goals: 'Primary care for families.',
      },
    },
  ],
  [
    'a story that blames',
    {
      story: {
        context: 'The exam was unfair and my school did not prepare us at all. '.repeat(6),
        why: 'I love medicine.',
      },
    },
  ],
  [
    'a story that excuses',
    {
      exams: [STEP1, passed('step2ck', '2024-04-01', 224)],
      story: {
        context: 'My score does not reflect me.',
        growth: [{ says: 'I am sorry for my score.' }],
        goals: 'I scored 244 on Step 2 CK.',
      },
    },
  ],
  [
    'a story of somebody else',
    {
      story: {
        scene: 'Mrs. Garcia and her son came to us at night.',
        why: 'I have always wanted to help people, and I published two papers.',
      },
    },
  ],
  [
    'a story without its context',
    { exams: [failed('step1', '2022-05-10', 180)], story: { scene: 'A night in the ward.' } },
  ],
  [
    'a plan of their own',
    {
      plan: {
        done: ['season-opens'],
        leaveOut: ['step3-exam'],
        dates: { 'step2-exam': '2027-05-04' },
        own: [{ title: 'Move to New York', start: '2027-06-01', due: '2027-08-01' }],
      },
    },
  ],
  ['in spring', { exams: [STEP1] }, '2027-05-01'],
  ['when applications open', { exams: [STEP1, passed('step2ck', '2024-04-01', 224)] }, '2027-09-10'],
  ['in winter', { exams: [STEP1, passed('step2ck', '2024-04-01', 224)] }, '2028-01-20'],
  ['in Match Week', { exams: [STEP1, passed('step2ck', '2024-04-01', 224)] }, '2028-03-14'],
];

/** A season whose dates are published, on its days of letters. */
const LETTER_DAYS: Speaking[] = (
  [
    ['to ask for', { status: 'planned' }, '2026-07-15'],
    ['asked for late', { status: 'planned' }, '2026-08-26'],
    ['to remind of', { status: 'asked', asked: '2026-06-01' }, '2026-08-12'],
    ['overdue', { status: 'asked', asked: '2026-06-01' }, '2026-09-10'],
  ] as const
).map(([name, more, today]) => ({
  name: `a letter ${name}`,
  raw: {
    ...BASE,
    season: 2027,
    letters: [{ ...letter('pediatrics', more.status), ...more, author: 'Dr. Example' }],
  },
  today,
}));

/** Everything at once that a person can have against them, and everything that can speak for them. */
const EXTREMES: Speaking[] = [
  {
    name: 'every risk',
    raw: {
      ...BASE,
      citizenship: 'IR',
      visa: { needed: true, acceptable: ['H-1B'] },
      school: { country: 'IR', graduated: 2008 },
      ecfmg: { certified: false, expected: '2028-10-01' },
      exams: [
        failed('step1', '2015-05-10', 180),
        passed('step1', '2016-05-10', 198),
        failed('step2ck', '2018-05-10', 195),
        passed('step2ck', '2019-05-10', 211),
      ],
      experience: [work('observership', 'US', 'other', '2020-03', '2020-03')],
      gaps: [{ from: '2020-04' }],
      budget: 0,
      interviews: 2,
    },
  },
  {
    name: 'every strength',
    raw: {
      ...BASE,
      visa: { needed: false },
      school: { country: 'EG', graduated: 2025 },
      ecfmg: { certified: true },
      exams: [
        passed('step1', '2023-05-10'),
        passed('step2ck', '2024-05-10', 262),
        passed('step3', '2025-11-10', 235),
      ],
      experience: [
        work('hands-on', 'US', 'med-peds', '2025-08', '2026-02', GOOD),
        work('practice', 'EG', 'pediatrics', '2026-03'),
      ],
      scholarship: [{ kind: 'publication', topic: 'cystic fibrosis transition', lifespan: true, year: 2026 }],
      letters: ['internal-medicine', 'pediatrics', 'med-peds'].map((field) => letter(field, 'received')),
      strengths: { languages: ['ar', 'en', 'es'], teaching: true, leadership: true, underserved: true },
      budget: 5000,
      interviews: 20,
    },
  },
  {
    name: 'no attempt at Step 3 left, and the years of the first pass run out',
    raw: {
      ...BASE,
      exams: [
        passed('step1', '2020-01-10'),
        passed('step2ck', '2021-09-10', 230),
        ...['2023-02-01', '2023-09-01', '2024-03-01', '2025-01-10'].map((date) => ({
          exam: 'step3',
          date,
          result: 'fail',
        })),
      ],
    },
  },
  {
    name: 'Step 2 CK missing, and the years of Step 1 end this winter',
    raw: { ...BASE, exams: [passed('step1', '2019-12-10')] },
  },
  { name: 'an empty profile', raw: { applicant: 'non-us-img', season: 2028 } },
];

const twist = (kind: string, field: string, list: [string, unknown[]][]): Speaking[] =>
  list.map(([name, value]) => ({ name: `${kind}: ${name}`, raw: { ...BASE, [field]: value } }));

export const SPEAKING: Speaking[] = [
  ...twist('exams', 'exams', EXAMS),
  ...twist('experience', 'experience', EXPERIENCE),
  ...twist('letters', 'letters', LETTERS),
  ...PERSONS.map(([name, more, today]) => ({ name, raw: { ...BASE, ...more }, ...(today ? { today } : {}) })),
  ...LETTER_DAYS,
  ...EXTREMES,
];
