import type { ListResult } from '@matchwright/engine';
import type { Profile } from '@matchwright/inputs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Draft, withValue } from '../profile/draft.ts';
import { contextOf } from '../profile/reading-context.ts';
import type { FactsSummary, Runner, Subject } from '../runner/runner.ts';
import { withFilter } from '../storage/directory-settings.ts';
import type { DocumentStore } from '../storage/documents.ts';
import type { Tabs } from '../storage/tabs.ts';
import { listedProgram, listResult } from '../testing/list-result.ts';
import { memory, memoryNote } from '../testing/memory-store.ts';
import { createPlanner, type PlannerServices } from './planner.ts';

const facts = {
  version: '1',
  labels: [],
  mainCodes: {},
  tracks: {},
  rules: { seasons: [], passing: {}, attempts: [] },
  calendar: [],
};
const complete: Draft = { profile: 1, season: 2028, applicant: 'us-md', budget: 1000, hobbies: ['chess'] };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const unasked = () => Promise.reject(new Error('nobody asks for this here'));
const noScreens = {
  directory: unasked,
  compare: unasked,
  program: unasked,
  whatIf: unasked,
  compareSeasons: unasked,
  verifyFirst: unasked,
  advise: unasked,
  risks: unasked,
  besideList: unasked,
  rules: unasked,
  season: unasked,
  interviewSheet: unasked,
  rankOrder: unasked,
  stableMatches: unasked,
  whyNot: unasked,
};

const alone: Tabs = { tell: () => {}, listen: () => {} };

type PlanOf = (profile: Profile, subject: Subject) => ListResult;

function servicesOf(documents: DocumentStore, plan: PlanOf, tabs: Tabs): PlannerServices {
  const runner: Runner = {
    facts: async () => facts as unknown as FactsSummary,
    plan: async (subject) => plan(subject.profile, subject),
    odds: async () => ({ season: 2028, applicant: 'us-md', programs: [], notes: [] }),
    check: async () => ({ valid: true, value: 0, upperBound: 0, seconds: 0 }),
    ...noScreens,
  };
  const openDocuments = async () => documents;
  return { runner, openDocuments, tabs, note: memoryNote(), contextOf, now: () => new Date() };
}

async function start(documents: DocumentStore, plan: PlanOf = planOf, tabs: Tabs = alone) {
  const planner = createPlanner(servicesOf(documents, plan, tabs));
  await planner.open();
  await vi.runAllTimersAsync();
  return planner;
}

const planOf = (profile: Profile) =>
  listResult(profile.preferences.exclude.includes('1234320C0') ? [] : [listedProgram('1234320C0')], {
    budget: profile.budget ?? 0,
  });

test('a draft becomes a plan, is saved whole, and is restored as it was', async () => {
  const documents = memory();
  const planner = await start(documents);
  planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  expect(planner.store.getState().plan.result?.budget).toBe(1000);
  expect(planner.store.getState().save.status).toBe('saved');

  const again = await start(documents);
  expect(again.store.getState().draft).toEqual(complete);
  expect(again.store.getState().plan.result?.budget).toBe(1000);
});

test('what is begun before the store has answered comes after what was in it', async () => {
  const documents = memory();
  const before = await start(documents);
  before.begin({ ...complete, budget: 700 }, 'own');
  await vi.runAllTimersAsync();
  const planner = createPlanner({
    ...servicesOf(documents, planOf, alone),
    openDocuments: () => new Promise((resolve) => setTimeout(() => resolve(documents), 50)),
  });
  void planner.open();
  planner.begin(complete, 'sample');
  await vi.runAllTimersAsync();
  expect(planner.store.getState()).toMatchObject({ stage: 'working', origin: 'sample', draft: complete });
});

test('a wrong answer keeps its text and the last plan, over a restart too', async () => {
  const documents = memory();
  const planner = await start(documents);
  planner.begin(complete, 'own');
  planner.edit((draft) => withValue(draft, ['budget'], 'a lot'), { kind: 'budget', from: 1000, to: 1000 });
  await vi.runAllTimersAsync();
  const again = await start(documents);
  for (const { store } of [planner, again]) {
    expect(store.getState().draft?.budget).toBe('a lot');
    expect(store.getState().issues.map((issue) => issue.path)).toEqual(['budget']);
    expect(store.getState().plan.result?.budget).toBe(1000);
  }
});

