import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smallInstance } from '../instances.ts';
import { ONE_SPECIALTY, REFERENCE, ROOT, runCli, TODAY } from '../run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'results-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** Where the answer matters, not how many programs stand in it. */
const PROFILE = join(folder, 'profile.yaml');
writeFileSync(PROFILE, ONE_SPECIALTY);

const RANGE = {
  p: expect.any(Number),
  lo50: expect.any(Number),
  hi50: expect.any(Number),
  lo90: expect.any(Number),
  hi90: expect.any(Number),
};

test('list: one JSON document, the promised fields, the same twice', async () => {
  const words = ['list', PROFILE, '--json', '--frontier', '--today', TODAY];
  const [first, second] = [await runCli(words), await runCli(words)];
  expect(first.code).toBe(0);
  expect(second.stdout).toBe(first.stdout);
  const result = JSON.parse(first.stdout);
  expect(result).toMatchObject({
    season: 2028,
    budget: 2500,
    cost: expect.any(Number),
    match: RANGE,
    certificate: { value: expect.any(Number), upperBound: expect.any(Number), gap: expect.any(Number) },
  });
  expect(result.programs[0]).toMatchObject({
    code: expect.any(String),
    level: expect.any(String),
    interview: RANGE,
    match: RANGE,
  });
  expect(result.total).toBeLessThanOrEqual(2500);
  expect(result.certificate.upperBound - result.certificate.value).toBeLessThan(2e-5);
  expect(result.frontier.length).toBeGreaterThan(5);
});

test('list: budget and specialty from the command line, before and behind the file', async () => {
  const behind = await runCli([
    'list',
    REFERENCE,
    '--budget',
    '900',
    '--specialty',
    'med-peds',
    'pediatrics',
    '--json',
    '--today',
    TODAY,
  ]);
  const before = await runCli([
    '--json',
    'list',
    '--budget=900',
    '--specialty',
    'med-peds,pediatrics',
    REFERENCE,
    '--today',
    TODAY,
  ]);
  expect(behind.code).toBe(0);
  expect(before.stdout).toBe(behind.stdout);
  const result = JSON.parse(behind.stdout);
  expect(result.budget).toBe(900);
  expect(Object.keys(result.bySpecialty).sort()).toEqual(['med-peds', 'pediatrics']);
});

test('list: the text has what a person needs, and nothing that only a terminal understands', async () => {
  const { code, stdout } = await runCli(['list', PROFILE, '--budget', '900', '--today', TODAY]);
  expect(code).toBe(0);
  for (const part of [
    'chance to match',
    'Cost:',
    'application fees',
    'nine times in ten',
    'Proof: No list',
    'Compared with',
  ]) {
    expect(stdout).toContain(part);
  }
  expect(stdout).not.toContain('\u001B[');
  expect(stdout).not.toContain('…');
  expect(stdout).not.toMatch(/ $/m);
});

test('odds: programs by any of their codes, and the factors of each', async () => {
  const { code, stdout } = await runCli([
    'odds',
    REFERENCE,
    '--program',
    '1252700c0',
    '--json',
    '--today',
    TODAY,
  ]);
  expect(code).toBe(0);
  const { programs } = JSON.parse(stdout);
  expect(programs).toHaveLength(1);
  expect(programs[0]).toMatchObject({
    code: '1252700C0',
    eligible: expect.any(Boolean),
    interview: RANGE,
    match: RANGE,
  });
  expect(programs[0].factors[0]).toEqual({ name: expect.any(String), logOdds: expect.any(Number) });
});

test('whatif: the ranked menu, and changes of one’s own', async () => {
  const menu = await runCli(['whatif', PROFILE, '--json', '--today', TODAY]);
  expect(menu.code).toBe(0);
  const { base, changes } = JSON.parse(menu.stdout);
  expect(base).toEqual(RANGE);
  expect(changes.length).toBeGreaterThan(5);
  for (const one of changes)
    expect(one).toMatchObject({ change: expect.any(String), match: RANGE, gain: RANGE });
  const gains = changes.map((one: { gain: { p: number } }) => one.gain.p);
  expect(gains).toEqual(gains.toSorted((a: number, b: number) => b - a));
  expect(changes.some((one: { cost: number; months: number }) => one.cost > 0 && one.months > 0)).toBe(true);

  const set = ['--set', 'budget=1000', '--set', 'interviews=10'];
  const own = await runCli(['whatif', PROFILE, ...set, '--json', '--today', TODAY]);
  const result = JSON.parse(own.stdout);
  expect(result.base).toEqual(base);
  expect(result.changes).toMatchObject([{ change: 'budget=1000, interviews=10', gain: RANGE }]);
  expect(result.changes[0].gain.p).toBeLessThan(0);
  const text = await runCli(['whatif', PROFILE, ...set, '--today', TODAY]);
  expect(text.stdout).toMatch(/Gain, points[\s\S]*budget=1000, interviews=10/);
});

test('verify-first: facts with their worth and where to look, best first', async () => {
  const words = ['verify-first', PROFILE, '--limit', '3', '--today', TODAY];
  const { code, stdout } = await runCli([...words, '--json']);
  expect(code).toBe(0);
  const { facts } = JSON.parse(stdout);
  expect(facts).toHaveLength(3);
  for (const fact of facts)
    expect(fact).toMatchObject({
      code: expect.any(String),
      field: expect.any(String),
      worth: expect.any(Number),
      how: expect.any(String),
    });
  const worths = facts.map((fact: { worth: number }) => fact.worth);
  expect(worths).toEqual(worths.toSorted((a: number, b: number) => b - a));
  const text = await runCli(words);
  expect(text.stdout).toContain('look these up first');
  expect(text.stdout).toContain(facts[0].name);
  expect(text.stdout).not.toMatch(/ $/m);
});

