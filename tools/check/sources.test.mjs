import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sourceProblems } from './sources.mjs';

const root = mkdtempSync(join(tmpdir(), 'sources-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function problemsOf(text, name = 'a.ts') {
  writeFileSync(join(root, name), text);
  return sourceProblems(root, [name]);
}

// Put together here, so that the rules do not find their own examples.
const slash = '/';

test.each([
  ['a leftover', `// ${'TO'}DO later`],
  ['a test switched off', `test.${'sk'}ip('x')`],
  ['a lonely test', `describe.${'on'}ly('x')`],
  ['a home folder', `const data = '${slash}home${slash}me/data';`],
  ['a temporary folder', `see ${slash}tmp${slash}x`],
  ['a file that is too long', '\n'.repeat(400)],
])('finds %s', (_name, text) => {
  expect(problemsOf(text)).toHaveLength(1);
});

test.each([
  ['a web address', 'https://example.org/home/page'],
  ['a system program', "'/usr/bin/chromium'"],
  ['a path of the project', '../shared/data/programs.csv and apps/web/home/page'],
  ['a method of that name', 'iterator.skip(3)'],
  ['a file of 400 lines', '\n'.repeat(399)],
])('accepts %s', (_name, text) => {
  expect(problemsOf(text)).toEqual([]);
});
