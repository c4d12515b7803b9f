import { lookBack, type SeasonOutlook, seasonOutlook } from '@matchwright/engine/season';
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

describe('one season, one verdict', () => {
  test('the page of the season and the look back say the same of the same numbers', () => {
    for (const count of [0, 3, 7, 12, 25]) {
      const log = sent(60, invitedIn(count));
      const there = outlook(log, '2027-02-24').funnel.map(({ verdict, says }) => ({ verdict, says }));
      const back = lookBack(profile, log, { season, next }, '2027-02-24').funnel;
      const here = back.filter(({ stage }) => stage === 'interviews');
      expect(here.map(({ verdict, says }) => ({ verdict, says }))).toEqual(there);
    }
  });

  test('more than expected and not beyond chance is within chance, not too small to tell', () => {
    for (const count of [3, 5, 7, 9, 11]) {
      const [row] = outlook(sent(60, invitedIn(count)), '2027-02-24').funnel;
      if ((row?.expected?.p ?? 99) < count) expect(row?.verdict).not.toBe('too-small-to-tell');
    }
  });

  test('a chance that silence has halved is no reason to wait, whatever the count proves', () => {
    const late = outlook(sent(12), '2027-01-25');
    expect(late.funnel[0]?.verdict).not.toBe('fewer');
    expect(late.now.p).toBeLessThan(late.before.p / 2);
    expect(late.do[0]).toMatch(/silence costs: your chance went from .* Do not only wait/);
    expect(late.do.join(' ')).toContain('SOAP');
    expect(late.do.join(' ')).not.toContain('Wait for more answers');
    expect(outlook(sent(12), '2026-10-01').hasFallen).toBe(false);
  });
});

describe('looked back on', () => {
  test('with enough invitations and no match, what lies after them is looked at', () => {
    const back = (invited: number) => {
      const ranked = (i: number) =>
        i < invited
          ? { history: [{ status: 'interviewed' }, { status: 'ranked' }] }
          : { status: 'submitted' };
      const log = { ...sent(40, ranked), result: 'unmatched' as const };
      return lookBack(profile, log, { season, next }, '2027-03-20');
    };
    const expected = back(0).funnel[0]?.expected?.p ?? 0;
    expect(expected).toBeLessThan(7);
    const gap = back(7).gaps.find(({ id }) => id === 'gap.after');
    expect(gap?.says).toMatch(/^Invitations were not what was missing.*7 programs ranked.*cannot tell/);
    // Nobody who needs a visa has an answer for this season yet.
    expect(gap?.do[0]).toMatch(/^7 programs that you ranked have an open question about your visa/);
    expect(back(0).gaps.map(({ id }) => id)).not.toContain('gap.after');
  });

  test('while a season runs it has the verdict of its own page, and nothing is said of its end', () => {
    const past = /broke|fell short|went as|Fewer interviews came|had it|was possible|counts as a no/;
    for (const [invited, today] of [
      [0, '2026-09-24'],
      [1, '2026-10-20'],
      [12, '2026-12-10'],
      [3, '2027-02-24'],
    ] as const) {
      const log = sent(60, invitedIn(invited, '2026-10-14'));
      const back = lookBack(profile, log, { season, next }, today);
      const rows = back.funnel.filter(({ stage }) => stage === 'interviews');
      expect(rows.map(({ says }) => says)).toEqual(outlook(log, today).funnel.map(({ says }) => says));
      expect({ today, running: back.running, broke: back.broke }).toEqual({
        today,
        running: true,
        broke: null,
      });
      expect([...back.says, ...back.notes, ...back.funnel.map(({ says }) => says)].join(' ')).not.toMatch(
        past,
      );
    }
    const early = lookBack(profile, sent(60), { season, next }, '2026-09-24');
    expect(early.next).toMatchObject({ planWith: 'byProfile' });
    expect(early.next?.says.join(' ')).toContain('once its invitations are over');
    expect(early.gaps).toEqual([]);
  });

  test('what helps in the first days is not said weeks later', () => {
    const week = (today: string) =>
      lookBack(profile, logOf({ result: 'unmatched' }), { season, next }, today).thisWeek;
    // Match Day of 2027 is 19 March; two weeks after it is 2 April.
    expect(week('2027-04-02').join(' ')).toContain('Sleep, eat');
    expect(week('2027-04-03')).toEqual([]);
  });
});
