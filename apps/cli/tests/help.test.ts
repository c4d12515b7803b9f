import { expect, test } from 'vitest';
import { runCli } from '../../../tests/run-cli.ts';
import { runMain } from '../src/testing/run-main.ts';

const COMMANDS = [
  'list',
  'odds',
  'whatif',
  'verify-first',
  'audit',
  'plan',
  'guide',
  'season',
  'rank',
  'soap',
  'postmatch',
  'programs',
  'review',
  'solve',
  'check-solution',
  'stable-match',
  'facts',
  'serve',
];

test('help names every command and goes to standard output', async () => {
  const { code, stdout, stderr } = await runCli(['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
});

test('without words, help is shown too', async () => {
  expect(await runCli([])).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage: matchwright') });
});

test.each(COMMANDS)('help of %s has an example and the options of every command', async (command) => {
  const { code, stdout } = await runMain([command, '--help']);
  expect(code).toBe(0);
  expect(stdout).toMatch(new RegExp(`Examples:\\n {2}matchwright ${command}`));
  for (const option of ['--json', '--today']) expect(stdout).toContain(option);
});

test.each([
  ['an unknown command', ['lst'], 'Did you mean list?'],
  ['an unknown option', ['list', 'examples/reference.yaml', '--buget', '900'], 'Did you mean --budget?'],
  ['a budget that is no number', ['list', 'x.yaml', '--budget', 'much'], 'whole US dollars'],
  ['a day that is no date', ['facts', '--today', '2026-02-30'], 'YYYY-MM-DD'],
  [
    'an unknown specialty',
    ['list', 'examples/reference.yaml', '--specialty', 'pediatric'],
    'Did you mean pediatrics?',
  ],
  ['an unknown state', ['programs', '--state', 'ZZ'], 'two-letter code'],
  [
    'an unknown program',
    ['odds', 'examples/reference.yaml', '--program', '9999999X9'],
    'no program has this NRMP code',
  ],
  ['a market without a name', ['stable-match'], "missing required argument 'market'"],
  ['a missing file name', ['list'], 'The name of a file is missing'],
  ['a change without a value', ['whatif', 'examples/reference.yaml', '--set', 'budget'], 'no equals sign'],
  ['a change of a field that is none', ['whatif', 'examples/reference.yaml', '--set', 'buget=900'], 'buget'],
  [
    'a changed score out of range',
    ['whatif', 'examples/reference.yaml', '--set', 'exams[2].score=900'],
    'exams[2].score',
  ],
  ['an unknown topic', ['guide', 'examples/reference.yaml', 'exms'], 'Did you mean exams?'],
  ['no topic', ['guide', 'examples/reference.yaml'], 'exams, experience, research, letters, story, money'],
  ['a topic without a file', ['guide', 'exams'], 'The name of a file is missing'],
  ['a calendar over the profile', ['plan', '--ics', 'examples/reference.yaml'], 'ends in .ics'],
  ['one word too many', ['facts', 'everything'], 'too many arguments'],
  ['a port that is none', ['serve', '--port', '70000'], '65535'],
  ['JSON and CSV at once', ['programs', '--json', '--csv'], 'exclude each other'],
  [
    'a result over the profile',
    ['list', 'examples/reference.yaml', '--csv', 'examples/reference.yaml'],
    '.csv',
  ],
])('refuses %s with exit code 2 and nothing on standard output', async (_name, words, says) => {
  const { code, stdout, stderr } = await runMain(words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(/\n\s+at /);
});
