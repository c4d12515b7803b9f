import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutated } from '../testing/mutations.ts';
import { type Backup, parseBackup, writeBackup } from './parse-backup.ts';

const backup = (): Backup => ({
  madeAt: '2026-11-22T12:00:00.000Z',
  document: { version: 3, draft: { applicant: 'us-md', budget: '12x', story: { why: 'سؤال — "why"\n' } } },
  versions: { format: 1, versions: [{ id: 'a' }] },
  drafts: { format: 1, drafts: [{ id: 'd' }] },
  practice: { format: 1, draft: 'Hello' },
  season: { format: 1, log: { applications: [] }, past: [] },
  compared: ['1426320C0'],
  theme: 'dark',
  language: 'ar',
});

test('what is written is read again, whole, half-typed answers and every alphabet included', () => {
  expect(parseBackup(writeBackup(backup()))).toEqual({ ok: true, backup: backup(), whole: true });
  const empty: Backup = {
    madeAt: '2026-11-22T12:00:00.000Z',
    document: null,
    versions: null,
    drafts: null,
    practice: null,
    season: null,
    compared: [],
    theme: null,
    language: null,
  };
  expect(parseBackup(writeBackup(empty))).toEqual({ ok: true, backup: empty, whole: true });
});

test('what a backup does not name was not there', () => {
  const least = { matchwright: 'backup', backup: 1, madeAt: '2026-11-22T12:00:00.000Z', document: null };
  const { matchwright: _mark, backup: _format, ...rest } = least;
  expect(parseBackup(JSON.stringify(least))).toEqual({
    ok: true,
    whole: true,
    backup: {
      ...rest,
      versions: null,
      drafts: null,
      practice: null,
      season: null,
      compared: [],
      theme: null,
      language: null,
    },
  });
});

test('some editors put an invisible mark first, or other spaces', () => {
  const text = `\uFEFF${JSON.stringify(JSON.parse(writeBackup(backup())), null, '\t')}\r\n`;
  expect(parseBackup(text)).toMatchObject({ ok: true, backup: backup() });
});

test('a single document, as people download it when their store is damaged, is a backup of it alone', () => {
  const document = { version: 3, savedAt: '2026-11-22T12:00:00.000Z', draft: { applicant: 'us-md' } };
  const parsed = parseBackup(JSON.stringify(document));
  expect(parsed).toMatchObject({ ok: true, whole: false, backup: { document, madeAt: document.savedAt } });
  expect(parseBackup('{"draft":{}}')).toMatchObject({ ok: true, whole: false, backup: { madeAt: '' } });
});

test.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['profile: 1\napplicant: us-md\n', 'profile'],
  ['# mine\napplicant: us-md', 'profile'],
  ['{"profile":1,"applicant":"us-md"}', 'profile'],
  ['NRMP code,J-1 visa\n1426320C0,No\n', 'other'],
  ['[1,2]', 'other'],
  ['"backup"', 'other'],
  ['{"name":"something else"}', 'other'],
  ['{"matchwright":"backup","backup":2,"madeAt":7}', 'newer'],
  ['{"matchwright":"backup","backup":0}', 'wrong'],
  ['{"matchwright":"backup","backup":1}', 'wrong'],
])('%j is refused as %s', (text, why) => {
  expect(parseBackup(text)).toMatchObject({ ok: false, why });
});

test('a file that was cut off anywhere is refused, and the place is named', () => {
  const text = writeBackup(backup()).trimEnd();
  for (let end = 1; end < text.length; end++) {
    const parsed = parseBackup(text.slice(0, end));
    expect(parsed).toMatchObject({ ok: false, why: 'broken' });
    expect(!parsed.ok && parsed.issues[0]?.path).toMatch(/^line \d+, column \d+$/);
  }
});

test('a wrong field is named with what it must be', () => {
  const wrong = JSON.parse(writeBackup(backup()));
  wrong.madeAt = 'yesterday';
  wrong.compared = ['1426320C0', 7];
  const parsed = parseBackup(JSON.stringify(wrong));
  expect(!parsed.ok && parsed.issues.map(({ path }) => path)).toEqual(['madeAt', 'compared[1]']);
  expect(!parsed.ok && parsed.issues[0]?.message).toMatch(/"yesterday".*must be a date and time/);
});

test('no file breaks the reader: it is a sound backup, or refused with a reason', () => {
  const seen = { ok: 0, refused: 0 };
  const file = () => JSON.parse(writeBackup(backup())) as unknown;
  fc.assert(
    fc.property(mutated(file), (raw) => {
      let text: string | undefined;
      try {
        text = JSON.stringify(raw);
      } catch {
        // A file holds no value that cannot be written.
      }
      const parsed = parseBackup(text ?? '');
      seen[parsed.ok ? 'ok' : 'refused']++;
      if (!parsed.ok) {
        expect(parsed.issues.length).toBeGreaterThan(0);
        return;
      }
      expect(parsed.backup.compared.every((code) => typeof code === 'string')).toBe(true);
      expect(parseBackup(writeBackup(parsed.backup))).toMatchObject({ ok: true });
    }),
    { numRuns: 2000, seed: 20261122 },
  );
  expect(Math.min(seen.ok, seen.refused)).toBeGreaterThan(100);
});
