import { EMPTY_RANK_LIST, parseSeason, type SeasonLog } from '@matchwright/inputs/season';
import { expect, test } from 'vitest';
import { notYetRanked, withRanked } from './ranked-status.ts';

const TODAY = '2027-02-20';
const mainOf = (code: string) => code.replace('M0', 'C0');
const codes = (log: SeasonLog) => log.applications.map(({ program }) => program);

function logOf(applications: object[]): SeasonLog {
  const parsed = parseSeason({ applications }, { today: TODAY });
  if (!parsed.ok) throw new Error('not read');
  return parsed.log;
}
const log = logOf([
  { program: '1000140C0', status: 'interviewed', date: '2026-11-10' },
  { program: '1001140C0', status: 'ranked', date: '2027-02-01' },
  { program: '1002140C0', history: [{ status: 'interviewed' }, { status: 'withdrawn' }] },
  { program: '1003140C0', status: 'interviewed', date: '2026-12-01' },
  { program: '1004140C0', status: 'scheduled', date: '2027-02-25' },
  { program: '1005140C0', status: 'interviewed', date: '2026-12-02' },
]);
const list = {
  ...EMPTY_RANK_LIST,
  ranks: ['1000140M0', '1001140C0', '1002140C0', '1003140C0', '1004140C0'].map((program) => ({
    program,
    stars: {},
  })),
};

test('what is on the list, by any track, and still open and not ranked is offered; what has a later step is not', () => {
  const offered = notYetRanked(log, list, mainOf, TODAY);
  expect(offered.map(({ program }) => program)).toEqual(['1000140C0', '1003140C0']);
  const after = withRanked(log, offered, TODAY);
  expect(codes(after)).toEqual(codes(log));
  expect(after.applications.map(({ history }) => history.at(-1)?.status)).toEqual([
    'ranked',
    'ranked',
    'withdrawn',
    'ranked',
    'scheduled',
    'interviewed',
  ]);
  expect(after.applications[0]?.history).toEqual([
    { status: 'interviewed', date: '2026-11-10' },
    { status: 'ranked', date: TODAY },
  ]);
  expect(notYetRanked(after, list, mainOf, TODAY)).toEqual([]);
});
