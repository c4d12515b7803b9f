import { postMatch, rankOrder, type SeasonOutlook, seasonOutlook } from '@matchwright/engine/season';
import { forSeason } from '@matchwright/facts';
import { parseSeason, rankListOf, type SeasonLog } from '@matchwright/inputs/season';
import { expect, test } from 'vitest';
import { facts, profileOf } from './example-profiles.ts';

const season = forSeason(facts, 2027);
const next = forSeason(facts, 2028);
const AFTER_THE_LAST = '2027-02-20';
const { profile } = profileOf({
  season: 2027,
  applicant: 'non-us-img',
  visa: { needed: true },
  school: { graduated: 2022 },
  exams: [{ exam: 'step2ck', date: '2024-03-15', score: 238 }],
});
const weak = profileOf({
  season: 2027,
  applicant: 'non-us-img',
  visa: { needed: true },
  school: { graduated: 2016 },
  exams: [
    { exam: 'step1', date: '2020-05-10', result: 'fail' },
    { exam: 'step2ck', date: '2024-03-15', score: 216 },
  ],
}).profile;
const strong = profileOf({
  season: 2027,
  applicant: 'non-us-img',
  visa: { needed: false },
  school: { graduated: 2025 },
  exams: [{ exam: 'step2ck', date: '2024-03-15', score: 265 }],
}).profile;
const CODES = facts.programs
  .filter(({ specialty }) => specialty === 'internal-medicine')
  .map(({ code }) => code);

/** So many applications, the first of them interviewed, and so many of these on the rank order list. */
function logOf(applications: number, interviews: number, ranks: number): SeasonLog {
  const parsed = parseSeason(
    {
      season: 2027,
      applications: CODES.slice(40, 40 + applications).map((program, i) => ({
        program,
        history: [
          { status: 'submitted', date: '2026-09-24' },
          ...(i < interviews ? [{ status: 'interviewed', date: '2026-11-10' }] : []),
        ],
      })),
      rankList: { ranks: CODES.slice(40, 40 + ranks) },
    },
    { today: '2027-06-01' },
  );
  if (!parsed.ok) throw new Error('not read');
  return parsed.log;
}
const fileOf = (log: SeasonLog, today: string) =>
  rankListOf(log, { today, specialtyOf: () => 'internal-medicine' });
const asked = (log: SeasonLog, today: string, who = profile): SeasonOutlook =>
  seasonOutlook(who, log, season, today, fileOf(log, today));

test('once nothing more can come, the season and the list of all interviews are one number', () => {
  for (const interviews of [1, 4]) {
    const log = logOf(60, interviews, interviews);
    const outlook = asked(log, AFTER_THE_LAST);
    const listed = rankOrder(profile, fileOf(log, AFTER_THE_LAST), season, AFTER_THE_LAST);
    expect(outlook.list?.match).toEqual(listed.matchByLength.at(-1));
    expect(outlook.now.p).toBeCloseTo(listed.matchByLength.at(-1)?.p ?? 0, 9);
    expect(outlook.list?.says).toMatch(/nearly the same/);
    expect(outlook.list?.saysThere).toMatch(/nearly the same/);
  }
});

test('a weaker profile with the same interviews is promised no more than a stronger one, and neither more than its group', () => {
  for (const today of ['2026-11-20', AFTER_THE_LAST]) {
    const [less, more] = [weak, strong].map((who) => asked(logOf(40, 3, 3), today, who));
    expect(less?.readings?.own.p).toBeGreaterThan(less?.now.p ?? 1);
    expect(less?.now.p).toBeLessThanOrEqual(more?.now.p ?? 0);
    for (const one of [less, more]) expect(one?.now.p).toBeLessThanOrEqual(one?.readings?.published.p ?? 0);
  }
});

test('what may still come counts for the season alone, and is given as the reason', () => {
  const { now, list, readings } = asked(logOf(60, 3, 2), '2026-11-20');
  expect(now.p).toBeGreaterThan(list?.match.p ?? 1);
  expect(list).toMatchObject({ lines: 2, says: expect.stringMatching(/invitations that may still come/) });
  expect(list?.saysThere).toMatch(/the one here/);
  // As if nothing more came, with all three interviews: the least that the season can say.
  const three = asked(logOf(60, 3, 3), '2026-11-20').list?.match.p ?? 1;
  expect(readings?.published.p).toBeGreaterThan(three);
});

