import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withValue } from '../profile/draft.ts';
import { contextOf } from '../profile/reading-context.ts';
import type { Runner, Subject } from '../runner/runner.ts';
import type { DocumentStore } from '../storage/documents.ts';
import type { SavedDocument } from '../storage/saved-document.ts';
import type { Tabs } from '../storage/tabs.ts';
import { listResult } from '../testing/list-result.ts';
import { memory, memoryNote } from '../testing/memory-store.ts';
import { createPlanner } from './planner.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const complete = { profile: 1, season: 2028, applicant: 'us-md', budget: 1000 };

async function start(
  openDocuments: () => Promise<DocumentStore>,
  tabs: Partial<Tabs> = {},
  note = memoryNote(),
) {
  const runner = {
    facts: async () => ({ mainCodes: {}, rules: { seasons: [], passing: {}, attempts: [] }, calendar: [] }),
    plan: async ({ profile }: Subject) => listResult([], { budget: profile.budget ?? 0 }),
    odds: async () => ({ season: 2028, applicant: 'us-md', programs: [], notes: [] }),
  };
  const planner = createPlanner({
    runner: runner as unknown as Runner,
    openDocuments,
    tabs: { tell: () => {}, listen: () => {}, ...tabs },
    note,
    contextOf,
    now: () => new Date(),
  });
  await planner.open();
  await vi.runAllTimersAsync();
  const state = () => planner.store.getState();
  const budgetTo = async (budget: unknown) => {
    vi.advanceTimersByTime(5000);
    planner.edit((draft) => withValue(draft, ['budget'], budget), { kind: 'profile' });
    await vi.runAllTimersAsync();
  };
  return { planner, state, budgetTo };
}

const full = () => Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));

test('when the device is full, what was saved before is named, and saving again works once there is room', async () => {
  const documents = memory();
  const { write } = documents;
  const { planner, state, budgetTo } = await start(async () => documents);
  planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  const before = (documents.current as SavedDocument).savedAt;
  documents.write = full;
  await budgetTo('9x');
  expect(state().save).toEqual({ status: 'failed', reason: 'full', safe: new Date(before) });
  expect(state().draft?.budget).toBe('9x');
  await planner.saveAgain();
  expect(state().save.status).toBe('failed');
  documents.write = write;
  await planner.saveAgain();
  expect(state().save.status).toBe('saved');
  expect(documents.current).toMatchObject({ draft: { budget: '9x' } });
});

test('another tab never takes the place of what is typed here and could not be saved', async () => {
  const documents = memory();
  let changed = () => {};
  const { planner, state, budgetTo } = await start(async () => documents, {
    listen: (listener) => {
      changed = listener;
    },
  });
  planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  documents.write = full;
  await budgetTo(1234);
  const stored = documents.current as SavedDocument;
  documents.current = { ...stored, savedAt: '2026-11-22T13:00:00.000Z', draft: { ...complete, budget: 5 } };
  changed();
  await vi.runAllTimersAsync();
  expect(state().draft?.budget).toBe(1234);
  // Unless the person asks for what is on the device.
  await planner.reread();
  expect(state().draft?.budget).toBe(5);
});

test('a change in another tab takes the steps of this one with it, and says so', async () => {
  const documents = memory();
  let changed = () => {};
  const listen = (listener: () => void) => {
    changed = listener;
  };
  const { planner, state, budgetTo } = await start(async () => documents, { listen });
  planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  const elsewhere = async (budget: number, savedAt: string) => {
    documents.current = {
      ...(documents.current as SavedDocument),
      savedAt,
      draft: { ...complete, budget },
    };
    changed();
    await vi.runAllTimersAsync();
  };
  await elsewhere(5, '2026-11-22T13:00:00.000Z');
  expect(state()).toMatchObject({ draft: { budget: 5 }, changes: [], undoLost: false });
  await budgetTo(900);
  expect(state().changes.length).toBeGreaterThan(0);
  await elsewhere(7, '2026-11-22T14:00:00.000Z');
  expect(state()).toMatchObject({ draft: { budget: 7 }, changes: [], undoLost: true });
});

