import type { Application, ApplicationStatus } from '@matchwright/inputs/season';
import { expect, test } from 'vitest';
import { NO_QUERY, type TrackerQuery } from './season-address.ts';
import { newApplication } from './season-edits.ts';
import { findRows, rowMaker } from './tracker-rows.ts';

const LABELS = [
  { code: '1', name: 'Zion Hospital', city: 'Boston', state: 'MA', specialty: 'pediatrics' as const },
  { code: '2', name: 'Álamo Clinic', city: 'Austin', state: 'TX', specialty: 'internal-medicine' as const },
];
const app = (program: string, status: ApplicationStatus, date?: string): Application => ({
  ...newApplication(program),
  history: [{ status, ...(date ? { date } : {}) }],
});
const { program: _none, ...nameless } = app('', 'planned');
const APPLICATIONS: Application[] = [
  { ...app('1', 'submitted', '2026-09-24'), signal: 'gold' },
  app('2', 'invited', '2026-10-14'),
  { ...nameless, name: 'Mercy of Nowhere' },
  { ...app('9', 'submitted', '2026-10-20'), signal: 'none' },
];
const rows = APPLICATIONS.map(rowMaker(LABELS));
const names = (query: Partial<TrackerQuery>) =>
  findRows(rows, { ...NO_QUERY, ...query }).map(({ name }) => name);

test('names come from our facts, from the person, or are the code', () => {
  expect(names({ sort: 'name' })).toEqual(['9', 'Álamo Clinic', 'Mercy of Nowhere', 'Zion Hospital']);
});

test('each filter alone', () => {
  expect(names({ status: 'waiting' })).toEqual(['9', 'Zion Hospital']);
  expect(names({ status: 'invited' })).toEqual(['Álamo Clinic']);
  expect(names({ specialty: 'pediatrics' })).toEqual(['Zion Hospital']);
  expect(names({ signal: 'gold' })).toEqual(['Zion Hospital']);
  expect(names({ signal: 'none' })).not.toContain('Zion Hospital');
  expect(names({ words: 'texas alamo' })).toEqual(['Álamo Clinic']);
  expect(names({ words: 'alamo', status: 'waiting' })).toEqual([]);
});

test('each order', () => {
  expect(names({ sort: 'status' })[0]).toBe('Álamo Clinic');
  expect(names({ sort: 'newest' })).toEqual(['9', 'Álamo Clinic', 'Zion Hospital', 'Mercy of Nowhere']);
  expect(names({ sort: 'signal' })[0]).toBe('Zion Hospital');
  expect(names({ sort: 'specialty' }).slice(0, 2)).toEqual(['Álamo Clinic', 'Zion Hospital']);
});

test('the same application is the same row', () => {
  const make = rowMaker(LABELS);
  const [first] = APPLICATIONS as [Application];
  expect(make(first)).toBe(make(first));
  expect(make({ ...first })).not.toBe(make(first));
});

test('a signal is called what its specialty calls it', () => {
  const pediatrics = { code: 'X', name: 'X', city: '', state: '', specialty: 'pediatrics' } as const;
  const own: Application = {
    program: 'X',
    signal: 'gold',
    history: [],
    interviews: [],
    letters: [],
    contacts: [],
  };
  expect(rowMaker([pediatrics], new Set(['pediatrics']))(own).signal).toBe('signal');
  expect(rowMaker([pediatrics], new Set(['internal-medicine']))({ ...own }).signal).toBe('gold');
  expect(rowMaker([pediatrics], new Set(['pediatrics']))({ ...own, signal: 'none' }).signal).toBeNull();
});
