import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.mjs';

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
