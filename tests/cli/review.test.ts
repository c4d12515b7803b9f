import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PARTS, type Review } from '@matchwright/words';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runMain } from '../../apps/cli/src/testing/run-main.ts';
import { expectReadable } from '../readability/expect-readable.ts';
import { REFERENCE, ROOT, runCli, TODAY } from '../run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'review-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const ANSWER =
  'Yes, I failed Step 1 in May 2021. I am truly sorry for it, because my school never prepared us for this exam. After that I joined a study group and passed in November 2022.';
const answer = file('answer.txt', ANSWER);
const day = ['--today', TODAY];

test('the review of an answer has the fields that stay, and places in the text', async () => {
  const words = ['review', answer, '--kind', 'score-answer', '--profile', REFERENCE, '--json', ...day];
  const { code, stdout, stderr } = await runCli(words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const review = JSON.parse(stdout) as Review;
  expect(review).toMatchObject({ kind: 'score-answer', words: 35, characters: ANSWER.length });
  expect(review.parts.map(({ id }) => id)).toEqual(PARTS['score-answer']);
  expect(review.parts[0]?.status).toMatch(/^(?:found|weak)$/);
  const said = review.notes.map(({ id, from, to }) => [id, ANSWER.slice(from, to)]);
  expect(said).toContainEqual(['apology', expect.stringContaining('sorry')]);
  expect(said).toContainEqual(['blame', expect.stringContaining('never prepared us')]);
  expect(said).toContainEqual(['contradicts-profile', '2021']);
  expect((await runCli(words)).stdout).toBe(stdout);
});

test('as a page it names the parts, what to do next and the words', async () => {
  const { code, stdout } = await runCli(['review', answer, '--kind', 'score-answer', ...day]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Acknowledge: (?:found|weak)/);
  expect(stdout).toContain('What to do next');
  expect(stdout).toContain('never prepared us');
});

test('standard input is read too', async () => {
  const { code, stdout } = await runCli(['review', '-', '--kind', 'thank-you', '--json'], {
    input: 'Dear Sir or Madam, thank you for the interview.',
  });
  expect(code).toBe(0);
  expect((JSON.parse(stdout) as Review).notes.map(({ id }) => id)).toContain('mass-mail');
});

test.each([
  ['an empty file', 'empty.txt', '', 'empty'],
  [
    'another language',
    'es.txt',
    'Desde que era niño quise ser médico porque mi madre estaba enferma y los doctores del pueblo la cuidaron con mucho cariño y paciencia.',
    'Spanish',
  ],
  ['a binary file', 'x.txt', Uint8Array.from({ length: 400 }, (_, i) => i % 9), 'no text that we can read'],
  ['a file of 5 MB', 'big.txt', 'I work. '.repeat(655_360), 'too large'],
  ['old Word', 'x.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), '.docx'],
])('%s is refused with what to do', async (_, name, content, says) => {
  const path = file(name, content);
  const { code, stdout, stderr } = await runCli(['review', path, '--kind', 'score-answer', '--json']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.startsWith(`${path}: `)).toBe(true);
  expect(stderr).toContain(says);
});

const NOTE =
  'Dear Dr. Osei, thank you for the map of the four shuttles on Tuesday. I would be glad to train with you.';
const SEASON = join('examples', 'season.yaml');

test('a season file says whether and when a note of thanks goes', async () => {
  const words = [
    'review',
    '-',
    '--kind',
    'thank-you',
    '--program',
    '1471320M1',
    '--season',
    SEASON,
    '--json',
  ];
  const { code, stdout, stderr } = await runMain([...words, '--today', '2027-11-11'], { input: NOTE });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  // The interview of the example is on 9 November 2027, and the program takes notes.
  expect((JSON.parse(stdout) as Review).letter).toMatchObject({
    ...{ state: 'open', from: '2027-11-10', to: '2027-11-12', against: null },
  });
  const page = await runMain([...words.slice(0, -1), '--policy', 'not-wanted'], { input: NOTE });
  expect(page.stdout).toMatch(/When to send it[\s\S]*Do not send it/);
});

test('other texts of the person stand beside one, by specialty or program', async () => {
  const intent = file('intent.txt', 'Dear Dr. Osei, your program is my first choice.');
  const to = ['--kind', 'letter-of-intent', '--program', 'Hillside Clinic', '--json', ...day];
  const second = await runMain(['review', intent, ...to, '--beside', `Mercy Hospital=${intent}`]);
  const review = JSON.parse(second.stdout) as Review;
  expect(review.letter?.rival).toEqual({ other: 0, why: 'second-intent' });
  expect(review.notes.map(({ id }) => id)).toContain('second-intent');
  const statement = ['review', intent, '--kind', 'personal-statement', '--specialty', 'med-peds', '--json'];
  const twice = await runMain([...statement, '--beside', `pediatrics=${intent}`]);
  expect((JSON.parse(twice.stdout) as Review).similar).toMatchObject([{ specialty: 'pediatrics', share: 1 }]);
});

test.each([
  [['review', answer], '--kind'],
  [['review', answer, '--kind', 'thank-you', '--policy', 'maybe'], 'allowed, not-wanted'],
  [['review', answer, '--kind', 'thank-you', '--interviewed', 'Monday'], 'YYYY-MM-DD'],
  [['review', answer, '--kind', 'thank-you', '--season', SEASON], '--program'],
  [
    ['review', answer, '--kind', 'thank-you', '--season', SEASON, '--program', 'Mercy'],
    'no application to Mercy',
  ],
  [['review', answer, '--kind', 'personal-statement', '--beside', 'peds.docx'], 'pediatrics=peds.docx'],
  [['review', answer, '--kind', 'personal-statement', '--beside', `surgery=${answer}`], 'no specialty'],
  [['review', answer, '--kind', 'thank-you', '--second-opinion', 'http://localhost:1/v1'], '--model'],
  [['review', answer, '--kind', 'statment'], 'Expected one of personal-statement'],
  [['review', 'nowhere.txt', '--kind', 'thank-you'], 'no such file'],
])('%j: the message says what is expected', async (words, says) => {
  const { code, stderr } = await runMain(words);
  expect(code).toBe(2);
  expect(stderr).toContain(says);
});

test('what it says is plain English', async () => {
  const texts = join(ROOT, 'packages', 'words', 'data', 'training', 'texts');
  const { text } = parse(readFileSync(join(texts, 'ps-examiners-to-blame.yaml'), 'utf8')) as { text: string };
  const path = file('statement.txt', text);
  const { stdout } = await runCli([
    'review',
    path,
    '--kind',
    'personal-statement',
    '--profile',
    REFERENCE,
    '--json',
    ...day,
  ]);
  const { parts, notes } = JSON.parse(stdout) as Review;
  const says = [...parts, ...notes].map((one) => ({
    text: one.says.replace(/“[^”]*”/g, 'this'),
    where: one.id,
  }));
  expect(says.length).toBeGreaterThan(10);
  expectReadable(says);
});
