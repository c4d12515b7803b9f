import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { openDocuments } from './documents.ts';
import { createDraftShelf } from './draft-shelf.ts';
import type { KeptStore } from './kept.ts';
import { createKeptShelf } from './kept-shelf.ts';
import { NO_PRACTICE, openPractice, type Practice } from './practice.ts';
import { openDrafts } from './text-drafts.ts';

beforeEach(async () => {
  const notes = new Map<string, string>();
  // A real object, because the notes are found by their names.
  const storage = Object.create({
    getItem: (key: string) => notes.get(key) ?? null,
    setItem(key: string, text: string) {
      notes.set(key, text);
      storage[key] = text;
    },
    removeItem(key: string) {
      notes.delete(key);
      delete storage[key];
    },
  });
  vi.stubGlobal('localStorage', storage);
  await (await openDocuments()).erase();
  return () => vi.unstubAllGlobals();
});

/** A store whose page is gone before it has written anything. */
const tooLate = async (): Promise<KeptStore<Practice>> => ({
  ...(await openPractice()),
  change: () => new Promise(() => {}),
});
const openShelf = async (open = openPractice) => {
  const shelf = createKeptShelf({ open, empty: NO_PRACTICE });
  await shelf.open();
  return { shelf, draft: () => shelf.store.getState().value?.draft };
};
const typed = (draft: string) => (practice: Practice) => ({ ...practice, draft });

test('what a page could not write before it went is there at the next start', async () => {
  const { shelf } = await openShelf(tooLate);
  shelf.change(typed('I passed.'));
  shelf.leave();
  expect((await openShelf()).draft()).toBe('I passed.');
  expect((await (await openPractice()).read())?.draft).toBe('I passed.');
});

test('a note is not taken up over what was written since, and not twice', async () => {
  const gone = await openShelf(tooLate);
  gone.shelf.change(typed('old'));
  gone.shelf.leave();
  const { shelf } = await openShelf(async () => openPractice());
  shelf.change(typed(''));
  await shelf.flush();
  expect((await openShelf()).draft()).toBe('');

  const other = await openShelf(tooLate);
  const store = await openPractice();
  other.shelf.change(typed('older'));
  await store.change(typed('newer'));
  other.shelf.leave();
  expect((await openShelf()).draft()).toBe('newer');
});

test('what was written in time leaves no note, and "delete everything" deletes notes', async () => {
  const { shelf } = await openShelf();
  shelf.change(typed('kept'));
  shelf.leave();
  await shelf.flush();
  expect(Object.keys(localStorage)).toEqual([]);

  const late = await openShelf(tooLate);
  late.shelf.change(typed('private'));
  late.shelf.leave();
  expect(Object.keys(localStorage)).toHaveLength(1);
  await (await openDocuments()).erase();
  expect((await openShelf()).draft()).toBe('');
});

test('the words of a draft that was being typed are there at the next start', async () => {
  const bin = { read: () => null, keep() {} };
  const services = { tabs: { tell() {}, listen() {} }, now: () => new Date(), bin };
  const store = await openDrafts();
  const gone = createDraftShelf({
    ...services,
    openDrafts: async () => ({ ...store, change: () => new Promise(() => {}) }),
  });
  gone.open();
  await vi.waitFor(() => expect(gone.store.getState().drafts).toEqual([]));
  const draft = { id: 'a', kind: 'thank-you', specialty: null, program: '', notes: {}, left: [] } as const;
  gone.put({ ...draft, left: [], text: 'Thank you for' });
  gone.leave();
  const next = createDraftShelf({ ...services, openDrafts });
  next.open();
  await vi.waitFor(() => expect(next.store.getState().drafts).toMatchObject([{ text: 'Thank you for' }]));
  expect(Object.keys(localStorage)).toEqual([]);
});
