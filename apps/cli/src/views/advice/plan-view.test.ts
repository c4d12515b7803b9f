import { expect, test } from 'vitest';
import { screenOf } from '../../terminal/screen.ts';
import { planText, type ShownPlan, type ShownTask } from './plan-view.ts';

const SOURCES = {};
const task = (id: string, more: Partial<ShownTask>): ShownTask => ({
  id,
  title: id,
  why: `Why ${id}.`,
  how: [`How ${id}.`],
  kind: 'work',
  start: '2027-01-04',
  due: '2027-02-15',
  time: null,
  projected: false,
  personal: false,
  critical: false,
  status: 'ahead',
  ifLate: null,
  source: 'nrmp-rules',
  sources: [],
  ...more,
});
const text = (tasks: ShownTask[], width = 100, notes: string[] = [], next?: string[]) => {
  const schedule: ShownPlan = {
    season: 2028,
    today: '2026-11-22',
    tasks,
    notes,
    ...(next ? { next } : {}),
  };
  return planText(schedule, SOURCES, screenOf({}, { COLUMNS: String(width) })).join('\n');
};

test('late tasks come first, then the next three by their start, then every month', () => {
  const shown = text([
    task('Old', { status: 'done', due: '2026-10-01' }),
    task('Overdue', { status: 'late', due: '2026-11-30', ifLate: { says: 'You lose a month.', gain: null } }),
    task('Fourth', { start: '2027-01-04', due: '2027-01-20' }),
    task('Second', { start: '2026-12-02', due: '2027-02-01' }),
    task('First', { start: '2026-11-22', due: '2027-02-03', status: 'now' }),
    task('Third', { start: '2027-01-03', due: '2027-02-05' }),
  ]);
  expect(shown).toContain('6 tasks, 1 late, 1 to do now, 1 done');
  const places = [
    '\nLate\n',
    'You lose a month.',
    '\nNext\n',
    '  First:',
    '  Second:',
    '  Third:',
    '\nOctober 2026\n',
  ];
  const at = places.map((part) => shown.indexOf(part));
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(at[0]).toBeGreaterThan(0);
  expect(shown).not.toContain('  Fourth:');
  expect(shown.split('\nOctober 2026\n')[1]).toMatch(
    /done {5}Old[\s\S]*November 2026[\s\S]*Overdue[\s\S]*January 2027[\s\S]*Fourth[\s\S]*February 2027/,
  );
});

test('what to do first is what the plan names, except what stands under late', () => {
  const tasks = [task('A', {}), task('B', { status: 'late' }), task('C', { start: '2026-12-01' })];
  const next = text(tasks, 100, [], ['B', 'A']).split('\nNext\n')[1]?.split('\nFebruary 2027\n')[0];
  expect(next).toContain('  A:');
  expect(next).not.toMatch(/ {2}[BC]:/);
});

test('a line says the day, the status, what cannot wait, and how sure the date is', () => {
  const rank = {
    kind: 'deadline',
    due: '2028-03-01',
    time: '21:00',
    projected: true,
    critical: true,
  } as const;
  expect(text([task('Rank list', rank)])).toContain(' ~ 1  ahead  * Rank list (21:00 Eastern Time)');
  expect(text([task('Move', { kind: 'own', due: '2028-03-02', personal: true })])).toContain(
    '   2  ahead    Move (your own date)',
  );
});

test.each([40, 60, 100])('fits into %i columns, whatever the titles', (width) => {
  const long = task('A title that is longer than any line of a narrow terminal could be', {
    projected: true,
  });
  const lines = text([long, { ...long, status: 'late' }], width, [
    'The dates are not published. '.repeat(5),
  ]).split('\n');
  expect(lines.filter((line) => line.length > width)).toEqual([]);
  expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('than any line of a narrow terminal could be');
});

test('a date that is not published is no more than that; what rests on it says so', () => {
  const rank = { kind: 'deadline', start: '2028-03-01', due: '2028-03-01', projected: true } as const;
  const shown = text([
    task('Rank list', rank),
    task('Order it', { ...rank, kind: 'work', start: '2028-02-20' }),
  ]);
  expect(shown).toContain('Rank list: 1 Mar 2028; date not published yet');
  expect(shown).toContain(
    'Order it: start by 20 Feb 2028, finish by 1 Mar 2028; rests on a date not published',
  );
  expect(shown).toMatch(/~ The day rests on a date that is not published yet\.$/);
  expect(text([task('Sure', {})])).not.toContain('~');
});

test('what is done before its day stands without a day', () => {
  const shown = text([task('Account', { status: 'done', due: '2026-12-17' }), task('Open', {})]);
  expect(shown).toMatch(/Done already\n- Account$/);
  expect(shown).not.toContain('December 2026');
});

test('without tasks there is one line and no empty month', () => {
  expect(text([])).toBe('Your plan on 22 Nov 2026, for season 2028: no tasks yet');
});
