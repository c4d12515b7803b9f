import { forSeason } from '@matchwright/facts';
import { loadFacts } from '@matchwright/facts/node';
import { speakIn } from '@matchwright/speech';
import { ar } from '@matchwright/speech/ar';
import { advice } from '@matchwright/speech/ar/advice';
import { beforeAll, expect, test } from 'vitest';
import { blotted, textsIn, untranslated } from './untranslated.ts';

/** Topics of the advisor whose sentences are all translated. */
const TOPICS = ['plan', 'money', 'research', 'letters', 'experience', 'exams', 'story', 'audit'] as const;

const TODAY = '2026-11-23';
const facts = loadFacts();
const known = textsIn(facts);
let inputs: typeof import('@matchwright/inputs');
let seasons: typeof import('@matchwright/inputs/season');
let engine: typeof import('@matchwright/engine');
let Advisor: typeof import('@matchwright/engine/advice').Advisor;
let ruleCatalogue: typeof import('@matchwright/engine/advice').ruleCatalogue;
let season: typeof import('@matchwright/engine/season');

beforeAll(async () => {
  // Sentences outside functions are said as their module is read.
  speakIn('ar', blotted(Object.keys({ ...ar, ...advice })));
  inputs = await import('@matchwright/inputs');
  seasons = await import('@matchwright/inputs/season');
  engine = await import('@matchwright/engine');
  ({ Advisor, ruleCatalogue } = await import('@matchwright/engine/advice'));
  season = await import('@matchwright/engine/season');
});

function person(raw: Record<string, unknown>) {
  const read = inputs.parseProfile(
    { season: 2028, applicant: 'non-us-img', ...raw },
    inputs.profileContext(facts, TODAY),
  );
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  const all = forSeason(facts, read.profile.season);
  // Sentences are read here, for which every third program is enough.
  return { profile: read.profile, facts: { ...all, programs: all.programs.filter((_, n) => n % 3 === 0) } };
}

const PEOPLE = {
  'needs a visa that is suspended, works already, has failed and waits for a certificate': {
    citizenship: 'CU',
    visa: { needed: true, acceptable: ['J-1'] },
    school: { country: 'CU', graduated: 2019 },
    exams: [
      { exam: 'step1', result: 'fail', date: '2024-03-01' },
      { exam: 'step1', result: 'pass', date: '2025-03-01' },
      { exam: 'step2ck', result: 'pass', score: 231, date: '2025-11-01' },
    ],
    experience: [{ kind: 'practice', country: 'CU', from: '2022-01' }],
    ecfmg: { certified: false, expected: '2027-02-01' },
    preferences: { specialties: { 'internal-medicine': 5, pediatrics: 3 } },
    couple: true,
    budget: 2500,
  },
  'has said nearly nothing': { preferences: { specialties: { 'med-peds': 4, pediatrics: 4 } } },
};

test.each(Object.entries(PEOPLE))('nothing English is left for somebody who %s', (_who, raw) => {
  const { profile, facts: own } = person(raw);
  const codes = own.programs.filter((_, n) => n % 66 === 0).map(({ code }) => code);
  const answers = [
    engine.list({ ...profile, interviews: 3 }, own, { today: TODAY }),
    engine.odds(profile, own, { programs: codes }),
    codes.map((code) => engine.explain(profile, own, code, { today: TODAY })),
    codes.map((code) => engine.requirements(profile, own, code)),
    engine.whyNot(profile, own, codes[0] as string),
    engine.verifyFirst(profile, own, { today: TODAY, limit: 4, replan: 4 }),
    engine.whatIf(profile, own, { today: TODAY }),
    engine.applyOrWait(profile, own, { today: TODAY }),
  ];
  const advisor = new Advisor(profile, own, TODAY);
  const advised = [advisor.compareSeasons(), ...TOPICS.map((topic) => advisor.advise(topic))];
  const log = { 'season-log': 1 as const, applications: [], counts: {}, soapReady: [] };
  const ended = (['matched', 'matched-in-soap', 'unmatched'] as const).map((result) => ({ ...log, result }));
  const weeks = [log, ...ended].map((one) => season.soapGuide(profile, one, own, TODAY));
  expect(
    untranslated([answers, advised, weeks, season.stayingWell(own)], textsIn(profile, new Set(known))),
  ).toEqual([]);
});

test('nothing English of ours is left on the page of all rules', () => {
  expect(untranslated(ruleCatalogue(facts), known)).toEqual([]);
});

