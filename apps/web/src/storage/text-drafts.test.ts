import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { openDocuments } from './documents.ts';
import { DRAFTS_FORMAT, openDrafts, readDrafts, type TextDraft } from './text-drafts.ts';

const AT = '2026-11-22T10:00:00.000Z';
const LATER = '2026-11-22T10:05:00.000Z';

function draft(id: string, part: Partial<TextDraft> = {}): TextDraft {
  return {
    id,
    kind: 'personal-statement',
    specialty: 'med-peds',
    program: '',
    text: `Text ${id}`,
    notes: {},
    left: [],
    savedAt: AT,
    ...part,
  };
}

beforeEach(async () => (await openDocuments()).erase());

test('drafts come back as they were kept, beside the document, and go with everything else', async () => {
  const documents = await openDocuments();
  await documents.write({ savedAt: AT }, null);
  const store = await openDrafts();
  expect(await store.read()).toEqual([]);
  await store.change([{ id: 'a', draft: draft('a'), seen: null }]);
  await (await openDrafts()).change([{ id: 'b', draft: draft('b', { notes: { fit: 'x' } }), seen: null }]);
  expect(await store.read()).toEqual([draft('a'), draft('b', { notes: { fit: 'x' } })]);
  await store.change([{ id: 'a', draft: null, seen: AT }]);
  expect(await store.read()).toEqual([draft('b', { notes: { fit: 'x' } })]);
  expect(await documents.read()).toEqual({ savedAt: AT });
  await documents.erase();
  expect(await store.read()).toEqual([]);
});

test('what another tab wrote into the same draft is kept as a draft of its own', async () => {
  const [here, there] = [await openDrafts(), await openDrafts()];
  await here.change([{ id: 'a', draft: draft('a'), seen: null }]);
  await there.change([{ id: 'a', draft: draft('a', { text: 'There', savedAt: LATER }), seen: AT }]);
  const after = await here.change([{ id: 'a', draft: draft('a', { text: 'Here' }), seen: AT }]);
  expect(after.map(({ text }) => text).sort()).toEqual(['Here', 'There']);
  expect(new Set(after.map(({ id }) => id)).size).toBe(2);
  expect(after.find(({ id }) => id === 'a')?.text).toBe('Here');
});

test('a draft that another tab changed survives being deleted here', async () => {
  const [here, there] = [await openDrafts(), await openDrafts()];
  await here.change([{ id: 'a', draft: draft('a'), seen: null }]);
  await there.change([{ id: 'a', draft: draft('a', { text: 'More', savedAt: LATER }), seen: AT }]);
  const after = await here.change([{ id: 'a', draft: null, seen: AT }]);
  expect(after.map(({ text }) => text)).toEqual(['More']);
});

test('anything but drafts of the known form is not read, and is not written over', async () => {
  expect(readDrafts({ format: DRAFTS_FORMAT, drafts: [draft('a')] })).toHaveLength(1);
  expect(readDrafts({ format: 99, drafts: [] })).toBeNull();
  expect(readDrafts(null)).toBeNull();
  for (const wrong of [
    { text: 3 },
    { savedAt: 'soon' },
    { notes: { a: 1 } },
    { left: 'a' },
    { program: null },
  ])
    expect(
      readDrafts({ format: DRAFTS_FORMAT, drafts: [{ ...draft('a'), ...wrong }] }),
      JSON.stringify(wrong),
    ).toBeNull();
});