test('a story is kept without planning anew, and what the list reads is planned as before', async () => {
  let plans = 0;
  const planner = await start(memory(), (profile) => {
    plans += 1;
    return planOf(profile);
  });
  const write = (path: string[], value: unknown) => {
    vi.advanceTimersByTime(5000);
    planner.edit((draft) => withValue(draft, path, value), { kind: 'profile' });
    return vi.runAllTimersAsync();
  };
  planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  const before = plans;
  const { result, detailed } = planner.store.getState().plan;
  await write(['story', 'why'], 'Because.');
  expect(plans).toBe(before);
  const { subject, plan, changes } = planner.store.getState();
  expect(plan).toMatchObject({ detailed, since: null });
  expect([plan.result === result, plan.subject === subject]).toEqual([true, true]);
  expect(changes.at(-1)?.after).toBe(result);
  expect(subject?.profile.story?.why).toBe('Because.');
  await write(['budget'], 2000);
  expect(plans).toBeGreaterThan(before);
  expect(planner.store.getState().plan.result?.budget).toBe(2000);
});

test('going back to the list on the page drops the one that was on its way', async () => {
  const planner = await start(memory());
  planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  planner.edit((draft) => withValue(draft, ['budget'], 2000), { kind: 'profile' });
  // Long enough to ask for the new list, which is answered in a later turn.
  vi.advanceTimersByTime(130);
  planner.undo();
  vi.advanceTimersByTime(130);
  await vi.runAllTimersAsync();
  expect(planner.store.getState().plan.result?.budget).toBe(1000);
});

test('a change on the list works while another answer is wrong', async () => {
  const planner = await start(memory());
  planner.begin(complete, 'own');
  planner.edit((draft) => withValue(draft, ['school', 'graduated'], 'soon'), { kind: 'profile' });
  planner.edit((draft) => withValue(draft, ['preferences', 'exclude'], ['1234320C0']), {
    kind: 'exclude',
    code: '1234320C0',
  });
  await vi.runAllTimersAsync();
  expect(planner.store.getState().plan.result?.programs).toEqual([]);
  expect(planner.store.getState().draft?.school).toEqual({ graduated: 'soon' });
});

test('undo reaches the plan, too, while another answer is wrong', async () => {
  const planner = await start(memory());
  planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  planner.edit((draft) => withValue(draft, ['budget'], 'a lot'), { kind: 'profile' });
  const excluding = { kind: 'exclude', code: '1848700C0' } as const;
  vi.advanceTimersByTime(5000);
  planner.edit((draft) => withValue(draft, ['preferences', 'exclude'], ['1848700C0']), excluding);
  await vi.runAllTimersAsync();
  expect(planner.store.getState().profile?.preferences.exclude).toEqual(['1848700C0']);
  planner.undo();
  await vi.runAllTimersAsync();
  expect(planner.store.getState().profile?.preferences.exclude).toEqual([]);
  expect(planner.store.getState().draft?.budget).toBe('a lot');
});

test('undo goes back one step and knows the plan before and after', async () => {
  const planner = await start(memory());
  planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  planner.edit((draft) => withValue(draft, ['budget'], 2000), { kind: 'budget', from: 1000, to: 2000 });
  await vi.runAllTimersAsync();
  const [change] = planner.store.getState().changes;
  expect([change?.before?.budget, change?.after?.budget]).toEqual([1000, 2000]);
  planner.undo();
  await vi.runAllTimersAsync();
  expect(planner.store.getState()).toMatchObject({
    draft: complete,
    changes: [],
    plan: { result: { budget: 1000 } },
  });
});

