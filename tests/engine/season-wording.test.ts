import { readFileSync } from 'node:fs';
import {
  interviewCalendar,
  interviewSheet,
  postMatch,
  rankOrder,
  seasonOutlook,
  soapGuide,
  stayingWell,
} from '@matchwright/engine/season';
import { forSeason } from '@matchwright/facts';
import { parseRankListText, parseSeason, parseSeasonText, type SeasonLog } from '@matchwright/inputs/season';
import { expect, test } from 'vitest';
import { expectReadable } from '../readability/expect-readable.ts';
import { saidBy, withoutNames } from '../readability/said.ts';
import { example, facts } from './example-profiles.ts';

const text = (name: string) => readFileSync(new URL(`../../examples/${name}.yaml`, import.meta.url), 'utf8');
const context = { today: '2027-11-20' };
const { profile, facts: season } = example('reference');
const next = forSeason(facts, 2029);

function must<T extends { ok: boolean }>(parsed: T): Extract<T, { ok: true }> {
  if (!parsed.ok) throw new Error('An example is not valid.');
  return parsed as Extract<T, { ok: true }>;
}
const log = must(parseSeasonText(text('season'), 'yaml', context)).log;
const counts = (interviews: number, ranks: number, result: SeasonLog['result']): SeasonLog =>
  must(parseSeason({ counts: { pediatrics: { applications: 200, interviews, ranks } }, result }, context))
    .log;

test('every sentence about a season can be read by somebody who learned English late', () => {
  const list = must(parseRankListText(text('ranklist'), 'yaml', context)).list;
  const odd = {
    ...list,
    ranks: list.ranks.map((one, i) => ({ ...one, wouldGo: i > 0 })),
    comparisons: [...list.comparisons, { better: '3211320C0', worse: '1307700C0' }],
    applications: {},
    pairs: [{ own: '1307700C0', partner: null }],
  };
  const results = [
    ...['2027-09-01', '2027-10-20', '2028-02-10'].map((today) => seasonOutlook(profile, log, season, today)),
    seasonOutlook(profile, counts(0, 0, undefined), season, '2027-12-20'),
    ...[list.ranks, list.ranks.slice(0, 1)].map((ranks) =>
      seasonOutlook(profile, log, season, '2028-02-10', { ...list, ranks, pairs: [] }),
    ),
    interviewCalendar(log, season, '2027-11-05T00:00:00Z'),
    interviewCalendar(log, season, '2027-12-20T00:00:00Z'),
    rankOrder(profile, list, season, '2028-02-10'),
    rankOrder(null, odd, season, '2028-02-10'),
    soapGuide(profile, log, season, '2028-03-10'),
    stayingWell(season),
    ...['1307700C0', '1471320M1', '1428140C0'].map((code) => {
      const sheet = interviewSheet(code, profile, log, season);
      return { ask: sheet?.ask, template: sheet?.template };
    }),
    ...[counts(0, 0, 'unmatched'), counts(20, 10, 'unmatched'), counts(9, 9, 'matched')].map((one) => {
      const { gaps, nextCycle, entryNotes, notes, ...own } = postMatch(
        profile,
        one,
        { season, next },
        '2028-03-20',
      );
      return { ...own, gaps: gaps.filter(({ id }) => id.startsWith('gap.')) };
    }),
  ];
  const names = facts.programs.map(({ name }) => name);
  const said = withoutNames(
    results.flatMap((result, i) => saidBy(result, `result ${i}`)),
    names,
  );
  expect(said.length).toBeGreaterThan(100);
  expectReadable(said);
});
