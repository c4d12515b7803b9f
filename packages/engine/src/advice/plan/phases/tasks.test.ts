import { loadFacts } from '@matchwright/facts/node';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../activity.ts';
import { TASKS } from './index.ts';
import { SEASON_DATES } from './season.ts';

const facts = loadFacts();
const stated = new Map(facts.parameters.map(({ key, value }) => [key, value]));
const ids = [...TASKS, ...SEASON_DATES].map(({ id }) => id);

test('every id is written once, in words and hyphens', () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('no task comes before itself, by whatever way', () => {
  const every = TASKS.map(({ id, after = [] }) => ({ id, after }));
  expect(inOrder(every)).toHaveLength(TASKS.length);
});

describe.each(TASKS.map((task) => [task.id, task] as const))('%s', (_id, task) => {
  test('follows tasks and dates that exist, and leads to a date', () => {
    for (const name of task.after ?? []) expect(name.endsWith('-*') || ids.includes(name), name).toBe(true);
    const leadsOn = TASKS.some(({ after = [] }) => after.includes(task.id));
    expect(leadsOn || task.by !== undefined).toBe(true);
    if (task.by) expect(ids).toContain(task.by.event);
  });

  test('reads parameters that are stated, as the kind of value it needs', () => {
    const keys = [
      ...(task.parameters ?? []),
      ...Object.values(task.spacing ?? {}),
      ...(task.by?.margin ? [task.by.margin] : []),
      ...(task.by?.reserve ? [task.by.reserve] : []),
    ];
    for (const key of keys) expect(stated.has(key), key).toBe(true);
    if (task.by?.margin) expect(typeof stated.get(task.by.margin)).toBe('number');
    if (typeof task.length !== 'object') return;
    const value = stated.get(task.length.parameter);
    if (task.length.unit === 'weeks') expect(String(value)).toMatch(/\d+-\d+/);
    else expect(value).toBeGreaterThan(0);
  });
});

test('every figure of the plan is read by some task', () => {
  const used = new Set(
    TASKS.flatMap(({ parameters = [], by, length }) => [
      ...parameters,
      ...(by?.margin ? [by.margin] : []),
      ...(by?.reserve ? [by.reserve] : []),
      ...(typeof length === 'object' ? [length.parameter] : []),
    ]),
  );
  const elsewhere = [
    'now_days',
    'fourth_attempt_',
    'first_invitations_',
    'residency_start',
    'comlex_score_days',
  ];
  const figures = [...stated.keys()].filter((key) => key.startsWith('advice.plan.'));
  const unused = figures.filter((key) => !used.has(key) && !elsewhere.some((name) => key.includes(name)));
  expect(figures.length).toBeGreaterThan(40);
  expect(unused).toEqual([]);
});
