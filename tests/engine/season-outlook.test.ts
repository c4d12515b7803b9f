import { list, odds } from '@matchwright/engine';
import {
  lookBack,
  nextCycle,
  postMatch,
  type SeasonOutlook,
  seasonOutlook,
  seasonsOf,
} from '@matchwright/engine/season';
import { forSeason } from '@matchwright/facts';
import { parseSeason, type SeasonLog } from '@matchwright/inputs/season';
import { describe, expect, test } from 'vitest';
import { facts, profileOf } from './example-profiles.ts';

const season = forSeason(facts, 2027);
const next = forSeason(facts, 2028);
const { profile } = profileOf({
  season: 2027,
  applicant: 'non-us-img',
  citizenship: 'EG',
  visa: { needed: true },
  school: { graduated: 2022 },
  exams: [
    { exam: 'step1', date: '2021-05-10', result: 'pass' },
    { exam: 'step2ck', date: '2024-03-15', score: 238 },
  ],
  preferences: { specialties: { 'internal-medicine': 5, pediatrics: 4 } },
  budget: 2000,
});
const MEDICINE = facts.programs.filter(({ specialty }) => specialty === 'internal-medicine').slice(40, 140);

function logOf(raw: object): SeasonLog {
  const parsed = parseSeason({ season: 2027, ...raw }, { today: '2027-06-01' });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.log;
}
const sent = (
  count: number,
  status: (i: number) => object = () => ({ status: 'submitted', date: '2026-09-10' }),
) =>
  logOf({ applications: MEDICINE.slice(0, count).map(({ code }, i) => ({ program: code, ...status(i) })) });
const outlook = (log: SeasonLog, today: string): SeasonOutlook => seasonOutlook(profile, log, season, today);
const invitedIn =
  (count: number, date = '2026-10-14') =>
  (i: number) =>
    i < count ? { status: 'invited', date } : { status: 'submitted', date: '2026-09-10' };

describe('marked as sent before applications open', () => {
  // The AAMC's timeline for the Match of 2027: applicants may submit from 2 September 2026.
  const log = sent(40, () => ({ status: 'submitted', date: '2026-04-10' }));

  test('nothing counts before that day, and it is said; from that day on everything does', () => {
    const early = outlook(log, '2026-09-01');
    expect(early).toMatchObject({ sent: 0, waiting: 0, opens: '2026-09-02', tooEarly: { count: 40 } });
    expect(early.tooEarly?.says).toMatch(/^40 applications .*Match of 2027 open only on 2 September 2026/);
    expect(early.notSent).toMatch(/40 marked as sent before applications open/);
    expect(outlook(log, '2026-09-02')).toMatchObject({ sent: 40, waiting: 40, tooEarly: null });
  });

  test('a plan for a later season is not too early', () => {
    const planned = sent(40, () => ({ status: 'planned' }));
    expect(outlook(planned, '2026-09-01')).toMatchObject({ sent: 0, tooEarly: null });
  });
});

describe('invitations expected by a day', () => {
  test('none before programs look, more each month, all of them at the end', () => {
    const log = sent(80);
    const days = ['2026-09-20', '2026-10-20', '2026-11-15', '2026-12-20', '2027-02-10'];
    const expected = days.map((today) => outlook(log, today).funnel[0]?.expected?.p ?? -1);
    expect(expected[0]).toBe(0);
    for (let i = 1; i < days.length; i++) expect(expected[i]).toBeGreaterThan(expected[i - 1] as number);
  });

  test('a count stands out only when chance hardly does it', () => {
    // Counted from the result itself: a verdict and its tail must agree with each other.
    // 20 in 100 while programs invite, 5 in 100 once they have.
    for (const [count, today, limit] of [
      [0, '2027-02-10', 0.05],
      [3, '2027-02-10', 0.05],
      [20, '2027-02-10', 0.05],
      [0, '2026-12-20', 0.2],
      [20, '2026-12-20', 0.2],
    ] as const) {
      const [row] = outlook(sent(80, invitedIn(count)), today).funnel;
      if (row?.verdict === 'fewer' || row?.verdict === 'more') expect(row.tail).toBeLessThan(limit);
      else expect(row?.tail).toBeGreaterThanOrEqual(limit);
    }
    expect(outlook(sent(80, invitedIn(25)), '2027-02-10').funnel[0]?.verdict).toBe('more');
  });
});

