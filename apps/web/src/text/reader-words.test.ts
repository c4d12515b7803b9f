import { parseProfile, parseProfileText } from '@matchwright/inputs';
import { importPairs, parseRankListText, parseSeasonText } from '@matchwright/inputs/season';
import { expect, test } from 'vitest';
import { contextOf } from '../profile/reading-context.ts';
import { reader as ar } from './ar/reader.ts';
import { ar as arabic } from './ar.ts';
import { reader as es } from './es/reader.ts';
import { es as spanish } from './es.ts';
import { translator } from './translator.ts';

const CONTEXT = { ...contextOf(null, new Date('2026-11-22')), passingScore: () => ({ value: 218 }) };
const SEASON = { today: '2026-11-22', programCode: (code: string) => (code < '2' ? code : null) };

const FIELDS =
  'season citizenship languages ties school visa ecfmg exams practice experience scholarship gaps letters strengths story plan preferences budget interviews couple';
const PREFERENCES = 'specialties states never settings pin exclude signals';

function everyOf(names: string, value: unknown): Record<string, unknown> {
  return Object.fromEntries(names.split(' ').map((name) => [name, value]));
}

function everyField(start: object, value: unknown): object {
  return { ...start, ...everyOf(FIELDS, value) };
}

/** Profiles with every mistake that a rule of the reader looks for. */
const PROFILES: object[] = [
  {},
  { profile: 'x', applicant: 'us-md' },
  { profile: 9 },
  { applicant: 7, season: 'soon', citizenship: 'XX', school: { graduated: 'long ago' }, budget: 'a lot' },
  { applicant: 'non-us-img', citizenship: 'US', visa: { needed: true, acceptable: [] }, colour: 'red' },
  { applicant: 'us-img', citizenship: 'IN', exams: [{ exam: 'comlex1', score: 5000 }], budgt: 5 },
  { applicant: 'us-md', citizenship: 'US', visa: { needed: true }, season: 2025 },
  { applicant: 'us-img', visa: { needed: true }, season: 1999, school: { graduated: 2099 } },
  { applicant: 'us-img', school: { graduated: 2031 }, exams: 'none', experience: [{ kind: 'walk' }, 3] },
  {
    applicant: 'us-img',
    exams: [
      { exam: 'step1', date: '2020-01-01', result: 'pass' },
      { exam: 'step1', date: '2021-01-01', result: 'fail' },
      { exam: 'step2ck', date: '2022-01-01', score: 260, result: 'fail' },
      { exam: 'step2ck', date: '2021-05-01', score: 150, result: 'pass' },
      { exam: 'step3', date: '2019-01-01', result: 'pass' },
      { exam: 'step1', date: '2027-03-01', score: 200 },
      { exam: 'step1', date: '1900-03-01' },
    ],
  },
  {
    applicant: 'us-img',
    ecfmg: { certified: true },
    exams: [
      ...Array.from({ length: 7 }, (_, i) => ({
        exam: 'step2ck',
        date: `20${14 + i}-02-01`,
        result: 'fail',
      })),
      { exam: 'step3', date: '2023-01-01' },
      { exam: 'step1', date: '2012-01-01' },
    ],
    experience: [{ kind: 'practice', from: '2020-01', to: '2019-01', months: 9 }],
    gaps: [{ from: '2022-01-01', to: '2021-01-01', reason: 3 }],
  },
  {
    applicant: 'us-img',
    experience: [{ kind: 'practice', from: '2020-01', to: '2020-03', months: 90, field: ['surgery', 'x'] }],
    exams: [{ exam: 'step2ck', score: 290, result: 'fail' }],
    letters: 'three',
    preferences: {
      pin: ['1252700C0', '1252700C0', '9999140C0'],
      exclude: ['1252700C0'],
      signals: { '1252700C0': 'gold', xx: 'gold' },
      states: { NY: 4, TX: 9 },
      never: ['NY', 'ZZ'],
      specialties: { surgery: 3 },
    },
  },
  {
    applicant: 'us-img',
    school: { graduated: 2019 },
    experience: [{ kind: 'observership', country: 'US', months: 200 }],
    exams: [
      { exam: 'step2ck', date: '2024-05-01', score: 22 },
      { exam: 'step1', date: '2023-05-01', score: 230 },
    ],
  },
  { applicant: 'us-img', exams: [{ exam: 'step2ck', date: '2024-05-01', score: 201 }] },
  { applicant: 'us-img', exams: [{ exam: 'step2ck', date: '2021', score: 201, result: 'pass' }] },
  { applicant: 'us-img', ecfmg: { certified: false, expected: '2026-08' } },
  everyField({ applicant: 'us-img' }, 'wrong'),
  everyField({ applicant: 'us-img' }, ['wrong']),
  everyField({ applicant: 'us-img' }, { wrong: 1 }),
  everyField({ applicant: 'us-img' }, [{ wrong: 1 }]),
  { applicant: 'us-img', preferences: everyOf(PREFERENCES, 'wrong'), visa: { needed: 'x', acceptable: 'x' } },
  { applicant: 'us-img', preferences: everyOf(PREFERENCES, 5), ties: { states: 5, schools: 5 } },
  { applicant: 'us-img', plan: { done: 5, dates: 5, own: 5, leaveOut: 5 }, story: { growth: 5, context: 5 } },
];
const TEXTS = [
  'applicant: us-md\napplicant: us-do',
  'a: [1',
  '\ta: 1',
  '{"a": 1,}',
  '{"a" 1}',
  '{"a": 1, "a": 2}',
  '{"a": "x',
  'a: !x 1',
  'a: 1\n---\nb: 2',
  'a: b: c',
  '['.repeat(400),
  'x'.repeat(1_100_000),
  '- a\n- b',
];
const SEASONS = [
  'applications: 3',
  'season-log: 9',
  'season-log: x',
  'season: 2027\napplications:\n  - program: 1252700C0\n    signal: gold\n    interviews: [{ start: 2026-11-12T09:00 }]\n  - program: 1252700C0\n    signal: silver\n  - name: ""\n  - 9999140C0',
  'season: 2027\napplications:\n  - program: 1252700C0\n    history: [{ status: invited, date: 2027-10-01 }, { status: submitted, date: 2026-09-24 }, { status: dancing }]\n    interviews: [{ start: soon, zone: Mars, minutes: 9999, replyBy: 2026-10-20T00:00 }]\ncounts: { pediatrics: { applications: 3, interviews: 9, ranks: 20 }, surgery: 4 }',
  'season: 2027\ncounts: { pediatrics: { applications: 3, interviews: 9, ranks: 20 } }\napplications:\n  - program: 1252700C0\n    history: [{ status: invited, date: 2027-10-01 }, { status: submitted, date: 2026-09-24 }]\n    interviews: [{ start: 2026-03-08T02:30, zone: America/New_York }, { start: 2026-11-01T01:30, zone: America/New_York, replyBy: 2026-10-20T00:00 }]\n  - program: 1252700C0',
];
SEASONS.push(
  ...['5', '[5]', '{ wrong: 1 }', '[{ wrong: 1 }]'].map((value) =>
    'season applications counts rankList previous soap ownZone soapDone offers postMatch letters'
      .split(' ')
      .map((name) => `${name}: ${value}`)
      .join('\n'),
  ),
);
const LISTS = [
  ...['5', '[5]', '{ wrong: 1 }', '[{ wrong: 1 }]'].map((value) =>
    'season ranks pairs criteria comparisons leftOff certified done applications interviewed partner'
      .split(' ')
      .map((name) => `${name}: ${value}`)
      .join('\n'),
  ),
  'ranks: []',
  'rank-list: 7',
  'ranks: [1252700C0, 1252700C0, x]',
  'ranks: [1252700C0]\ncomparisons: ["1252700C0 > 1252700C0"]\ncriteria: { teaching: 99 }',
  'ranks: 5\npairs: 3\ncomparisons: [1]',
];
const PAIRS = ['own,partner\n1252700C0,nonsense\n,\n1252700C0,1252140C0\n1252700C0,1252140C0\nnone,none', ''];

