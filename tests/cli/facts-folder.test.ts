import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { REFERENCE, ROOT, runCli, TODAY } from '../run-cli.ts';

const parent = mkdtempSync(join(tmpdir(), 'other facts-'));
const folder = join(parent, 'data');
afterAll(() => rmSync(parent, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(ROOT, 'packages', 'facts', 'data'), folder, { recursive: true });
});

const odds = () =>
  runCli(['odds', REFERENCE, '--program', '1471320M1', '--json', '--today', TODAY, '--facts', folder]);

test('a copy of our facts gives our results', async () => {
  const own = await runCli(['odds', REFERENCE, '--program', '1471320M1', '--json', '--today', TODAY]);
  expect(own.code).toBe(0);
  expect(await odds()).toEqual(own);
});

test('without the reported layer the plan still works, and its ranges are wider', async () => {
  const width = ({ stdout }: { stdout: string }) => {
    const { lo90, hi90, p } = JSON.parse(stdout).programs[0].interview;
    return (hi90 - lo90) / p;
  };
  const withLayer = await odds();
  for (const name of ['reported.json', 'estimates.json']) rmSync(join(folder, name));
  const without = await odds();
  expect(without.code).toBe(0);
  expect(width(without)).toBeGreaterThan(width(withLayer));
  const list = await runCli([
    'list',
    REFERENCE,
    '--budget',
    '600',
    '--json',
    '--today',
    TODAY,
    '--facts',
    folder,
  ]);
  expect(list.code).toBe(0);
  expect(JSON.parse(list.stdout).programs.length).toBeGreaterThan(10);
});

test.each([
  ['cut short', (text: string) => text.slice(0, text.length / 2)],
  ['not JSON', () => 'hello'],
  ['of another shape', () => '[]'],
])('a programs file that is %s is refused with its name', async (_name, damage) => {
  const file = join(folder, 'programs.json');
  writeFileSync(file, damage(readFileSync(file, 'utf8')));
  const { code, stdout, stderr } = await odds();
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('programs.json');
});

test('a missing file and a missing folder are named', async () => {
  rmSync(join(folder, 'parameters.json'));
  expect(await odds()).toMatchObject({ code: 2, stderr: expect.stringContaining('parameters.json') });
  rmSync(folder, { recursive: true });
  expect(await odds()).toMatchObject({ code: 2, stderr: expect.stringContaining(folder) });
});
