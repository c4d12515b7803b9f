import type { Application, SeasonLog } from '@matchwright/inputs/season';
import { expect, test } from 'vitest';
import { interviewedBefore } from './interviewed-before.ts';

const logOf = (season: number, ...applications: Partial<Application>[]): SeasonLog => ({
  'season-log': 1,
  season,
  applications: applications.map((one) => ({
    history: [],
    interviews: [],
    letters: [],
    contacts: [],
    ...one,
  })),
  counts: {},
  soapReady: [],
});
const past = logOf(
  2026,
  { program: 'held', history: [{ status: 'interviewed' }, { status: 'rejected' }] },
  { program: 'noted', history: [{ status: 'scheduled' }], interviews: [{ day: '2025-11-12' }] },
  { program: 'given up', history: [{ status: 'withdrawn' }], interviews: [{ day: '2025-11-12' }] },
  { program: 'called off', interviews: [{ day: '2025-11-12', cancelled: true }] },
  { program: 'invited', history: [{ status: 'invited' }] },
);
const running = logOf(
  2027,
  { program: 'held', history: [{ status: 'interviewed' }] },
  { program: 'booked', history: [{ status: 'scheduled' }], interviews: [{ day: '2026-12-12' }] },
);

test('who interviewed in a season before the planned one is known with the last such season', () => {
  const of = (planned: number) => [...interviewedBefore([past, running], planned, '2026-11-23')];
  expect(of(2028)).toEqual([
    ['held', 2027],
    ['noted', 2026],
  ]);
  expect(of(2027)).toEqual([
    ['held', 2026],
    ['noted', 2026],
  ]);
  expect(of(2026)).toEqual([]);
});
