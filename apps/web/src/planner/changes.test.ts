import { expect, test } from 'vitest';
import { listedProgram, listResult } from '../testing/list-result.ts';
import { type Change, type ChangeKind, listDifference, withChange } from './changes.ts';

const change = (what: ChangeKind, at: number, draftBefore = {}): Change => ({
  what,
  at,
  draftBefore,
  answersBefore: [],
  completeBefore: draftBefore,
  before: null,
  after: null,
});

test('a slider drag is one step back to where it began', () => {
  const start = withChange([], change({ kind: 'budget', from: 1000, to: 1050 }, 0, { budget: 1000 }));
  const end = withChange(start, change({ kind: 'budget', from: 1050, to: 1100 }, 400, { budget: 1050 }));
  expect(end).toHaveLength(1);
  expect(end[0]).toMatchObject({ what: { from: 1000, to: 1100 }, draftBefore: { budget: 1000 } });
});

test('a drag back to where it began leaves nothing to undo', () => {
  const start = withChange([], change({ kind: 'budget', from: 1000, to: 1050 }, 0));
  expect(withChange(start, change({ kind: 'budget', from: 1050, to: 1000 }, 400))).toEqual([]);
});

test('a pause, another kind or another program begins a new step', () => {
  const budget = change({ kind: 'budget', from: 1, to: 2 }, 0);
  expect(withChange([budget], change({ kind: 'budget', from: 2, to: 3 }, 5000))).toHaveLength(2);
  expect(withChange([budget], change({ kind: 'profile' }, 10))).toHaveLength(2);
  const pin = change({ kind: 'pin', code: 'a' }, 0);
  expect(withChange([pin], change({ kind: 'pin', code: 'b' }, 10))).toHaveLength(2);
});

test('tells what came in, what went out and whose level moved', () => {
  const before = listResult([listedProgram('a'), listedProgram('b'), listedProgram('c')]);
  const after = listResult([listedProgram('a', { level: 'gold' }), listedProgram('c'), listedProgram('d')]);
  const difference = listDifference(before, after);
  expect(difference.cameIn.map((program) => program.code)).toEqual(['d']);
  expect(difference.wentOut.map((program) => program.code)).toEqual(['b']);
  expect(difference.levelsMoved).toBe(1);
});