test('a store that opens late is used when saving is tried again, and what it held is kept aside', async () => {
  const documents = memory();
  const earlier = { ...complete, budget: 700 };
  const first = await start(async () => documents);
  first.planner.begin(earlier, 'own');
  await vi.runAllTimersAsync();
  vi.advanceTimersByTime(1000);
  let closed = true;
  const second = await start(() => (closed ? Promise.reject(new Error('busy')) : Promise.resolve(documents)));
  expect(second.state()).toMatchObject({
    stage: 'empty',
    save: { status: 'failed', reason: 'closed', safe: null },
  });
  second.planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  closed = false;
  await second.planner.saveAgain();
  expect(second.state()).toMatchObject({ save: { status: 'saved' }, overtook: true });
  expect(documents.current).toMatchObject({ draft: complete });
  expect(documents.overtaken).toMatchObject({ draft: earlier });
});

test('a document from elsewhere takes the place of what is on the page, also where nothing is kept', async () => {
  const { planner, state } = await start(() => Promise.reject(new Error('closed')));
  planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  const present = planner.present() as SavedDocument;
  planner.replaceWith({
    ...present,
    origin: 'file',
    draft: { ...complete, budget: 300 },
    lastComplete: null,
  });
  await vi.runAllTimersAsync();
  expect(state()).toMatchObject({ origin: 'file', draft: { budget: 300 }, save: { status: 'failed' } });
  expect(state().plan.result?.budget).toBe(300);
});

test('a later version of the app in another tab is told', async () => {
  const documents = memory();
  let changed = () => {};
  const { planner, state } = await start(async () => documents, {
    listen: (listener) => {
      changed = listener;
    },
  });
  planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  documents.current = { ...(documents.current as SavedDocument), version: 99 };
  changed();
  await vi.runAllTimersAsync();
  expect(state()).toMatchObject({ unread: 'newer', draft: complete });
});

test('a store that cannot be cleared is not said to be', async () => {
  const documents = memory();
  const { planner, state } = await start(async () => documents);
  planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  documents.erase = () => Promise.reject(new Error('closed'));
  expect(await planner.eraseEverything()).toBe(false);
  expect(state()).toMatchObject({ stage: 'empty', draft: null });
});

/** A plan that is saved, then changed on a page that goes before the store has the change. */
async function leftEarly(note: ReturnType<typeof memoryNote>) {
  const documents = memory();
  const { planner } = await start(async () => documents, {}, note);
  planner.begin(complete, 'own');
  await vi.runAllTimersAsync();
  vi.advanceTimersByTime(5000);
  const { write } = documents;
  documents.write = () => new Promise(() => {});
  planner.edit((draft) => withValue(draft, ['budget'], 4321), { kind: 'profile' });
  planner.leave();
  await vi.advanceTimersByTimeAsync(0);
  documents.write = write;
  return documents;
}

test('what the store did not get before the page went is there at the next start, and then in the store', async () => {
  const note = memoryNote();
  const documents = await leftEarly(note);
  expect(documents.current).toMatchObject({ draft: { budget: 1000 } });
  const { state } = await start(async () => documents, {}, note);
  expect(state()).toMatchObject({ draft: { budget: 4321 }, save: { status: 'saved' }, overtook: false });
  expect(documents.current).toMatchObject({ draft: { budget: 4321 } });
  expect(note.document).toBeUndefined();
});

test('a note older than what the store holds is not taken up', async () => {
  const note = memoryNote();
  const documents = await leftEarly(note);
  const stored = documents.current as SavedDocument;
  documents.current = { ...stored, savedAt: '2026-11-22T13:00:00.000Z', draft: { ...complete, budget: 5 } };
  const { state } = await start(async () => documents, {}, note);
  expect(state().draft?.budget).toBe(5);
  expect(note.document).toBeUndefined();
});

test('nothing is noted of what is in the store, and an erasure leaves no note', async () => {
  const note = memoryNote();
  const documents = await leftEarly(note);
  const { planner } = await start(async () => documents, {}, note);
  planner.leave();
  expect(note.document).toBeUndefined();
  documents.write = full;
  planner.edit((draft) => withValue(draft, ['budget'], 9), { kind: 'profile' });
  planner.leave();
  expect(note.document).toMatchObject({ draft: { budget: 9 } });
  expect(await planner.eraseEverything()).toBe(true);
  expect(note.document).toBeUndefined();
});
