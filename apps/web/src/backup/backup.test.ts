import { type Backup, writeBackup } from '@matchwright/inputs/backup';
import { expect, test } from 'vitest';
import { NO_SEASON } from '../season/season-record.ts';
import { NO_PRACTICE } from '../storage/practice.ts';
import { rangeOf } from '../testing/list-result.ts';
import { contentsOf } from './contents.ts';
import { openBackup, openBackupText, openStored } from './open-backup.ts';

const NOW = '2026-11-22T12:00:00.000Z';
const version = {
  id: 'a',
  name: 'First',
  savedAt: NOW,
  season: 2028,
  match: rangeOf(0.3),
  total: 1200,
  programs: [{ code: '1234320C0', name: 'Hospital', specialty: 'pediatrics', level: 'gold' }],
  wishes: {},
};
const document = {
  version: 3,
  savedAt: NOW,
  origin: 'own',
  draft: { profile: 1, applicant: 'us-md', hobbies: ['chess'] },
  lastComplete: null,
  answers: [{ code: '1252700C0', field: 'visaJ1', value: true, date: '2026-11-20' }],
  mappings: [],
  directory: { filters: [], columns: null },
};
const draft = {
  id: 'd',
  kind: 'personal-statement',
  specialty: 'med-peds',
  program: '',
  text: 'A boy with sickle cell disease …',
  notes: {},
  left: [],
  savedAt: NOW,
};
const backup: Backup = {
  madeAt: NOW,
  document,
  versions: { format: 1, versions: [version] },
  drafts: { format: 1, drafts: [draft] },
  practice: { format: 1, ...NO_PRACTICE, draft: 'My scores are known.' },
  season: { format: 1, ...NO_SEASON, log: { ...NO_SEASON.log, notes: 'A quiet month.' } },
  compared: ['1426320C0'],
  theme: 'dark',
  language: null,
};

test('a backup is opened as it was made, and older documents in it are brought to today’s form', () => {
  const opening = openBackupText(writeBackup(backup), NOW);
  expect(opening).toMatchObject({ ok: true, whole: true, lost: [], backup, document });
  const { answers: _answers, mappings: _mappings, directory: _directory, ...first } = document;
  const older = openBackup({ ...backup, document: { ...first, version: 1 } }, NOW);
  expect(older).toMatchObject({ ok: true, lost: [], document: { ...document, answers: [] } });
});

test('what cannot be read is named, and the rest opens', () => {
  const opening = openBackup(
    {
      ...backup,
      document: { ...document, answers: [...document.answers, { code: 7 }] },
      versions: { format: 1, versions: [version, { id: 'b' }] },
      drafts: { format: 1, drafts: [{ ...draft, text: 7 }] },
      season: { format: 1, log: 7, past: [] },
    },
    NOW,
  );
  expect(opening).toMatchObject({
    ok: true,
    lost: ['answers', 'versions', 'drafts', 'season'],
    document,
    backup: {
      versions: { format: 1, versions: [version] },
      drafts: null,
      practice: backup.practice,
      season: null,
    },
  });
});

test.each([
  ['a document of a later version', { document: { ...document, version: 4 } }, 'newer'],
  ['versions of a later form', { versions: { format: 2, versions: [] } }, 'newer'],
  ['a season of a later form', { season: { format: 2 } }, 'newer'],
  ['drafts of a later form', { drafts: { format: 2, drafts: [] } }, 'newer'],
  ['a document without a profile', { document: { version: 3 } }, 'unreadable'],
])('%s is refused as a whole', (_name, part, why) => {
  expect(openBackup({ ...backup, ...part }, NOW)).toEqual({ ok: false, why, place: null });
});

test('a single document leaves everything else here as it is', () => {
  expect(openStored(document, NOW)).toMatchObject({ ok: true, whole: false, document });
  expect(openStored('garbage', NOW)).toMatchObject({ ok: false, why: 'other' });
  expect(openStored(undefined, NOW)).toMatchObject({ ok: false, why: 'empty' });
});

test('contents are counted and weighed part by part', () => {
  const filters = { filters: [{ name: 'é', query: 'j1=yes' }], columns: null };
  const parts = contentsOf({ ...backup, document: { ...document, directory: filters } });
  expect(parts.map(({ part, count }) => [part, count])).toEqual([
    ['profile', null],
    ['answers', 1],
    ['versions', 1],
    ['drafts', 1],
    ['practice', null],
    ['season', null],
    ['directory', 1],
    ['compared', 1],
    ['preferences', null],
  ]);
  // Two bytes for the accented letter.
  expect(parts[6]?.bytes).toBe('{"filters":[{"name":"e","query":"j1=yes"}],"columns":null}'.length + 1);
  const nothing = {
    ...backup,
    document: null,
    versions: null,
    drafts: null,
    practice: null,
    season: null,
    compared: [],
    theme: null,
  };
  expect(contentsOf(nothing)).toEqual([]);
});
