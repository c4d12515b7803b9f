import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../profile/draft.ts';
import { contextOf } from '../profile/reading-context.ts';
import type { FactsSummary, Runner } from '../runner/runner.ts';
import { listedProgram, listResult } from '../testing/list-result.ts';
import { memory, memoryNote } from '../testing/memory-store.ts';
import { createPlanner } from './planner.ts';

const DRAFT: Draft = { profile: 1, season: 2028, applicant: 'us-md', budget: 1000 };
const facts = {
  version: '1',
  labels: [],
  mainCodes: {},
  tracks: {},
  rules: { seasons: [], passing: {}, attempts: [] },
  calendar: [],
} as unknown as FactsSummary;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A planner with a plan, and what its engine was asked for since. */
async function planned({ odds = () => {} } = {}) {
  const asked: string[] = [];
  const runner = {
    facts: async () => facts,
    plan: async ({ profile }, { frontier, detail }) => {
      asked.push(frontier ? 'frontier' : detail === false ? 'plan' : 'details');
      const points = frontier ? [{ budget: 500, match: listedProgram('1234320C0').match }] : undefined;
      return { ...listResult([], { budget: profile.budget ?? 0 }), frontier: points };
    },
    odds: async () => {
      asked.push('odds');
      odds();
      return { season: 2028, applicant: 'us-md', programs: [], notes: [] };
    },
  } as Partial<Runner> as Runner;
  const planner = createPlanner({
    runner,
    openDocuments: async () => memory(),
    tabs: { tell: () => {}, listen: () => {} },
    note: memoryNote(),
    contextOf,
    now: () => new Date(),
  });
  await planner.open();
  planner.begin(DRAFT, 'own');
  await vi.runAllTimersAsync();
  const state = () => planner.store.getState();
  const spend = (budget: number) => planner.edit((draft) => ({ ...draft, budget }), { kind: 'profile' });
  return { planner, asked, state, spend };
}

test('without a screen that shows them no extras are worked out', async () => {
  const { asked, state, spend } = await planned();
  spend(1200);
  await vi.runAllTimersAsync();
  expect(asked).toEqual(['plan', 'plan']);
  expect(state()).toMatchObject({ frontier: null, odds: { result: null }, plan: { detailed: false } });
});

test('what a screen wants comes once, in the order of need, and anew with the next plan', async () => {
  const { planner, asked, state, spend } = await planned();
  planner.want('frontier');
  const leave = planner.want('odds');
  planner.want('details');
  await vi.runAllTimersAsync();
  expect(asked.slice(1).sort()).toEqual(['details', 'frontier', 'odds']);
  expect(state()).toMatchObject({ frontier: [{ budget: 500 }], plan: { detailed: true } });
  planner.want('odds')();
  await vi.runAllTimersAsync();
  expect(asked).toHaveLength(4);
  leave();
  spend(1200);
  await vi.runAllTimersAsync();
  expect(asked.slice(4)).toEqual(['plan', 'details', 'frontier']);
});

test('a newer plan does not wait behind the extras of the one before', async () => {
  const { planner, asked, spend } = await planned();
  planner.want('details');
  planner.want('odds');
  planner.want('frontier');
  spend(1200);
  await vi.runAllTimersAsync();
  expect(asked).toEqual(['plan', 'details', 'plan', 'details', 'odds', 'frontier']);
});

test('odds that fail say so and are tried again when they are wanted anew', async () => {
  let broken = true;
  const odds = () => {
    if (broken) throw new Error('no memory');
  };
  const { planner, state } = await planned({ odds });
  planner.want('odds')();
  planner.want('odds');
  await vi.runAllTimersAsync();
  expect(state().odds).toMatchObject({ error: 'no memory', since: null });
  broken = false;
  planner.want('odds');
  await vi.runAllTimersAsync();
  expect(state().odds).toMatchObject({ result: { programs: [] }, error: null });
});

test('the extras of a profile that was replaced are thrown away', async () => {
  const { planner, state } = await planned();
  planner.want('frontier');
  planner.begin({ ...DRAFT, budget: 300 }, 'own');
  await vi.advanceTimersByTimeAsync(100);
  expect(state().frontier).toBeNull();
  await vi.runAllTimersAsync();
  expect(state().frontier).not.toBeNull();
});