test('before anything is heard, the chance and its ranges are those of the list, and stay what they were', () => {
  const planned = list(profile, season, { detail: false });
  const log = logOf({
    applications: planned.programs.map(({ code, level }) => ({
      program: code,
      status: 'submitted',
      date: '2026-09-10',
      ...(level === 'applied' ? {} : { signal: level }),
    })),
  });
  expect(planned.programs.length).toBeGreaterThan(20);
  const early = outlook(log, '2026-09-12');
  const later = outlook(log, '2026-11-15');
  for (const chance of [early.before, early.now, later.before])
    for (const end of ['p', 'lo50', 'hi50', 'lo90', 'hi90'] as const)
      expect(chance[end]).toBeCloseTo(planned.match[end], 9);
  expect(later.now.p).toBeLessThan(planned.match.p);
});

describe('the chance from here', () => {
  test('silence wears it down day by day, and at the end nothing is left without an invitation', () => {
    const log = sent(80);
    const chances = ['2026-09-20', '2026-11-15', '2026-12-20', '2027-02-10'].map((today) =>
      outlook(log, today),
    );
    expect(chances[0]?.now.p).toBeCloseTo(chances[0]?.before.p ?? 0, 3);
    for (let i = 1; i < chances.length; i++)
      expect(chances[i]?.now.p).toBeLessThan(chances[i - 1]?.now.p ?? 0);
    expect(chances[3]?.now.p).toBe(0);
    expect(chances[3]?.more.p).toBe(0);
    expect(chances[3]?.moved).toMatchObject([{ kind: 'silent', count: 80 }]);
  });

  test('an invitation raises it, and a refusal there takes the interview away again', () => {
    const day = '2026-11-15';
    const [none, one, refused] = [
      sent(80),
      sent(80, invitedIn(1)),
      sent(80, (i) =>
        i === 0
          ? {
              history: [
                { status: 'invited', date: '2026-10-14' },
                { status: 'withdrawn', date: '2026-10-20' },
              ],
            }
          : { status: 'submitted', date: '2026-09-10' },
      ),
    ].map((log) => outlook(log, day));
    expect(one?.now.p).toBeGreaterThan(none?.now.p as number);
    expect(one?.interviews).toBe(1);
    // The program wanted the person, which still speaks for the others; the interview itself is gone.
    expect(refused?.interviews).toBe(0);
    expect(refused?.now.p).toBeGreaterThan(none?.now.p as number);
    expect(refused?.now.p).toBeLessThan(one?.now.p as number);
    expect(one?.moved[0]).toMatchObject({ kind: 'invited', count: 1 });
    expect(one?.moved[0]?.odds).toBeGreaterThan(1);
  });

  test('what lies ahead does not count yet', () => {
    const log = sent(80, invitedIn(3, '2026-12-01'));
    expect(outlook(log, '2026-11-30').interviews).toBe(0);
    expect(outlook(log, '2026-12-01').interviews).toBe(3);
  });

  test('a program that invites somebody whom its rule shuts out is an invitation like any other', () => {
    const [first, ...others] = season.programs;
    if (!first) throw new Error('There are no programs.');
    const refusal = [{ value: false, year: 2026, source: 'x' }];
    const shut = { ...first, facts: { ...first.facts, visaJ1: refusal, visaH1b: refusal } };
    const log = logOf({ applications: [{ program: shut.code, status: 'invited', date: '2026-10-14' }] });
    const refusing = { ...season, programs: [shut, ...others] };
    expect(odds(profile, refusing, { programs: [shut.code] }).programs[0]?.eligible).toBe(false);
    const { now } = seasonOutlook(profile, log, refusing, '2026-11-15');
    expect(now.p).toBeGreaterThan(0.05);
    expect(Number.isFinite(now.hi90)).toBe(true);
  });
});

