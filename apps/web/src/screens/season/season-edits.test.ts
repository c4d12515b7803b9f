import type { Application, ApplicationStatus, SeasonLog } from '@matchwright/inputs/season';
import { describe, expect, test } from 'vitest';
import {
  beforeSeason,
  changeOne,
  moveAll,
  movedTo,
  newApplication,
  withAdded,
  withoutAll,
  withProgram,
} from './season-edits.ts';

const app = (program: string, ...history: [ApplicationStatus, string?][]): Application => ({
  ...newApplication(program),
  history: history.map(([status, date]) => ({ status, ...(date ? { date } : {}) })),
});
const logOf = (...applications: Application[]): SeasonLog => ({
  'season-log': 1,
  applications,
  counts: {},
  soapReady: [],
});
const told = (one: Application | null) =>
  one?.history.map(({ status, date }) => `${status} ${date ?? '?'}`) ?? null;

describe('an application at a status', () => {
  const sent = app('1', ['planned'], ['submitted', '2026-09-24']);

  test('what happens next is added with its day', () => {
    expect(told(movedTo(sent, 'invited', '2026-10-14'))).toEqual([
      'planned ?',
      'submitted 2026-09-24',
      'invited 2026-10-14',
    ]);
  });

  test('the same status again changes its day alone', () => {
    const noted = { ...sent, history: [{ status: 'submitted' as const, date: '2026-09-24', note: 'late' }] };
    expect(movedTo(noted, 'submitted', '2026-09-25')?.history).toEqual([
      { status: 'submitted', date: '2026-09-25', note: 'late' },
    ]);
  });

  test('going back takes back what came after it', () => {
    const far = app('1', ['submitted', '2026-09-24'], ['invited', '2026-10-14'], ['rejected', '2026-10-20']);
    expect(told(movedTo(far, 'submitted', '2026-11-01'))).toEqual(['submitted 2026-09-24']);
    expect(told(movedTo(app('1', ['invited', '2026-10-14']), 'submitted', '2026-09-24'))).toEqual([
      'submitted 2026-09-24',
    ]);
    expect(told(movedTo(app('1', ['rejected', '2026-10-14']), 'planned', undefined))).toEqual(['planned ?']);
  });

  test('an invitation after a refusal or the waiting list keeps both', () => {
    for (const first of ['rejected', 'waitlisted'] as const)
      expect(told(movedTo(app('1', [first, '2026-10-14']), 'invited', '2026-11-02'))).toEqual([
        `${first} 2026-10-14`,
        'invited 2026-11-02',
      ]);
  });

  test('a day before its last step moves nothing', () => {
    expect(movedTo(sent, 'rejected', '2026-09-01')).toBeNull();
  });
});

test('several at once: those that cannot move are counted and left', () => {
  const log = logOf(app('1', ['planned']), app('2', ['submitted', '2026-10-01']), app('3', ['planned']));
  const { change, moved, left } = moveAll(log, new Set(['1', '2']), 'rejected', '2026-09-24');
  expect({ moved, left }).toEqual({ moved: 1, left: 1 });
  expect(change(log).applications.map(told)).toEqual([
    ['planned ?', 'rejected 2026-09-24'],
    ['submitted 2026-10-01'],
    ['planned ?'],
  ]);
  expect(withoutAll(new Set(['1', '3']))(log).applications.map(({ program }) => program)).toEqual(['2']);
});

test('what is added is joined with what is there, and the season is named once', () => {
  const before = logOf(app('1', ['submitted', '2026-10-01']));
  const once = withAdded([app('1', ['planned']), app('2', ['planned'])], 2027)(before);
  expect(once.applications.map(({ program }) => program)).toEqual(['1', '2']);
  expect(withAdded([app('3', ['planned'])], 2028)(once).season).toBe(2027);
});

test('a name that turns out to be a program becomes it, also one that is there', () => {
  const named = { ...app('', ['invited', '2026-10-14']), name: 'Mercy' };
  delete (named as { program?: string }).program;
  const log = logOf(named, app('2', ['submitted', '2026-10-01']));
  const key = 'name mercy ';
  expect(withProgram(key, '7')(log).applications[0]).toEqual(app('7', ['invited', '2026-10-14']));
  expect(withProgram(key, '2')(log).applications.map(told)).toEqual([
    ['submitted 2026-10-01', 'invited 2026-10-14'],
  ]);
  expect(changeOne('2', (one) => ({ ...one, signal: 'gold' }))(log).applications[1]?.signal).toBe('gold');
});

test('a step or an interview before the year of applying belongs to another season', () => {
  const log = logOf(app('1', ['planned']), app('2', ['submitted', '2026-09-24']));
  expect(beforeSeason(log, 2027)).toBe(false);
  expect(beforeSeason(log, 2028)).toBe(true);
  expect(beforeSeason(logOf(app('1', ['planned'])), 2028)).toBe(false);
  const held = { ...app('1', ['invited']), interviews: [{ day: '2026-01-12' }] };
  expect(beforeSeason(logOf(held), 2027)).toBe(true);
  expect(beforeSeason(logOf(held), 2026)).toBe(false);
});