const SENT = { status: 'submitted', date: '2027-09-22' };
const INVITED = { status: 'invited', date: '2027-10-14' };
/** Each kind of answer, and every kind of trouble that interviews can make. */
const WAYS = [
  { history: [SENT] },
  { history: [SENT, { status: 'rejected', date: '2027-10-28' }] },
  { history: [SENT, INVITED] },
  { history: [SENT, INVITED], interviews: [{ replyBy: '2027-11-25' }] },
  { history: [SENT, INVITED], interviews: [{ replyBy: '2027-10-20' }] },
  ...[
    { start: '2027-11-09T09:00', minutes: 60, format: 'virtual', thankYou: 'allowed' },
    { start: '2027-11-09T09:30', minutes: 60, format: 'virtual', thankYou: 'not-wanted' },
    { start: '2027-11-09T10:40', minutes: 60, format: 'virtual', thankYouSent: '2027-11-10' },
    { start: '2027-11-10T09:00', minutes: 60, format: 'travel' },
    { start: '2027-11-19T09:00', minutes: 60 },
    { start: '2027-12-09T09:00', minutes: 60 },
  ].map((interview) => ({
    history: [SENT, INVITED, { status: 'scheduled', date: '2027-10-20' }],
    interviews: [{ zone: 'America/New_York', ...interview }],
  })),
];

test('nothing English is left in a season under way', () => {
  const { profile, facts: own } = person(PEOPLE['has said nearly nothing']);
  const specialties = ['med-peds', 'internal-medicine', 'pediatrics'] as const;
  const codesOf = (specialty: string) =>
    own.programs.filter((one) => one.specialty === specialty).map(({ code }) => code);
  const follow = (codes: readonly string[], ways: readonly object[]) =>
    codes.map((program, n) => ({ program, ...ways[n % ways.length] }));
  const [none, gone, asked] = WAYS as [object, object, object];
  const logs = [
    {},
    {
      applications: [
        { name: 'Nowhere', history: [SENT] },
        ...follow(codesOf('pediatrics').slice(0, 1), [none]),
      ],
    },
    {
      applications: [
        ...specialties.flatMap((specialty) => follow(codesOf(specialty).slice(0, 22), WAYS)),
        ...['Nowhere', 'Elsewhere'].map((name) => ({ name, history: [SENT] })),
      ],
      rankList: { ranks: [], criteria: { Family: 3 } },
    },
    // Fewer than expected, and more.
    { applications: follow(codesOf('pediatrics'), [gone]) },
    { applications: follow(codesOf('internal-medicine').slice(0, 30), [asked]) },
    { counts: { pediatrics: { applications: 40, interviews: 4 } } },
    { applications: follow(codesOf('med-peds').slice(0, 1), [{ status: 'matched', date: '2027-11-01' }]) },
  ].map((raw) => {
    const read = seasons.parseSeason({ 'season-log': 1, season: 2028, ...raw }, { today: '2027-11-20' });
    if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
    return read.log;
  });
  const ranks = codesOf('internal-medicine').map((program) => ({ program, stars: {}, interviewed: true }));
  const said = logs.flatMap((log) => [
    ...[1, 12, 30].map((count) => {
      const list = { ...seasons.EMPTY_RANK_LIST, ranks: ranks.slice(0, count) };
      const file = seasons.rankListOf(
        { ...log, rankList: list },
        { today: '2028-02-20', specialtyOf: () => undefined },
      );
      return season.seasonOutlook(profile, log, own, '2027-12-20', file);
    }),
    ...['2027-10-20', '2027-11-20', '2028-02-20'].map((day) => season.seasonOutlook(profile, log, own, day)),
    season.interviewCalendar(log, own, '2027-11-20T12:00:00Z'),
    ...specialties.map((specialty) =>
      season.interviewSheet(codesOf(specialty)[0] as string, profile, log, own),
    ),
  ]);
  expect(untranslated(said, textsIn([profile, logs, 'Family'], new Set(known)))).toEqual([]);
});

test('what is not said would be found, alone and in a gap', () => {
  const left = ['Not said at all.', 'ـــ \u2068in a gap\u2069 ـــ', 'ـــ Said in part ـــ'];
  const exempt = ['ـــ \u2068Step 3\u2069 ـــ', 'visaJ1', 'ـــ \u2068Lincoln Hospital\u2069'];
  expect(untranslated([left, exempt], new Set(['Lincoln Hospital']))).toEqual(left);
});
