import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedAfter, fingerprint } from './fingerprint.mjs';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'finger print-'));
  mkdirSync(join(root, 'src', 'dist'), { recursive: true });
  writeFileSync(join(root, 'src', 'a.ts'), 'a');
  writeFileSync(join(root, 'src', 'b.ts'), 'b');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
const current = () => fingerprint(root, ['src']);

test('a touched file, a test and built output change nothing', () => {
  const before = current();
  utimesSync(join(root, 'src', 'a.ts'), 1, 1);
  writeFileSync(join(root, 'src', 'a.test.ts'), 'test');
  writeFileSync(join(root, 'src', 'dist', 'out.js'), 'built');
  expect(current()).toBe(before);
});

test('content, names and their order all count', () => {
  const before = current();
  writeFileSync(join(root, 'src', 'a.ts'), 'A');
  const changed = current();
  writeFileSync(join(root, 'src', 'a.ts'), 'a');
  expect(current()).toBe(before);
  renameSync(join(root, 'src', 'b.ts'), join(root, 'src', 'c.ts'));
  expect(new Set([before, changed, current()]).size).toBe(3);
});

test('a change, a new file and one that went are seen by their time; a test and built output are not', () => {
  const early = new Date('2026-01-01');
  const settle = () => {
    for (const one of ['src/a.ts', 'src/c.ts', 'src/dist', 'src']) utimesSync(join(root, one), early, early);
  };
  const changed = () => changedAfter(root, ['src'], Date.parse('2026-01-02'));
  settle();
  expect(changed()).toBe(false);
  writeFileSync(join(root, 'src', 'dist', 'out.js'), 'built again');
  writeFileSync(join(root, 'src', 'a.test.ts'), 'test again');
  expect(changed()).toBe(false);
  writeFileSync(join(root, 'src', 'a.ts'), 'other');
  expect(changed()).toBe(true);
  settle();
  renameSync(join(root, 'src', 'c.ts'), join(root, 'c.ts'));
  expect(changed()).toBe(true);
});