describe('what was sent late', () => {
  const added = (date: string) =>
    sent(80, (i) => ({ status: 'submitted', date: i < 60 ? '2026-09-10' : date }));

  test('silence of programs that were asked yesterday says nothing yet, and they may still invite', () => {
    const today = '2026-12-01';
    const [early, late, none] = [added('2026-09-10'), added(today), sent(60)].map((log) =>
      outlook(log, today),
    );
    const quality = (one: SeasonOutlook | undefined) =>
      one?.moved.reduce((product, { odds: by }) => product * by, 1) ?? 0;
    expect(quality(late)).toBeCloseTo(quality(none), 6);
    expect(quality(early)).toBeLessThan(quality(none));
    expect(late?.more.p).toBeGreaterThan(early?.more.p as number);
    // Nobody could have invited yet: what was expected by today does not grow with them.
    expect(late?.funnel[0]?.expected?.p).toBeCloseTo(none?.funnel[0]?.expected?.p as number, 6);
  });
});

test('once lists are due, only the ranked programs of a certified one count; certifying early changes nothing', () => {
  const log = sent(40, invitedIn(3));
  const ranks = log.applications.slice(0, 2).map(({ program }) => ({ program, stars: {} }));
  const list = { ranks, criteria: {}, comparisons: [], pairs: [] };
  // Lists are due on 3 March 2027.
  const [open, certified, single] = [
    { ...log, rankList: list },
    { ...log, rankList: { ...list, certified: true } },
    { ...log, rankList: { ...list, ranks: ranks.slice(0, 1), certified: true } },
  ].map((one) => outlook(one, '2027-03-04'));
  const early = (rankList: typeof list & { certified?: boolean }) =>
    outlook({ ...log, rankList }, '2026-12-10');
  expect(early({ ...list, certified: true })).toEqual(early(list));
  expect(early(list).waiting).toBe(37);
  expect(open?.now.p).toBeGreaterThan(certified?.now.p as number);
  expect(certified?.now.p).toBeGreaterThan(single?.now.p as number);
  expect(certified?.more.p).toBe(0);
});

