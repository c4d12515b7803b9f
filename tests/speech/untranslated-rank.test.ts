import { forSeason } from '@matchwright/facts';
import { loadFacts } from '@matchwright/facts/node';
import { speakIn } from '@matchwright/speech';
import { ar } from '@matchwright/speech/ar';
import { advice } from '@matchwright/speech/ar/advice';
import { beforeAll, expect, test } from 'vitest';
import { blotted, textsIn, untranslated } from './untranslated.ts';

const TODAY = '2027-02-20';
const facts = loadFacts();
const season = forSeason(facts, 2027);
const next = forSeason(facts, 2028);
const known = textsIn(facts);
let inputs: typeof import('@matchwright/inputs');
let seasons: typeof import('@matchwright/inputs/season');
let engine: typeof import('@matchwright/engine/season');

beforeAll(async () => {
  speakIn('ar', blotted(Object.keys({ ...ar, ...advice })));
  inputs = await import('@matchwright/inputs');
  seasons = await import('@matchwright/inputs/season');
  engine = await import('@matchwright/engine/season');
});

const codeToMain = new Map(
  facts.programs.flatMap(({ code, tracks }) =>
    [code, ...tracks.map((one) => one.code)].map((one) => [one, code]),
  ),
);

function listOf(raw: unknown) {
  const context = { today: TODAY, programCode: (code: string) => codeToMain.get(code) ?? null };
  const parsed = seasons.parseRankList(raw, context);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.list;
}

function profileOf(raw: Record<string, unknown>) {
  const read = inputs.parseProfile({ season: 2027, ...raw }, inputs.profileContext(facts, TODAY));
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  return read.profile;
}

function logOf(raw: Record<string, unknown>) {
  const parsed = seasons.parseSeason({ season: 2027, ...raw }, { today: TODAY });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.log;
}

const tracks = facts.programs.find(({ tracks: own }) => own.length > 1)?.tracks.map(({ code }) => code) ?? [];
const many = facts.programs.slice(0, 24).map(({ code }) => code);
const [first, second, third] = many as [string, string, string];
const refusing = facts.programs.filter(
  ({ facts: own }) => own.visaJ1?.[0]?.value === false && own.visaH1b?.[0]?.value === false,
);
const unsaid = facts.programs.find(({ facts: own }) => !own.visaJ1?.length);

const LISTS = {
  'a bare list with circles, places not wanted, and more ranks than are paid for': {
    ranks: many.map((program, i) => ({ program, wouldGo: i < 2 ? false : undefined })),
    comparisons: [`${first} > ${second}`, `${second} > ${third}`, `${third} > ${first}`],
  },
  'one place not wanted, own criteria turned round, an unknown program': {
    ranks: [
      { program: first, wouldGo: false, stars: { teaching: 1 } },
      { program: second, stars: { teaching: 5 } },
      { name: 'ـــ' },
    ],
    criteria: { teaching: 5 },
    comparisons: [`${second} > ${first}`],
    certified: true,
  },
  'two tracks of one program, and several programs that nobody knows': {
    applicant: 'us-md',
    ranks: [...tracks, { name: 'ـ' }, { name: 'ــ' }],
  },
  'a couple, of whom one may go alone': {
    ranks: [first],
    pairs: [
      [first, second],
      [first, null],
    ],
  },
  'a couple with a pair for nobody': {
    applicant: 'us-img',
    ranks: [first, second],
    pairs: [[first, second]],
  },
  'what a visa forbids or leaves open': {
    applicant: 'us-do',
    ranks: [...refusing.slice(0, 3).map(({ code }) => code), ...(unsaid ? [unsaid.code] : []), '9999140C0'],
  },
};

const PEOPLE = {
  restricted: {
    applicant: 'non-us-img',
    citizenship: 'CU',
    visa: { needed: true, acceptable: ['J-1'] },
    ecfmg: { certified: false },
    preferences: { specialties: { 'med-peds': 5, pediatrics: 3 } },
  },
  silent: { applicant: 'us-img' },
};

test.each(Object.entries(LISTS))('no English is left beside %s', (_what, raw) => {
  const list = listOf(raw);
  const people = [null, ...Object.values(PEOPLE).map(profileOf)];
  const pairs = list.pairs.length > 0 ? [...list.pairs, { own: null, partner: null }] : [];
  const undated = { ...season, season: { ...season.season, calendar: [] } };
  const answers = [
    ...people.map((one) => engine.rankOrder(one, list, season, TODAY)),
    engine.rankOrder(null, { ...list, pairs, certified: true }, undated, TODAY),
    engine.rankOrder(null, list, forSeason(facts, 2029), TODAY),
  ];
  expect(untranslated(answers, new Set([...known, ...textsIn(raw)]))).toEqual([]);
});

const sent = (applications: number, interviews: number, ranks?: number) => ({
  counts: { pediatrics: { applications, interviews, ranks }, 'internal-medicine': { applications: 40 } },
});

const SEASONS = {
  'with nothing told': {},
  'without an interview': sent(300, 0, 0),
  'with fewer ranks than interviews': sent(200, 12, 2),
  'with more than one interview and no word of ranks': sent(30, 2),
  'whose programs are known': {
    applications: [{ program: many[0], history: [{ status: 'submitted', date: '2026-10-01' }] }],
  },
};

type Of<T extends (...raw: never[]) => unknown> = ReturnType<T>;

const ofLookBack = (profile: Of<typeof profileOf>, log: Of<typeof logOf>, day: string) =>
  engine.lookBack(profile, log, { season, next }, day);

test.each(Object.entries(SEASONS))('no English is left after a season %s', (_what, raw) => {
  const [restricted, silent] = [profileOf(PEOPLE.restricted), profileOf(PEOPLE.silent)];
  const results = [undefined, 'unmatched', 'matched', 'matched-in-soap'];
  const answers = [
    ...results.map((result) => ofLookBack(restricted, logOf({ ...raw, result }), '2027-03-20')),
    ofLookBack(silent, logOf({ ...raw, result: 'unmatched' }), '2026-11-01'),
  ];
  expect(untranslated(answers, known)).toEqual([]);
});

test.each(Object.entries(PEOPLE))('no English is left in the next cycle of a person: %s', (_who, raw) => {
  const cycle = engine.nextCycle(profileOf(raw), { season, next }, '2027-03-20');
  expect(untranslated(cycle, textsIn(raw, new Set(known)))).toEqual([]);
});
