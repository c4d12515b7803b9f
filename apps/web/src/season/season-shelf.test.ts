import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase, openDocuments, STORE } from '../storage/documents.ts';
import { NO_SEASON, openSeason, readSeasonRecord, SEASON, type SeasonRecord } from './season-record.ts';
import { createSeasonShelf } from './season-shelf.ts';

const applied = (program: string) => (record: SeasonRecord) => ({
  ...record,
  log: {
    ...record.log,
    applications: [
      ...record.log.applications,
      {
        program,
        history: [{ status: 'submitted' as const, date: '2027-09-22' }],
        interviews: [],
        letters: [],
        contacts: [],
      },
    ],
  },
});
const programs = (record: SeasonRecord | null) => record?.log.applications.map(({ program }) => program);

async function openShelf() {
  const shelf = createSeasonShelf(openSeason);
  await shelf.open();
  return { shelf, codes: () => programs(shelf.store.getState().value) };
}

test('what is entered comes back as it was, and goes with everything else', async () => {
  const { shelf } = await openShelf();
  shelf.change('added', applied('1252700C0'));
  await shelf.flush();
  const { shelf: other, codes } = await openShelf();
  expect(codes()).toEqual(['1252700C0']);
  expect(other.store.getState().value).toEqual(shelf.store.getState().value);
  await (await openDocuments()).erase();
  await other.open();
  expect(other.store.getState().value).toEqual(NO_SEASON);
});

test('each step can be taken back and done again, and a new one closes the way forward', async () => {
  const { shelf, codes } = await openShelf();
  shelf.change('one', applied('1'));
  shelf.change('two', applied('2'));
  shelf.undo();
  expect(codes()).toEqual(['1']);
  shelf.undo();
  shelf.undo();
  expect(codes()).toEqual([]);
  shelf.redo();
  shelf.redo();
  expect(codes()).toEqual(['1', '2']);
  shelf.undo();
  shelf.change('three', applied('3'));
  shelf.redo();
  expect(codes()).toEqual(['1', '3']);
  expect(shelf.history.getState().done.map(({ says }) => says)).toEqual(['one', 'three']);
  await shelf.flush();
  expect(programs((await (await openSeason()).read()) as SeasonRecord)).toEqual(['1', '3']);
  await (await openDocuments()).erase();
});

test('a step that changes nothing is none', async () => {
  const { shelf } = await openShelf();
  shelf.change('nothing', (record) => ({ ...record, past: [...record.past] }));
  expect(shelf.history.getState().done).toEqual([]);
});

test('being written changes nothing that is shown: the same log, and the way back stays', async () => {
  const { shelf } = await openShelf();
  // Keys in the order in which a change leaves them, which is not the order in which the log is read.
  shelf.change('ended', (record) => ({
    past: record.past,
    log: { ...record.log, result: 'unmatched' as const, season: 2028, zone: 'Africa/Cairo' },
  }));
  const { value } = shelf.store.getState();
  await shelf.flush();
  shelf.change('ready', (record) => ({ ...record, log: { ...record.log, soapReady: ['people'] } }));
  await shelf.flush();
  expect(shelf.history.getState().done.map(({ says }) => says)).toEqual(['ended', 'ready']);
  const written = shelf.store.getState().value;
  await shelf.open();
  expect(shelf.store.getState().value).toBe(written);
  shelf.undo();
  expect(shelf.store.getState().value).toBe(value);
  await shelf.flush();
  await (await openDocuments()).erase();
});

test('typing on in one field is one step, and typing in another field is the next', async () => {
  const { shelf } = await openShelf();
  const type = (field: 'notes' | 'colour', text: string) =>
    shelf.change(field, (record) => ({ ...record, log: { ...record.log, [field]: text } }), field);
  const notes = () => shelf.store.getState().value?.log.notes;
  for (const text of ['H', 'He', 'Hey']) type('notes', text);
  type('colour', 'b');
  type('notes', 'Hey there');
  expect(shelf.history.getState().done.map(({ says }) => says)).toEqual(['notes', 'colour', 'notes']);
  shelf.undo();
  expect(notes()).toBe('Hey');
  shelf.undo();
  shelf.undo();
  expect(notes()).toBeUndefined();
  shelf.redo();
  expect(notes()).toBe('Hey');
  await shelf.flush();
  await (await openDocuments()).erase();
});

test('what a step changed outside the season goes back and forward with it', async () => {
  const { shelf } = await openShelf();
  const said: string[] = [];
  const beside = { undo: () => said.push('back'), redo: () => said.push('again') };
  shelf.change('one', applied('1'), undefined, beside);
  shelf.change('two', applied('2'));
  shelf.undo();
  expect(said).toEqual([]);
  shelf.undo();
  shelf.redo();
  expect(said).toEqual(['back', 'again']);
  await shelf.flush();
  await (await openDocuments()).erase();
});

test('what another tab changed is kept beside it, and is no step to take back here', async () => {
  const [one, other] = [await openShelf(), await openShelf()];
  one.shelf.change('mine', applied('1'));
  await one.shelf.flush();
  other.shelf.change('theirs', applied('2'));
  await other.shelf.flush();
  expect(other.codes()).toEqual(['1', '2']);
  await one.shelf.open();
  expect(one.codes()).toEqual(['1', '2']);
  expect(one.shelf.history.getState().done).toEqual([]);
  await (await openDocuments()).erase();
});

test.each([
  ['a later form', { format: 2, log: NO_SEASON.log, past: [] }],
  ['a damaged log', { format: 1, log: { applications: 'none' }, past: [] }],
  ['a damaged past', { format: 1, log: NO_SEASON.log, past: [7] }],
  ['something else', 'season'],
])('%s is left as it is, and said', async (_what, stored) => {
  expect(readSeasonRecord(stored)).toBeNull();
  await (await openDatabase()).put(STORE, stored, SEASON);
  const { shelf } = await openShelf();
  expect(shelf.store.getState().trouble).toBe('unread');
  shelf.change('added', applied('1'));
  await shelf.flush();
  expect(await (await openDatabase()).get(STORE, SEASON)).toEqual(stored);
  await (await openDocuments()).erase();
});
