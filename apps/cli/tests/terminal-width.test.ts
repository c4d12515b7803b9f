import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ONE_SPECIALTY, REFERENCE, ROOT, TODAY } from '../../../tests/run-cli.ts';
import { runMain } from '../src/testing/run-main.ts';

const COMMANDS: [name: string, words: string[]][] = [
  ['list', ['list', '-', '--frontier']],
  ['odds', ['odds', '-']],
  ['odds in detail', ['odds', '-', '--program', '1252700C0']],
  ['programs', ['programs', '--state', 'NY']],
  ['programs in detail', ['programs', '--text', 'bronxcare']],
  ['audit', ['audit', '-']],
  ['plan', ['plan', '-']],
  ['guide', ['guide', '-', 'exams']],
  ['facts', ['facts']],
];

test.each([60, 110])('everything fits into %i columns, in tables and in headings', async (width) => {
  for (const [name, words] of COMMANDS) {
    const { code, stdout } = await runMain([...words, '--today', TODAY], {
      input: ONE_SPECIALTY,
      environment: { COLUMNS: String(width) },
    });
    expect(code).toBe(0);
    const tooLong = stdout.split('\n').filter((line) => [...line].length > width);
    expect({ name, tooLong }).toEqual({ name, tooLong: [] });
  }
});

test('a signal is gold or silver only where there are both', async () => {
  const shown = await runMain(['list', REFERENCE, '--today', TODAY], { environment: { COLUMNS: '80' } });
  const parts = shown.stdout.split(/^(?=Medicine-Ped|Internal Med|Pediatrics:)/m).slice(1);
  const words = parts.map((part) => new Set(part.match(/ (gold|silver|signal) (?= )/g)));
  expect(words).toEqual([new Set([' signal ']), new Set([' gold ', ' silver ']), new Set([' signal '])]);
  const csv = (await runMain(['list', REFERENCE, '--csv', '--today', TODAY])).stdout;
  expect(csv).toMatch(/,pediatrics,signal,/);
  expect(csv).not.toMatch(/,(pediatrics|med-peds),(gold|silver),/);
  const json = JSON.parse((await runMain(['list', REFERENCE, '--json', '--today', TODAY])).stdout);
  expect(json.programs.map(({ level }: { level: string }) => level)).not.toContain('signal');
});

test('the proof names its unit when stars differ, and shows no gap that rounds to nothing', async () => {
  const { stdout } = await runMain(['list', REFERENCE, '--today', TODAY]);
  expect(stdout).toMatch(/^Proof: No list within \$2,500 does better/m);
  expect(stdout).not.toMatch(/more than 0\.000/);
  expect(stdout.replace(/\s+/g, ' ')).toContain('Points here are of that score.');
});

test('an empty list says why, without ranges, proof or comparisons', async () => {
  const poor = await runMain(['list', REFERENCE, '--budget', '345', '--today', TODAY]);
  expect(poor.stdout).toMatch(/^No program fits into a budget of \$345\n/);
  expect(poor.stdout).toMatch(
    /The fixed fees alone are \$\d+\. The smallest budget with one application is \$\d+\./,
  );
  const text = readFileSync(join(ROOT, REFERENCE), 'utf8').replace(
    /^( {2}specialties:).*(\n {4}.*)*/m,
    '$1 {}',
  );
  const starless = await runMain(['list', '-', '--today', TODAY], { input: text });
  expect(starless.stdout).toMatch(/^Your list is empty\n/);
  expect(starless.stdout).toContain('Give a specialty at least one star.');
  for (const { stdout } of [poor, starless]) expect(stdout).not.toMatch(/Proof|Compared with|nine times/);
});