describe('odd seasons', () => {
  test('an empty one says what to do first', () => {
    const { sent: count, says, funnel, now } = outlook(logOf({}), '2026-11-15');
    expect({ count, funnel, p: now.p }).toEqual({ count: 0, funnel: [], p: 0 });
    expect(says.join()).toMatch(/nothing to compare/);
  });

  test('programs that the facts do not know are counted aloud and change nothing', () => {
    const log = sent(20, invitedIn(1));
    const more = {
      ...log,
      applications: [
        ...log.applications,
        { ...logOf({ applications: [{ name: 'Nowhere' }] }).applications[0]! },
      ],
    };
    const [with_, without] = [outlook(more, '2026-11-15'), outlook(log, '2026-11-15')];
    expect(with_.now).toEqual(without.now);
    expect(with_.notes.join()).toMatch(/1 program is not in our facts/);
  });

  test('what does not count as sent is named, and adds up to every row', () => {
    const [a, b, c, d, e] = MEDICINE.map(({ code }) => code);
    const log = logOf({
      applications: [
        { program: a, status: 'submitted', date: '2026-09-10' },
        { program: b, status: 'planned' },
        { program: c, status: 'planned' },
        {
          program: d,
          history: [
            { status: 'submitted', date: '2026-09-10' },
            { status: 'withdrawn', date: '2026-10-01' },
          ],
        },
        { program: e, status: 'submitted', date: '2026-12-24' },
        { name: 'Nowhere', status: 'submitted', date: '2026-09-10' },
      ],
    });
    const { sent: count, notSent } = outlook(log, '2026-11-15');
    expect(count).toBe(2);
    expect(notSent).toBe(
      '4 of your 6 applications do not count as sent: 2 planned, 1 without a status by today and 1 not in our facts. ' +
        '1 application that you withdrew before an answer counts as sent. No comparison counts it.',
    );
    expect(outlook(sent(20), '2026-11-15').notSent).toBeNull();
  });

  test('withdrawn before any answer, a program neither counts as silence nor as a chance', () => {
    const withdrawn = sent(21, (i) =>
      i === 20 ? { status: 'withdrawn', date: '2026-10-01' } : { status: 'submitted', date: '2026-09-10' },
    );
    expect(outlook(withdrawn, '2026-11-15').now).toEqual(outlook(sent(20), '2026-11-15').now);
  });

  test('totals alone are compared, too', () => {
    const log = logOf({ counts: { 'internal-medicine': { applications: 100, interviews: 2 } } });
    const { funnel, sent: count, interviews, notes } = outlook(log, '2027-02-10');
    expect({ count, interviews }).toEqual({ count: 100, interviews: 2 });
    expect(funnel).toMatchObject([{ specialty: 'internal-medicine', from: 100, actual: 2 }]);
    expect(notes.join()).toMatch(/average program/);
    // In the middle of the season the others may still invite; at its end none is left.
    expect(outlook(log, '2026-11-15')).toMatchObject({ waiting: 98, more: { p: expect.any(Number) } });
    expect(outlook(log, '2026-11-15').more.p).toBeGreaterThan(0);
    expect(outlook(log, '2027-02-10').more.p).toBe(0);
  });
});

