import { EMPTY_RANK_LIST, parseSeason } from '@matchwright/inputs/season';
import { expect, test } from 'vitest';
import { toRank } from './interviewed.ts';

test('who was marked as ranked, and who interviewed or booked a day, was not turned down since, and is neither ranked nor left off, by any of its tracks', () => {
  const parsed = parseSeason(
    {
      applications: [
        { program: '1000140C0', status: 'interviewed' },
        { program: '1001140C0', status: 'invited' },
        { program: '1005140C0', status: 'scheduled', interviews: [{ start: '2027-02-10T14:00Z' }] },
        { program: '1006140C0', status: 'interviewed' },
        { program: '1002140C0', history: [{ status: 'interviewed' }, { status: 'withdrawn' }] },
        { program: '1003140C0', status: 'interviewed' },
        { program: '1004140C0', status: 'ranked' },
        { program: '1007140C0', status: 'ranked' },
        { program: '1008140C0', history: [{ status: 'ranked' }, { status: 'withdrawn' }] },
        { name: 'Somewhere', specialty: 'pediatrics', status: 'interviewed' },
      ],
    },
    { today: '2027-02-01' },
  );
  if (!parsed.ok) throw new Error('not read');
  const list = {
    ...EMPTY_RANK_LIST,
    ranks: [{ program: '1003140M0', stars: {} }],
    leftOff: [{ program: '1004140C0', stars: {} }],
  };
  const mainOf = (code: string) => code.replace('M0', 'C0');
  expect(toRank(parsed.log, list, mainOf)).toEqual({
    ranked: [{ program: '1007140C0' }],
    interviewed: [
      { program: '1000140C0' },
      { program: '1006140C0' },
      { name: 'Somewhere', specialty: 'pediatrics' },
      { program: '1005140C0' },
    ],
  });
});
