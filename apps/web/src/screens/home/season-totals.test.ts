import { parseSeason } from '@matchwright/inputs/season';
import { expect, test } from 'vitest';
import { seasonTotals } from './season-totals.ts';

function totalsOf(raw: object) {
  const parsed = parseSeason(raw, { today: '2027-02-01' });
  if (!parsed.ok) throw new Error('not read');
  return seasonTotals(parsed.log);
}

test('planned ones are not sent, and an invitation stays one after a no', () => {
  const applications = [
    { program: '1000140C0', status: 'planned' },
    { program: '1001140C0', status: 'submitted' },
    {
      program: '1002140C0',
      history: [{ status: 'submitted' }, { status: 'invited' }, { status: 'withdrawn' }],
    },
    { program: '1003140C0', status: 'interviewed' },
    { program: '1004140C0', history: [{ status: 'submitted' }, { status: 'rejected' }] },
  ];
  expect(totalsOf({ applications })).toEqual({ sent: 4, planned: 1, invitations: 2 });
  const counts = { pediatrics: { applications: 40, interviews: 3 } };
  expect(totalsOf({ applications, counts })?.sent).toBe(4);
});

test('totals alone count, and nothing is nothing', () => {
  const counts = {
    pediatrics: { applications: 40, interviews: 3 },
    'med-peds': { applications: 12 },
  };
  expect(totalsOf({ counts })).toEqual({ sent: 52, planned: 0, invitations: 3 });
  expect(totalsOf({})).toBeNull();
});
