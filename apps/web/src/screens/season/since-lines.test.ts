import { expect, test } from 'vitest';
import { sinceLines } from './since-lines.ts';
import { rowMaker } from './tracker-rows.ts';

const lines = (history: object[], interviews: object[] = []) =>
  sinceLines(
    rowMaker([])({ program: '1252700C0', history, interviews, letters: [], contacts: [] } as never),
    '2026-12-05',
  );

test('a booked interview shows its own day and that of booking, each with its name', () => {
  const booked = [
    { status: 'submitted', date: '2026-10-01' },
    { status: 'scheduled', date: '2026-12-05' },
  ];
  expect(lines(booked, [{ start: '2027-01-12T14:00:00Z' }])).toEqual([
    'Interview: 12 Jan 2027',
    'Booked: 5 Dec 2026',
  ]);
  expect(lines(booked)).toEqual(['Interview: no day noted', 'Booked: 5 Dec 2026']);
  // The day of sending is no day of booking.
  expect(
    lines([{ status: 'submitted', date: '2026-10-01' }, { status: 'scheduled' }], [{ day: '2027-01-12' }]),
  ).toEqual(['Interview: 12 Jan 2027']);
});

test('an interview counts by the clock of its program, and one that was called off has no day', () => {
  const booked = [{ status: 'scheduled', date: '2026-12-05' }];
  const late = { start: '2027-01-13T02:00:00Z', zone: 'America/New_York' };
  expect(lines(booked, [late])[0]).toBe('Interview: 12 Jan 2027');
  expect(lines(booked, [{ ...late, cancelled: true }])[0]).toBe('Interview: no day noted');
});

test('a step that lies ahead says that it does not count yet', () => {
  expect(lines([{ status: 'rejected', date: '2027-03-01' }])).toEqual(['Counts from 1 Mar 2027, not yet']);
  expect(lines([{ status: 'rejected', date: '2026-12-05' }])).toEqual(['5 Dec 2026']);
  expect(lines([{ status: 'submitted' }])).toEqual(['no day noted']);
});
