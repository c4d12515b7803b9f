import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withValue } from '../profile/draft.ts';
import { contextOf } from '../profile/reading-context.ts';
import type { Runner, Subject } from '../runner/runner.ts';
import { listResult } from '../testing/list-result.ts';
import { memoryNote } from '../testing/memory-store.ts';
import { createPlanner } from './planner.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A planner with one complete profile, opened where the browser keeps nothing. */
async function begun() {
  const runner = {
    facts: async () => ({ mainCodes: {}, rules: { seasons: [], passing: {}, attempts: [] }, calendar: [] }),
    plan: async ({ profile }: Subject) => listResult([], { budget: profile.budget ?? 0 }),
    odds: async () => ({ season: 2028, applicant: 'us-md', programs: [], notes: [] }),
  };
  const planner = createPlanner({
    runner: runner as unknown as Runner,
    openDocuments: () => Promise.reject(new Error('closed')),
    tabs: { tell: () => {}, listen: () => {} },
    note: memoryNote(),
    contextOf,
    now: () => new Date(),
  });
  await planner.open();
  planner.begin({ profile: 1, season: 2028, applicant: 'us-md', budget: 1000 }, 'own');
  await vi.runAllTimersAsync();
  return planner;
}

test('what was taken back can be done again, step by step, until something else changes', async () => {
  const planner = await begun();
  const budgetTo = async (budget: number, from: number) => {
    vi.advanceTimersByTime(5000);
    planner.edit((draft) => withValue(draft, ['budget'], budget), { kind: 'budget', from, to: budget });
    await vi.runAllTimersAsync();
  };
  const now = async () => {
    await vi.runAllTimersAsync();
    const { draft, plan, changes, undone } = planner.store.getState();
    return [draft?.budget, plan.result?.budget, changes.length, undone.length];
  };
  await budgetTo(2000, 1000);
  await budgetTo(3000, 2000);
  planner.undo();
  planner.undo();
  expect(await now()).toEqual([1000, 1000, 0, 2]);
  planner.redo();
  expect(await now()).toEqual([2000, 2000, 1, 1]);
  planner.redo();
  expect(await now()).toEqual([3000, 3000, 2, 0]);
  planner.redo();
  expect(await now()).toEqual([3000, 3000, 2, 0]);
  planner.undo();
  await budgetTo(2500, 2000);
  expect(await now()).toEqual([2500, 2500, 2, 0]);
});

test('doing again brings back answers and words that were refused', async () => {
  const planner = await begun();
  const answer = { code: '1234320C0', field: 'visaJ1', value: true, date: '2026-11-20' } as never;
  planner.editAnswers(() => [answer], { kind: 'answer', code: '1234320C0' });
  vi.advanceTimersByTime(5000);
  planner.edit((draft) => withValue(draft, ['school', 'graduated'], 'soon'), { kind: 'profile' });
  await vi.runAllTimersAsync();
  planner.undo();
  planner.undo();
  expect(planner.store.getState().answers).toEqual([]);
  planner.redo();
  planner.redo();
  await vi.runAllTimersAsync();
  expect(planner.store.getState().answers).toEqual([answer]);
  expect(planner.store.getState().draft?.school).toEqual({ graduated: 'soon' });
  expect(planner.store.getState().profile?.budget).toBe(1000);
});