test('programs: filters agree with each other; policies carry a probability, values a year and a source', async () => {
  const words = ['programs', '--specialty', 'med-peds', '--state', 'ny', '--json', '--today', TODAY];
  const { code, stdout } = await runCli(words);
  expect(code).toBe(0);
  const { programs, sources, found } = JSON.parse(stdout);
  expect(programs).toHaveLength(found);
  expect(found).toBeGreaterThan(1);
  for (const program of programs) {
    expect(program).toMatchObject({ state: 'NY', specialty: 'med-peds' });
    expect(program.facts.visaJ1.p).toBeGreaterThan(0);
    for (const { source } of Object.values<{ source: string | null }>(program.facts)) {
      if (source !== null) expect(sources).toHaveProperty([source]);
    }
  }
  const limited = JSON.parse((await runCli([...words, '--limit', '1'])).stdout);
  expect(limited).toMatchObject({ found, programs: [programs[0]] });
});

test('programs: a misspelt name finds what was meant, and both forms say so', async () => {
  const words = ['programs', '--text', 'Cincinatti', '--specialty', 'pediatrics', '--today', TODAY];
  const { meant, programs } = JSON.parse((await runCli([...words, '--json'])).stdout);
  expect(meant).toBe('Cincinnati');
  expect(programs.map(({ city }: { city: string }) => city)).toEqual(['Cincinnati']);
  const { stdout } = await runCli(words);
  expect(stdout).toContain('Did you mean "Cincinnati"?');
  const exact = JSON.parse((await runCli(['programs', '--text', 'Cincinnati', '--json'])).stdout);
  expect(exact).not.toHaveProperty('meant');
});

test('solve and check-solution agree, from a file and from standard input', async () => {
  const file = join(folder, 'instance.json');
  const text = JSON.stringify(smallInstance());
  writeFileSync(file, text);
  const solved = await runCli(['solve', '-', '--json'], { input: text });
  expect(solved).toMatchObject({ code: 0, stderr: '' });
  expect((await runCli(['solve', file, '--json'])).stdout).toBe(solved.stdout);
  const solution = JSON.parse(solved.stdout);
  expect(solution.selected.map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'c']);
  expect(solution.cost).toBe(42);

  const claimed = join(folder, 'solution.json');
  writeFileSync(claimed, solved.stdout);
  const checked = await runCli(['check-solution', file, claimed, '--json']);
  expect(JSON.parse(checked.stdout)).toMatchObject({
    feasible: true,
    valid: true,
    value: expect.closeTo(solution.value, 9),
  });
  writeFileSync(claimed, JSON.stringify({ ...solution, value: solution.value + 0.01 }));
  const boasted = await runCli(['check-solution', file, '-', '--json'], {
    input: readFileSync(claimed, 'utf8'),
  });
  expect(JSON.parse(boasted.stdout)).toMatchObject({ valid: false });
});

test('facts: versions, layers, counts and dates', async () => {
  const { code, stdout } = await runCli(['facts', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    version: expect.any(String),
    layers: { open: { facts: expect.any(Number) }, reported: { facts: expect.any(Number) } },
    programs: { total: expect.any(Number) },
    oldest: expect.any(Number),
    newest: expect.any(Number),
  });
});

test('a profile from standard input gives what the file gives', async () => {
  const words = ['--program', '1252700C0', '--json', '--today', TODAY];
  const fromFile = await runCli(['odds', REFERENCE, ...words]);
  const fromInput = await runCli(['odds', '-', ...words], {
    input: readFileSync(join(ROOT, REFERENCE), 'utf8'),
  });
  expect(fromInput).toEqual(fromFile);
});

test.each([
  ['list', ['list', PROFILE, '--budget', '600'], 'code,name,city,state,specialty,level'],
  ['odds', ['odds', PROFILE, '--program', '1252700C0'], 'code,name,city,state,specialty,eligible'],
  ['programs', ['programs', '--text', 'bronxcare'], 'code,acgme,name,city,state,specialty,tracks'],
])('%s as CSV, to standard output and to a file', async (name, words, columns) => {
  const piped = await runCli([...words, '--csv', '--today', TODAY]);
  expect(piped.code).toBe(0);
  const lines = piped.stdout.trimEnd().split('\n');
  expect(lines[0]).toMatch(new RegExp(`^${columns}`));
  expect(lines.length).toBeGreaterThan(1);
  const file = join(folder, `${name}.csv`);
  const saved = await runCli([...words, '--csv', file, '--today', TODAY]);
  expect(saved).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining(`to ${file}`) });
  expect(readFileSync(file, 'utf8')).toBe(piped.stdout);
});

test('a closed pipe is no error', async () => {
  const bin = join(ROOT, 'apps', 'cli', 'bin', 'matchwright.mjs');
  const child = spawn(process.execPath, [bin, 'programs', '--json'], { cwd: ROOT });
  const stderr: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, stderr: Buffer.concat(stderr).toString() }).toEqual({ code: 0, stderr: '' });
});
