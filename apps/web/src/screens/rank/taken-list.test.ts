import { parseRankList, parseSeason } from '@matchwright/inputs/season';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { rankCsv } from './rank-csv.ts';
import { takenList } from './taken-list.ts';

const context = { today: '2027-02-01' };

function listOf(raw: unknown) {
  const parsed = parseRankList(raw, context);
  if (!parsed.ok) throw new Error('not read');
  return parsed.list;
}

test('a file replaces the list and keeps the rest of the season; its applications become totals', () => {
  const season = parseSeason(
    {
      notes: 'mine',
      counts: { 'med-peds': { applications: 3, interviews: 2 } },
      rankList: { ranks: ['1000140C0'], certified: true },
    },
    context,
  );
  if (!season.ok) throw new Error('not read');
  const list = listOf({
    season: 2027,
    ranks: ['1001140C0'],
    applications: { 'med-peds': 24 },
    interviewedBy: ['1001140C0'],
    own: 'kept',
  });
  const taken = takenList(season.log, list);
  expect(taken).toMatchObject({ notes: 'mine', season: 2027, rankList: { own: 'kept' } });
  expect(taken.counts).toEqual({ 'med-peds': { applications: 24, interviews: 2 } });
  expect(taken.rankList?.ranks.map(({ program }) => program)).toEqual(['1001140C0']);
  expect(taken.rankList?.certified).toBeUndefined();
  expect(taken.rankList).not.toHaveProperty('rank-list');
  expect(taken.rankList).not.toHaveProperty('interviewedBy');
});

test('the table has one line for each program, and nothing in it runs as a formula', () => {
  const list = listOf([{ program: '1001140C0', notes: '=1+1' }, '1002140C0']);
  const nameOf = (name: string) => ({ name, place: 'Flint, MI', specialty: null, main: null, tracks: [] });
  const { data } = Papa.parse<string[]>(rankCsv(list, null, nameOf).slice(1));
  expect(data.map((row) => row[1])).toEqual(['code', '1001140C0', '1002140C0']);
  expect(data[1]?.at(-1)).toBe("'=1+1");
  const couple = listOf({ pairs: [['1001140C0', null]] });
  expect(Papa.parse<string[]>(rankCsv(couple, null, nameOf)).data[1]?.slice(1)).toEqual([
    '1001140C0',
    '1001140C0',
    '',
    'No match',
  ]);
});