type Read = {
  ok: boolean;
  issues?: { message: string; expected: string }[];
  repairs?: string[];
  warnings?: string[];
};

const said = ({ issues = [], repairs = [], warnings = [] }: Read) => [
  ...issues.flatMap(({ message }) => [message]),
  ...repairs,
  ...warnings,
];
const MESSAGES = [
  ...new Set([
    ...PROFILES.flatMap((draft) => said(parseProfile(draft, CONTEXT) as Read)),
    ...TEXTS.flatMap((text) => said(parseProfileText(text, undefined, CONTEXT) as Read)),
    ...SEASONS.flatMap((text) => said(parseSeasonText(text, undefined, SEASON) as Read)),
    ...LISTS.flatMap((text) => said(parseRankListText(text, undefined, SEASON) as Read)),
    ...PAIRS.flatMap((text) => importPairs(text).remarks),
  ]),
];

test.each([
  ['Spanish', es, spanish],
  ['Arabic', ar, arabic],
])('what the readers say is said in %s, with its phrases', (_, catalogue, { profile }) => {
  const left: string[] = [];
  const say = translator(catalogue, {
    known: (english) => {
      const own = profile.expected(english);
      return own === english ? null : own;
    },
    quoted: (value) => {
      left.push(value);
      return value;
    },
  });
  expect(MESSAGES.length).toBeGreaterThan(100);
  expect(MESSAGES.filter((message) => say(message) === null)).toEqual([]);
  for (const message of MESSAGES) say(message);
  // Values, paths, codes and options of the files stand as they are; three words in a row are a phrase of ours.
  const phrases = left.filter((value) => /^[a-z]+ [a-z]+ [a-z]+/i.test(value) && !value.startsWith('"'));
  expect([...new Set(phrases)]).toEqual([]);
});

test('both languages say the same sentences', () => {
  expect(Object.keys(ar)).toEqual(Object.keys(es));
});
