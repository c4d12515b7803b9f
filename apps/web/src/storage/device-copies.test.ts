import 'fake-indexeddb/auto';
import type { Backup } from '@matchwright/inputs/backup';
import { expect, test } from 'vitest';
import { exchange, forgetCopy, readCopies } from './device-copies.ts';
import { openDatabase, openDocuments } from './documents.ts';

const backup = (n: number): Backup => ({
  madeAt: `2026-11-22T12:00:0${n}.000Z`,
  document: { n },
  versions: { format: 1, versions: [n] },
  drafts: { format: 1, drafts: [n] },
  practice: { format: 1, draft: String(n) },
  season: { format: 1, log: { notes: String(n) }, past: [] },
  compared: [],
  theme: null,
  language: null,
});

test('an exchange sets the old aside, can be taken back, and keeps the newest five', async () => {
  const documents = await openDocuments();
  // Files share one store: what another one left is no part of this.
  await documents.erase();
  await exchange(backup(1), null);
  expect(await documents.read()).toEqual({ n: 1 });
  expect(await readCopies()).toEqual({
    versions: { format: 1, versions: [1] },
    drafts: { format: 1, drafts: [1] },
    practice: { format: 1, draft: '1' },
    season: { format: 1, log: { notes: '1' }, past: [] },
    before: [],
    overtaken: undefined,
    damaged: undefined,
  });
  await exchange(backup(2), backup(1));
  expect((await readCopies()).before).toEqual([backup(1)]);
  // Back again: what is in place is no longer among what is set aside.
  await exchange(backup(1), backup(2));
  expect(await documents.read()).toEqual({ n: 1 });
  expect((await readCopies()).before).toEqual([backup(2)]);
  for (let n = 3; n < 10; n++) await exchange(backup(n), backup(n - 1));
  expect((await readCopies()).before.map(({ document }) => document?.n)).toEqual([8, 7, 6, 5, 4]);
  await forgetCopy({ madeAt: backup(6).madeAt });
  expect((await readCopies()).before.map(({ document }) => document?.n)).toEqual([8, 7, 5, 4]);
  await documents.erase();
  expect((await readCopies()).before).toEqual([]);
});

test('a backup without a profile or versions leaves none behind', async () => {
  const documents = await openDocuments();
  await exchange(backup(1), null);
  await exchange(
    { ...backup(2), document: null, versions: null, drafts: null, practice: null, season: null },
    backup(1),
  );
  expect(await documents.read()).toBeUndefined();
  expect(await readCopies()).toMatchObject({
    versions: undefined,
    drafts: undefined,
    practice: undefined,
    season: undefined,
    before: [backup(1)],
  });
});

test('when there is no room for all of it, nothing is changed', async () => {
  const documents = await openDocuments();
  await documents.erase();
  await exchange(backup(1), null);
  // What the store cannot copy fails as a full device does, after earlier writes of the same exchange.
  const refused = { ...backup(2), versions: () => {} };
  await expect(exchange(refused, backup(1))).rejects.toThrow();
  expect(await documents.read()).toEqual({ n: 1 });
  expect((await readCopies()).before).toEqual([]);
});

test('the copies of another tab and of what could not be read are there to be seen and forgotten', async () => {
  const documents = await openDocuments();
  await documents.erase();
  await documents.write({ savedAt: '2026-11-22T12:00:00.000Z' }, null);
  await documents.write({ savedAt: '2026-11-22T12:01:00.000Z' }, null);
  await documents.keepDamaged('garbage');
  expect(await readCopies()).toMatchObject({
    overtaken: { savedAt: '2026-11-22T12:00:00.000Z' },
    damaged: 'garbage',
  });
  await forgetCopy('overtaken');
  await forgetCopy('damaged');
  expect(await readCopies()).toMatchObject({ overtaken: undefined, damaged: undefined });
  (await openDatabase()).close();
});
