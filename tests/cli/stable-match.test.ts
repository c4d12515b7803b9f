import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from '../run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'markets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const EXAMPLE = join('examples', 'market.json');
const CHASE = JSON.stringify({
  applicants: { single: ['h1', 'h2'] },
  programs: { h1: { quota: 1, ranks: ['she', 'single'] }, h2: { quota: 1, ranks: ['single', 'he'] } },
  couples: [{ members: ['she', 'he'], ranks: [['h1', 'h2']] }],
});

test('the example, as JSON and for people, from a file and from standard input', async () => {
  const { code, stdout, stderr } = await runCli(['stable-match', EXAMPLE, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    matches: { Anderson: 'City', Chen: 'Mercy', Ford: 'General', Davis: 'General', Eastman: 'City' },
    blocking: 0,
  });
  const text = await runCli(['stable-match', EXAMPLE]);
  expect(text.code).toBe(0);
  expect(text.stdout).toContain('5 of 5 applicants matched');
  expect(text.stdout).toMatch(/^Chen +Mercy$/m);
});

test('a market without a stable matching ends well and says what remains', async () => {
  const json = await runCli(['stable-match', '-', '--json'], { input: CHASE });
  expect(json.code).toBe(0);
  expect(JSON.parse(json.stdout)).toMatchObject({
    matches: { single: 'h1', she: null, he: null },
    blocking: 1,
    outcome: 'none-exists',
    couples: { unplaced: [['she', 'he']] },
  });
  const { stdout } = await runCli(['stable-match', '-'], { input: CHASE });
  expect(stdout).toContain('No matching of this market is stable');
  expect(stdout).toContain('she and he would rather have h1 and h2');
});

test.each([
  ['an unknown program', { applicants: { a: ['p9'] }, programs: {} }, 'applicants.a[0]'],
  ['a quota below 0', { applicants: {}, programs: { p: { quota: -1, ranks: [] } } }, 'programs.p.quota'],
  ['half a position', { applicants: {}, programs: { p: { quota: 0.5, ranks: [] } } }, 'programs.p.quota'],
  [
    'one program twice',
    { applicants: { a: ['p', 'p'] }, programs: { p: { quota: 1, ranks: [] } } },
    'applicants.a[1]',
  ],
  ['a list', [], 'whole file'],
])('refuses %s and names the place', async (_name, market, place) => {
  const path = join(folder, 'bad.json');
  writeFileSync(path, JSON.stringify(market));
  const { code, stdout, stderr } = await runCli(['stable-match', path, '--json']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(path);
  expect(stderr).toContain(place);
});
