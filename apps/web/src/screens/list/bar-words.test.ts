import { expect, test } from 'vitest';
import type { Change } from '../../planner/changes.ts';
import { listedProgram, listResult } from '../../testing/list-result.ts';
import { effectWords, movedNothing, nameOfStep } from './bar-words.ts';

const list = listResult([listedProgram('1234320C0')]);
const change = (after: Change['after'], at = 5): Change => ({
  what: { kind: 'profile' },
  at,
  draftBefore: {},
  answersBefore: [],
  completeBefore: null,
  before: list,
  after,
});

test('a change moved nothing when list, chance and fees read the same', () => {
  expect(movedNothing(change(listResult([listedProgram('1234320C0')])))).toBe(true);
  expect(movedNothing(change(listResult([listedProgram('1234700C0')])))).toBe(false);
  expect(movedNothing(change({ ...list, total: list.total + 40 }))).toBe(false);
  expect(movedNothing(change({ ...list, match: { ...list.match, p: list.match.p + 0.02 } }))).toBe(false);
});

test('what is still being worked out may move something', () => {
  expect(movedNothing(change(null))).toBe(false);
});

test('a step keeps its name when its effect arrives, and taking it back is another step', () => {
  const undone = {
    change: change(list),
    draftAfter: {},
    completeAfter: null,
    answersAfter: [],
    originAfter: 'own',
  } as const;
  expect(nameOfStep(change(null), undefined)).toBe(nameOfStep(change(list), undefined));
  expect(nameOfStep(change(null), undefined)).not.toBe(nameOfStep(change(null, 6), undefined));
  expect(nameOfStep(change(null), { ...undone, answersAfter: [] })).not.toBe(
    nameOfStep(change(null), undefined),
  );
  expect(nameOfStep(undefined, undefined)).toBeNull();
});

test('where the figures stay, the bar still says who came in and who left', () => {
  const [out, stays, comes] = ['1111320C0', '2222320C0', '3333320C0'].map((code) => ({
    ...listedProgram(code),
    name: `Hospital ${code[0]}`,
  }));
  if (!out || !stays || !comes) throw new Error('three programs');
  const words = effectWords(listResult([out, stays]), listResult([stays, comes]));
  expect(words).toMatch(/still .*In: Hospital 3.*Out: Hospital 1/);
  expect(words).not.toContain('→');
  expect(words).not.toContain('Hospital 2');
});

test('a chance that moved has an arrow, and many programs are counted after the first', () => {
  const few = listResult([listedProgram('1111320C0')], { match: { ...list.match, p: 0.2 } });
  const many = listResult(
    ['1111320C0', '2222320C0', '3333320C0', '4444320C0'].map((code) => listedProgram(code)),
    { match: { ...list.match, p: 0.3 } },
  );
  expect(effectWords(few, many)).toMatch(/20% → 30%.*and 2 more/);
});
