import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { rangeOf } from '../testing/list-result.ts';
import { openDocuments } from './documents.ts';
import {
  keptName,
  type ListVersion,
  openVersions,
  readVersions,
  VERSIONS_FORMAT,
  withVersion,
} from './list-versions.ts';

function version(id: string, part: Partial<ListVersion> = {}): ListVersion {
  return {
    id,
    name: `Version ${id}`,
    savedAt: '2026-11-22T10:00:00.000Z',
    season: 2028,
    match: rangeOf(0.3),
    total: 1200,
    programs: [{ code: '1234320C0', name: 'Hospital', specialty: 'pediatrics', level: 'gold' }],
    wishes: { preferences: { pin: ['1234320C0'] }, budget: 1200, interviews: undefined },
    ...part,
  };
}

test('versions come back as they were kept, beside the document, and go with everything else', async () => {
  const documents = await openDocuments();
  await documents.write({ savedAt: '2026-11-22T10:00:00.000Z' }, null);
  const store = await openVersions();
  expect(await store.read()).toEqual([]);
  await store.change((versions) => [...versions, version('a')]);
  const again = await openVersions();
  await again.change((versions) => [...versions, version('b')]);
  expect((await store.read())?.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await store.read()).toEqual([version('a'), version('b')]);
  expect(await documents.read()).toEqual({ savedAt: '2026-11-22T10:00:00.000Z' });
  await documents.erase();
  expect(await store.read()).toEqual([]);
});

test('anything but versions of the known form is not read', () => {
  const stored = (versions: unknown[]) => readVersions({ format: VERSIONS_FORMAT, versions });
  expect(stored([version('a')])).toHaveLength(1);
  expect(readVersions({ format: 99, versions: [] })).toBeNull();
  expect(readVersions(null)).toBeNull();
  for (const wrong of [
    { savedAt: 'yesterday' },
    { match: { p: 0.3 } },
    { programs: [{ code: 'a', name: 'b', specialty: 'c', level: 'platinum' }] },
    { total: Number.NaN },
  ])
    expect(stored([version('a', wrong as Partial<ListVersion>)])).toBeNull();
});

test('the same list under the same name is kept once', () => {
  const first = version('a', { name: 'Full budget' });
  const again = version('b', { name: 'Full budget', savedAt: '2026-11-22T10:00:00.300Z' });
  expect(withVersion([first], again)).toEqual([first]);
  const cheaper = { ...again, total: 900 };
  expect(withVersion([first], cheaper)).toEqual([first, cheaper]);
  const renamed = { ...again, name: 'Another' };
  expect(withVersion([first], renamed)).toEqual([first, renamed]);
});

test('a long name is cut where everybody sees it, before it is kept', () => {
  expect(keptName(`  ${'x'.repeat(300)}`)).toBe('x'.repeat(80));
  expect(keptName('  List  ')).toBe('List');
});
