import { afterEach, expect, test, vi } from 'vitest';
import { draftBin } from './draft-bin.ts';
import { createDraftShelf, type DraftBin } from './draft-shelf.ts';
import type { DraftStore, TextDraft } from './text-drafts.ts';

const DRAFT: Omit<TextDraft, 'savedAt'> = {
  id: 'a',
  kind: 'thank-you',
  specialty: null,
  program: '',
  text: 'One',
  notes: {},
  left: [],
};

function memory(stored: TextDraft[] | null = [], bin: DraftBin = { read: () => null, keep() {} }) {
  const drafts = new Map((stored ?? []).map((draft) => [draft.id, draft]));
  const fail: { with: Error | null } = { with: null };
  const store: DraftStore = {
    read: async () => stored && [...drafts.values()],
    async change(changes) {
      if (fail.with) throw fail.with;
      for (const { id, draft } of changes) draft ? drafts.set(id, draft) : drafts.delete(id);
      return [...drafts.values()];
    },
    leave() {},
  };
  let minute = 0;
  const shelf = createDraftShelf({
    openDrafts: async () => store,
    tabs: { tell() {}, listen() {} },
    now: () => new Date(Date.UTC(2026, 10, 22, 10, minute++)),
    bin,
  });
  shelf.open();
  return { shelf, drafts, fail };
}
const texts = (drafts: TextDraft[] | null) => drafts?.map(({ text }) => text);

test('a change is there at once and written when asked; a deleted draft comes back whole', async () => {
  const { shelf, drafts } = memory();
  shelf.put(DRAFT);
  expect(texts(shelf.store.getState().drafts)).toEqual(['One']);
  expect(drafts.size).toBe(0);
  await shelf.flush();
  expect(drafts.get('a')?.text).toBe('One');
  expect(shelf.store.getState().save).toBe('saved');
  shelf.remove('a');
  await shelf.flush();
  expect(drafts.size).toBe(0);
  shelf.bringBack();
  await shelf.flush();
  expect(drafts.get('a')?.text).toBe('One');
});

test('what could not be written stays on the page and is written with the next change', async () => {
  const { shelf, drafts, fail } = memory();
  fail.with = new DOMException('full', 'QuotaExceededError');
  shelf.put(DRAFT);
  await shelf.flush();
  expect(shelf.store.getState().trouble).toBe('full');
  expect(texts(shelf.store.getState().drafts)).toEqual(['One']);
  fail.with = null;
  shelf.put({ ...DRAFT, id: 'b', text: 'Two' });
  await shelf.flush();
  expect(shelf.store.getState().trouble).toBeNull();
  expect([...drafts.keys()].sort()).toEqual(['a', 'b']);
});

test('drafts that cannot be read are never written over, and writing goes on in memory', async () => {
  const { shelf, drafts } = memory(null);
  await expect.poll(() => shelf.store.getState().trouble).toBe('unread');
  shelf.put(DRAFT);
  await shelf.flush();
  expect(drafts.size).toBe(0);
  expect(texts(shelf.store.getState().drafts)).toEqual(['One']);
});

afterEach(() => vi.unstubAllGlobals());

test('a deleted draft can be brought back after a reload, and is then in the bin no more', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  const { shelf } = memory([], draftBin);
  shelf.put(DRAFT);
  shelf.remove('a');
  const { shelf: next } = memory([], draftBin);
  expect(next.store.getState().removed?.text).toBe('One');
  next.bringBack();
  expect(texts(next.store.getState().drafts)).toEqual(['One']);
  expect(draftBin.read()).toBeNull();
  vi.stubGlobal('sessionStorage', { getItem: () => '{"draft":"{}"}' });
  expect(draftBin.read()).toBeNull();
});