test('an interview noted in one place alone is named as the reason', () => {
  const log = logOf(60, 1, 3);
  const told = {
    ...log,
    rankList: log.rankList && {
      ...log.rankList,
      ranks: log.rankList.ranks.map((one) => ({ ...one, interviewed: true })),
    },
  };
  expect(asked(told, AFTER_THE_LAST).list?.says).toMatch(/has interviews that are not noted here/);
});

test('one more invitation never lowers the chance, from the first day to the last', () => {
  for (const today of ['2026-11-12', '2026-12-10', AFTER_THE_LAST]) {
    const chances = [0, 1, 2, 4].map((count) => asked(logOf(60, count, 0), today).now.p);
    for (let i = 1; i < chances.length; i++) expect(chances[i]).toBeGreaterThan(chances[i - 1] as number);
  }
});

test('nothing stands beside a season without a list, without an application that was sent, or with pairs', () => {
  const log = logOf(60, 3, 3);
  const { rankList, ...bare } = log;
  expect(seasonOutlook(profile, bare, season, AFTER_THE_LAST).list).toBeNull();
  expect(asked({ ...log, applications: [] }, AFTER_THE_LAST).list).toBeNull();
  const pairs = [{ own: CODES[40] ?? '', partner: null }];
  expect(asked({ ...log, rankList: rankList && { ...rankList, pairs } }, AFTER_THE_LAST).list).toBeNull();
});

test('looking back, a list promises no more than the list itself did', () => {
  const log = logOf(60, 3, 3);
  const certified = { ...profile, ecfmg: { ...profile.ecfmg, certified: true } };
  const back = postMatch(certified, { ...log, result: 'unmatched' }, { season, next }, '2027-03-20');
  const expected = back.funnel.find(({ stage }) => stage === 'match')?.expected?.p ?? 1;
  const listed = rankOrder(profile, fileOf(log, AFTER_THE_LAST), season, AFTER_THE_LAST).unmatched.p;
  expect(expected).toBeLessThanOrEqual(1 - listed + 1e-9);
});

test('a program left off the list is counted as ranked nowhere, also the only one of its specialty', () => {
  const CHILDREN = facts.programs
    .filter(({ specialty }) => specialty === 'pediatrics')
    .map(({ code }) => code);
  const log = logOf(40, 3, 3);
  const [first] = log.applications;
  if (!first) throw new Error('an application');
  const both = { ...log, applications: [...log.applications, { ...first, program: CHILDREN[20] ?? '' }] };
  const back = postMatch(profile, both, { season, next }, AFTER_THE_LAST);
  expect(back.funnel.find(({ stage }) => stage === 'match')?.from).toBe(3);
  expect(back.funnel.find(({ stage }) => stage === 'match')?.expected?.p).toBeCloseTo(
    rankOrder(profile, fileOf(both, AFTER_THE_LAST), season, AFTER_THE_LAST).matchByLength.at(-1)?.p ?? 0,
    9,
  );
});

test('while more may come, the rate of the group is said to count it', () => {
  expect(asked(logOf(60, 3, 3), '2026-11-20').says.join(' ')).toContain(
    'as many interviews as you may have in the end',
  );
});

test('what would read as 1.0 or 0.0 is said in words', () => {
  const sentences = ['2026-09-25', '2026-12-20'].flatMap((today) =>
    [logOf(3, 0, 0), logOf(60, 0, 0), logOf(60, 8, 8)].flatMap((log) => {
      const { says, moved, funnel } = asked(log, today, weak);
      return [...says, ...moved.map((one) => one.says), ...funnel.map((one) => one.says)];
    }),
  );
  expect(sentences.filter((one) => /factor of 1\.0|about 0 |\b0\.0\b/.test(one))).toEqual([]);
  expect(sentences.join(' ')).toMatch(/change next to nothing/);
  expect(sentences.join(' ')).toMatch(/hardly any/);
});
