import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { type StoredAnswer, withAnswer, withoutAnswer } from './answers.ts';
import { createAutosave, type SaveState } from './autosave.ts';
import { openDocuments } from './documents.ts';
import { restore, type SavedDocument } from './saved-document.ts';

const document: SavedDocument = {
  version: 3,
  savedAt: '2026-11-22T12:31:00.000Z',
  origin: 'own',
  draft: { profile: 1, applicant: 'non-us-img', letters: [{ us: true }], budget: '12x' },
  lastComplete: { profile: 1, applicant: 'non-us-img' },
  answers: [
    { code: '1252700C0', field: 'visaJ1', value: true, date: '2026-11-20', source: 'e-mail' },
    { code: '1252700C0', field: 'minStep2', value: null, date: '2026-11-21' },
  ],
  mappings: [{ mapping: 1 }],
  directory: { filters: [{ name: 'East', query: 'state=NJ,NY' }], columns: ['match', 'visaJ1'] },
};

afterEach(() => {
  vi.useRealTimers();
});

test('what is written comes back the same, wrong answers and unknown parts included', async () => {
  const store = await openDocuments();
  await store.write(document, null);
  const again = await openDocuments();
  expect(restore(await again.read())).toEqual({ status: 'restored', document });
  await again.erase();
  expect(restore(await store.read())).toEqual({ status: 'nothing' });
});

test('a document of the first version keeps everything and has no answers yet', () => {
  const { answers: _answers, mappings: _mappings, directory: _directory, ...first } = document;
  const directory = { filters: [], columns: null };
  expect(restore({ ...first, version: 1 })).toEqual({
    status: 'restored',
    document: { ...document, answers: [], mappings: [], directory },
  });
});

test('a document of the second version keeps everything and has the usual directory', () => {
  const { directory: _directory, ...second } = document;
  expect(restore({ ...second, version: 2 })).toEqual({
    status: 'restored',
    document: { ...document, directory: { filters: [], columns: null } },
  });
});

test('a newer answer to the same question takes the place of the older', () => {
  const [visa, score] = document.answers as [StoredAnswer, StoredAnswer];
  const newer = { ...visa, value: false, date: '2026-11-22' };
  expect(withAnswer(document.answers, newer)).toEqual([score, newer]);
  expect(withoutAnswer(document.answers, visa)).toEqual([score]);
});

test.each([
  ['text', 'garbage'],
  ['null', null],
  ['a list', []],

  ['no directory', { ...document, directory: undefined }],
  ['no answers', { ...document, answers: undefined }],
  ['an answer on a field that is none', { ...document, answers: [{ ...document.answers[0], field: 'x' }] }],
  ['an answer without a day', { ...document, answers: [{ ...document.answers[0], date: 'soon' }] }],
  ['no draft', { ...document, draft: undefined }],
  ['a draft that is a list', { ...document, draft: [] }],
  ['no date', { ...document, savedAt: 'yesterday' }],
])('%s is damaged, never half restored', (_name, stored) => {
  expect(restore(stored)).toEqual({ status: 'damaged' });
});

test('the damaged copy survives next to a clean start', async () => {
  const store = await openDocuments();
  await store.keepDamaged('garbage');
  await store.write(document, null);
  expect(await store.readDamaged()).toBe('garbage');
});

test('a document of somebody else is kept aside when it is written over', async () => {
  const store = await openDocuments();
  await store.erase();
  expect(await store.write(document, null)).toBe(false);
  const newer = { ...document, savedAt: '2026-11-22T12:32:00.000Z' };
  expect(await store.write(newer, document.savedAt)).toBe(false);
  expect(await store.write({ ...document, savedAt: '2026-11-22T12:33:00.000Z' }, document.savedAt)).toBe(
    true,
  );
  expect(await store.readOvertaken()).toEqual(newer);
});

test('a burst is written once, with the newest content, and the time is reported', async () => {
  vi.useFakeTimers();
  const written: unknown[] = [];
  const states: SaveState[] = [];
  const autosave = createAutosave(
    async (value) => void written.push(value),
    (state) => states.push(state),
  );
  autosave.schedule({ ...document, draft: { n: 1 } });
  autosave.schedule({ ...document, draft: { n: 2 } });
  await vi.runAllTimersAsync();
  expect(written).toEqual([{ ...document, draft: { n: 2 } }]);
  expect(states.at(-1)).toEqual({ status: 'saved', at: new Date(document.savedAt) });
});

test('it is called saved only once the newest is in the store', async () => {
  const states: SaveState[] = [];
  const finish: (() => void)[] = [];
  const autosave = createAutosave(
    () => new Promise((resolve) => finish.push(resolve)),
    (state) => states.push(state),
  );
  const [first, second] = [document, { ...document, draft: { n: 2 } }];
  autosave.schedule(first);
  void autosave.flush();
  autosave.schedule(second);
  const done = autosave.flush();
  await Promise.resolve();
  finish[0]?.();
  await vi.waitFor(() => expect(finish.length).toBe(2));
  expect(states.at(-1)).toEqual({ status: 'saving' });
  expect(autosave.unsaved()).toBe(second);
  finish[1]?.();
  await done;
  expect(states.at(-1)?.status).toBe('saved');
  expect(autosave.unsaved()).toBeNull();
});

test('a full device is told apart from a closed store', async () => {
  const states: SaveState[] = [];
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  const errors = [full, new Error('closed')];
  const autosave = createAutosave(
    () => Promise.reject(errors.shift()),
    (state) => states.push(state),
  );
  for (let n = 0; n < 2; n++) {
    autosave.schedule(document);
    await autosave.flush();
  }
  expect(states.filter((state) => state.status === 'failed')).toEqual([
    { status: 'failed', reason: 'full' },
    { status: 'failed', reason: 'closed' },
  ]);
});
