import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PARTS, type Review } from '@matchwright/words';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
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
  expect(said).toContainEqual(['contradicts-profile', 'May 2021']);
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

test.each([
  [['review', answer], '--kind'],
  [['review', answer, '--kind', 'statment'], 'Expected one of personal-statement'],
  [['review', 'nowhere.txt', '--kind', 'thank-you'], 'no such file'],
])('%j: the message says what is expected', async (words, says) => {
  const { code, stderr } = await runCli(words);
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
