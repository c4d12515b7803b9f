import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const tool = join(dirname(fileURLToPath(import.meta.url)), 'run.mjs');
const folder = mkdtempSync(join(tmpdir(), 'run it-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(text, ...words) {
  const file = join(folder, 'script.ts');
  writeFileSync(file, text);
  return spawnSync(process.execPath, [tool, file, ...words], {
    encoding: 'utf8',
    cwd: dirname(dirname(tool)),
  });
}

test('TypeScript runs with its arguments, and knows where it lies', () => {
  const text =
    'const words: string[] = process.argv.slice(2); console.log(words.join("+"), import.meta.url);';
  const { status, stdout } = run(text, 'a', '--b');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^a\+--b file:.*script\.ts\n$/);
});

test('exit codes pass through', () => {
  expect(run('process.exit(3)').status).toBe(3);
  expect(run('process.exitCode = 4').status).toBe(4);
});

test('an error fails and names the line of the source', () => {
  const { status, stderr } = run('interface Unused { a: 1 }\n\n\nthrow new Error("no luck");\n');
  expect(status).toBe(1);
  expect(stderr).toMatch(/no luck[\s\S]*script\.ts:4:\d+/);
});

test('an error outside any call fails too', () => {
  expect(run('setTimeout(() => { throw new Error("late"); }, 1);').status).not.toBe(0);
  expect(run('void Promise.reject(new Error("late"));').status).not.toBe(0);
});

test('a file that is not there is named', () => {
  const { status, stderr } = spawnSync(process.execPath, [tool, 'nowhere.ts'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('nowhere.ts');
});