test('nothing is a step before the first list, and a refused budget never is', async () => {
  const planner = await start(memory());
  planner.begin({ profile: 1 }, 'own');
  planner.edit((draft) => withValue(draft, ['applicant'], 'us-md'), { kind: 'profile' });
  await vi.runAllTimersAsync();
  expect(planner.store.getState()).toMatchObject({ changes: [], plan: { result: { budget: 0 } } });
  planner.edit((draft) => withValue(draft, ['budget'], '200001'), { kind: 'budget', from: 0, to: 0 });
  planner.edit((draft) => withValue(draft, ['budget'], 'a lot'), { kind: 'budget', from: 0, to: 0 });
  await vi.runAllTimersAsync();
  expect(planner.store.getState().changes).toEqual([]);
});

test('a budget step names the budgets the plans were made for, and undo skips refused words', async () => {
  const planner = await start(memory());
  const type = (value: unknown) => {
    vi.advanceTimersByTime(5000);
    planner.edit((draft) => withValue(draft, ['budget'], value), { kind: 'budget', from: 0, to: 0 });
  };
  const last = () => planner.store.getState().changes.at(-1);
  planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  type(undefined);
  expect(last()?.what).toEqual({ kind: 'budget', from: 1000, to: 1500 });
  await vi.runAllTimersAsync();
  type('a lot');
  type('2,000');
  expect(last()?.what).toEqual({ kind: 'budget', from: 1500, to: 2000 });
  await vi.runAllTimersAsync();
  expect(last()?.after?.budget).toBe(2000);
  planner.undo();
  expect(planner.store.getState().draft).toEqual(withValue(complete, ['budget'], undefined));
  planner.undo();
  expect(planner.store.getState().draft).toEqual(complete);
});

test('another profile put in place can be taken back', async () => {
  const planner = await start(memory());
  planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  planner.begin({ ...complete, budget: 700 }, 'file');
  await vi.runAllTimersAsync();
  expect(planner.store.getState().changes).toMatchObject([
    { what: { kind: 'opened' }, before: { budget: 1000 }, after: { budget: 700 } },
  ]);
  planner.undo();
  await vi.runAllTimersAsync();
  expect(planner.store.getState()).toMatchObject({ draft: complete, origin: 'own', changes: [] });
});

test('an answer counts at once, comes back after a restart, and can be undone', async () => {
  const documents = memory();
  const counting = (profile: Profile, { answers }: Subject) => ({ ...planOf(profile), cost: answers.length });
  const planner = await start(documents, counting);
  planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  const answer = { code: '1234320C0', field: 'visaJ1', value: true, date: '2026-11-22' } as const;
  planner.editAnswers((answers) => [...answers, answer], { kind: 'answer', code: answer.code });
  await vi.runAllTimersAsync();
  const again = await start(documents, counting);
  for (const { store } of [planner, again]) {
    expect(store.getState().answers).toEqual([answer]);
    expect(store.getState().plan.result?.cost).toBe(1);
  }
  planner.undo();
  await vi.runAllTimersAsync();
  expect(planner.store.getState()).toMatchObject({ answers: [], plan: { result: { cost: 0 } } });
  expect(documents.current).toMatchObject({ answers: [] });
});

test('an answer counts while something in the profile is wrong', async () => {
  const planner = await start(memory(), (profile, { answers }) => ({
    ...planOf(profile),
    cost: answers.length,
  }));
  planner.begin(complete, 'own');
  planner.edit((draft) => withValue(draft, ['budget'], 'a lot'), { kind: 'profile' });
  const answer = { code: '1234320C0', field: 'minStep2', value: null, date: '2026-11-22' } as const;
  planner.editAnswers(() => [answer], { kind: 'answer', code: answer.code });
  await vi.runAllTimersAsync();
  expect(planner.store.getState().plan.result?.cost).toBe(1);
  planner.undo();
  await vi.runAllTimersAsync();
  expect(planner.store.getState().plan.result?.cost).toBe(0);
  expect(planner.store.getState().draft?.budget).toBe('a lot');
});