describe('after the Match', () => {
  const looked = (log: SeasonLog) => postMatch(profile, log, { season, next }, '2027-03-20');

  test('no interview from many applications to programs that like the profile is more than chance', () => {
    const strong = profileOf({
      season: 2027,
      applicant: 'us-img',
      school: { graduated: 2026 },
      ecfmg: { certified: true },
      exams: [{ exam: 'step2ck', date: '2026-03-15', score: 255 }],
      preferences: { specialties: { 'internal-medicine': 5 } },
    }).profile;
    const log = logOf({
      counts: { 'internal-medicine': { applications: 120, interviews: 0 } },
      result: 'unmatched',
    });
    const result = postMatch(strong, log, { season, next }, '2027-03-20');
    expect(result.broke).toBe('interviews');
    expect(result.gaps[0]).toMatchObject({ id: 'gap.interviews', stage: 'interviews' });
    expect(result.funnel[0]?.tail).toBeLessThan(0.05);
  });

  test('a few applications are too small to tell', () => {
    const result = looked(logOf({ counts: { 'internal-medicine': { applications: 5, interviews: 0 } } }));
    expect(result.funnel[0]?.verdict).toBe('too-small-to-tell');
    expect(result.broke).toBeNull();
    expect(result.says.join()).toMatch(/too small to tell/);
  });

  test('ranking fewer than interviewed and losing a safe list are named; measured repairs come best first', () => {
    // Published for 15 ranks: 94% matched, so that losing such a list is still chance (Charting Outcomes, 2026).
    const counts = { 'internal-medicine': { applications: 100, interviews: 26, ranks: 24 } };
    const result = looked(logOf({ counts, result: 'unmatched' }));
    expect(result.funnel.map(({ stage, verdict }) => `${stage} ${verdict}`)).toEqual([
      'interviews more',
      'ranks fewer',
      'match fewer',
    ]);
    expect(result.gaps.slice(0, 2).map(({ id }) => id)).toEqual(['gap.ranks', 'gap.match']);
    const gains = result.nextCycle.flatMap(({ gain }) => (gain ? [gain.p] : []));
    expect(gains.length).toBeGreaterThan(1);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(result.nextCycle.map(({ id }) => id)).not.toContain('wait');
    expect(result.next?.season).toBe(2028);
  });

  test('a season worse than expected makes us expect less of the next, a better one more', () => {
    const seasonAfter = (interviews: number) =>
      looked(logOf({ counts: { 'internal-medicine': { applications: 120, interviews } } })).next;
    const [bad, good] = [seasonAfter(0), seasonAfter(15)];
    expect(bad?.learned.p).toBeLessThan(bad?.byProfile.p as number);
    expect(good?.learned.p).toBeGreaterThan(good?.byProfile.p as number);
    expect(bad?.byProfile).toEqual(good?.byProfile);
    // The number of the profile is the one that the list of that season shows, with its range.
    expect(good?.byProfile).toEqual(list({ ...profile, season: 2028 }, next, { detail: false }).match);
    // Only a lower one stands beside it; whoever did better plans with the profile and reads one number.
    expect([bad?.planWith, good?.planWith]).toEqual(['learned', 'byProfile']);
    const shares = (says: string[] = []) => says.join(' ').match(/\d+%/g) ?? [];
    const whole = (p = 0) => `${Math.round(p * 100)}%`;
    expect(bad?.says[0]).toContain(whole(bad?.learned.p));
    expect(shares(good?.says)).toContain(whole(good?.byProfile.p));
    expect(good?.says.join(' ')).toContain('Plan with that number');
    expect(shares(good?.says)).not.toContain(whole(good?.learned.p));
  });

  test('somebody who matched reads one sentence and what comes next, with its sources', () => {
    const { says, thisWeek, gaps, nextCycle: steps, comesNext } = looked(logOf({ result: 'matched' }));
    expect({ says, thisWeek, gaps, steps }).toEqual({
      says: ['You matched. Congratulations.'],
      thisWeek: [],
      gaps: [],
      steps: [],
    });
    expect(comesNext.map(({ id }) => id)).toEqual([
      'contract',
      'ecfmg',
      'visa-j1',
      'visa-h1b',
      'visa-late',
      'licence',
      'start',
    ]);
    for (const { source } of comesNext) expect(Object.keys(facts.sources)).toContain(source);
    const atHome = { ...profile, applicant: 'us-md' as const, visa: { ...profile.visa, needed: false } };
    const steps2 = lookBack(atHome, logOf({ result: 'matched' }), { season, next }, '2027-03-20').comesNext;
    expect(steps2.map(({ id }) => id)).toEqual(['contract', 'licence', 'start']);
  });

  test('the two halves are the whole, and what the profile decides does not ask for the log', () => {
    const log = logOf({ counts: { 'internal-medicine': { applications: 60, interviews: 1 } } });
    const whole = looked(log);
    const back = lookBack(profile, log, { season, next }, '2027-03-20');
    const ahead = nextCycle(profile, { season, next }, '2027-03-20');
    expect(whole.gaps).toEqual([...back.gaps, ...ahead.gaps]);
    expect(whole.nextCycle).toEqual(ahead.steps);
    // 2028: applications open on the first Wednesday of September 2027, as published in 2026 and before.
    expect(ahead.doneBy).toBe('2027-09-01');
    expect(ahead.dates.every(({ projected }) => projected)).toBe(true);
    expect(lookBack(profile, logOf({}), { season, next }, '2027-03-20').counted).toBe(false);
  });

  test('where no application is noted, no list is held against another', () => {
    const nothing = lookBack(profile, logOf({}), { season, next }, '2027-03-20');
    expect(nothing.gaps).toEqual([]);
    const little = lookBack(profile, sent(1), { season, next }, '2027-03-20');
    expect(little.gaps.map(({ id }) => id)).toContain('gap.list');
  });

  test('the season follows the log', () => {
    expect(seasonsOf(profile, logOf({ season: 2026 }))).toEqual({ season: 2026, next: 2027 });
    expect(seasonsOf({ ...profile, season: 2029 }, logOf({}))).toEqual({ season: 2027, next: 2029 });
  });
});
