import type { Application, ApplicationStatus, Interview, SeasonLog } from '@matchwright/inputs/season';
import { expect, test } from 'vitest';
import { undatedInterviews } from './undated-interviews.ts';

const one = (program: string, status: ApplicationStatus, interviews: Interview[] = []): Application => ({
  program,
  history: [{ status: 'submitted' }, { status }],
  interviews,
  letters: [],
  contacts: [],
});
const groups = (...applications: Application[]) => {
  const found = undatedInterviews({ applications } as unknown as SeasonLog, new Set(['DUE']));
  const codes = (all: Application[]) => all.map(({ program }) => program);
  return { invited: codes(found.invited), booked: codes(found.booked), held: codes(found.held) };
};

test('what has no place in a calendar is named once, by what is missing', () => {
  expect(
    groups(
      one('A', 'invited'),
      one('DUE', 'invited'),
      one('B', 'scheduled'),
      one('C', 'scheduled', [{ day: '2027-01-12' }]),
      one('D', 'scheduled', [{ start: '2027-01-12T14:00:00Z' }]),
      one('E', 'interviewed'),
      one('F', 'interviewed', [{ day: '2026-12-02' }]),
      one('G', 'scheduled', [{ start: '2027-01-12T14:00:00Z', cancelled: true }]),
      one('H', 'submitted'),
      one('I', 'rejected', [{ day: '2027-01-12' }]),
    ),
  ).toEqual({ invited: ['A'], booked: ['B', 'C', 'G'], held: ['E'] });
});