test('saved filters wait for a profile to be kept with, come back after a restart, and are no step of undo', async () => {
  const documents = memory();
  const planner = await start(documents);
  const filter = { name: 'East', query: 'state=NJ,NY' };
  planner.editDirectory((settings) => withFilter(settings, filter));
  await vi.runAllTimersAsync();
  expect(documents.current).toBeUndefined();
  planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  planner.editDirectory((settings) => ({ ...settings, columns: ['match'] }));
  await vi.runAllTimersAsync();
  expect(planner.store.getState().changes).toEqual([]);
  const again = await start(documents);
  expect(again.store.getState().directory).toEqual({ filters: [filter], columns: ['match'] });
});

test('a failing engine says why, keeps the last list, and recovers', async () => {
  const planner = await start(memory(), (profile) => {
    if (profile.budget === 5) throw new Error('The pinned programs do not fit.');
    return planOf(profile);
  });
  planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  const setBudget = (to: number) => (draft: Draft) => withValue(draft, ['budget'], to);
  planner.edit(setBudget(5), { kind: 'budget', from: 1000, to: 5 });
  await vi.runAllTimersAsync();
  expect(planner.store.getState().plan).toMatchObject({
    error: 'The pinned programs do not fit.',
    since: null,
    result: { budget: 1000 },
  });
  planner.edit(setBudget(1500), { kind: 'budget', from: 5, to: 1500 });
  await vi.runAllTimersAsync();
  expect(planner.store.getState().plan).toMatchObject({ error: null, result: { budget: 1500 } });
});

test('what cannot be read is copied aside, and the start is clean', async () => {
  const documents = memory({ version: 99 });
  const planner = await start(documents);
  expect(planner.store.getState()).toMatchObject({ stage: 'empty', unread: 'newer', draft: null });
  expect(documents.damaged).toEqual({ version: 99 });
});

test('erasing leaves nothing in the store and nothing waiting to be written', async () => {
  const documents = memory();
  const planner = await start(documents);
  planner.begin(complete, 'own');
  await planner.eraseEverything();
  await vi.runAllTimersAsync();
  expect(documents.current).toBeUndefined();
  expect(planner.store.getState()).toMatchObject({ stage: 'empty', draft: null, profile: null });
});

/** Two tabs of one browser: what one tells, the other hears. */
function twoTabs(): [Tabs, Tabs] {
  const heard: (() => void)[][] = [[], []];
  const tab = (own: number): Tabs => ({
    tell: () => heard[1 - own]?.forEach((changed) => void changed()),
    listen: (changed) => void heard[own]?.push(changed),
  });
  return [tab(0), tab(1)];
}

test('a change in one tab reaches the other, and erasing does, too', async () => {
  const documents = memory();
  const [one, two] = twoTabs();
  const first = await start(documents, planOf, one);
  const second = await start(documents, planOf, two);
  first.begin(complete, 'own');
  await vi.runAllTimersAsync();
  expect(second.store.getState().draft).toEqual(complete);
  expect(second.store.getState().plan.result?.budget).toBe(1000);
  vi.advanceTimersByTime(1000);
  second.edit((draft) => withValue(draft, ['budget'], 1200), { kind: 'profile' });
  await vi.runAllTimersAsync();
  expect(first.store.getState().draft?.budget).toBe(1200);
  expect(first.store.getState().overtook).toBe(false);
  await first.eraseEverything();
  await vi.runAllTimersAsync();
  expect(second.store.getState().stage).toBe('empty');
  expect(second.store.getState().draft).toBeNull();
});

test('what a tab has not seen is never lost when it saves over it', async () => {
  const documents = memory();
  const first = await start(documents);
  const second = await start(documents);
  first.begin(complete, 'own');
  await vi.runAllTimersAsync();
  vi.advanceTimersByTime(1000);
  second.begin({ ...complete, budget: 700 }, 'own');
  await vi.runAllTimersAsync();
  expect(second.store.getState().overtook).toBe(true);
  await second.takeOvertaken();
  await vi.runAllTimersAsync();
  expect(second.store.getState()).toMatchObject({ overtook: false, draft: complete });
  expect((documents.current as { draft: Draft }).draft).toEqual(complete);
});
