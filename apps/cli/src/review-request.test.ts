import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PARTS, type Review } from '@matchwright/words';
import { afterAll, expect, test } from 'vitest';
import { runMain } from './testing/run-main.ts';

const folder = mkdtempSync(join(tmpdir(), 'beside-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const intent = join(folder, 'intent.txt');
writeFileSync(intent, 'Dear Dr. Osei, your program is my first choice.');
const day = ['--today', '2026-11-22'];
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

test('an outline reads no text: what each part is for, when to send it, and the notes of the season file', async () => {
  const words = ['review', '--outline', '--kind', 'thank-you', '--program', '1471320M1', '--season', SEASON];
  const { code, stdout, stderr } = await runMain([...words, '--today', '2027-11-11']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const says of [
    'Something specific: Name one thing',
    '12 November 2027',
    'Asked about the transition clinic.',
  ])
    expect(stdout.replace(/\s+/g, ' ')).toContain(says);
  const { stdout: json } = await runMain([
    'review',
    '--outline',
    '--kind',
    'update-letter',
    '--json',
    ...day,
  ]);
  const outline = JSON.parse(json);
  expect(outline.parts.map(({ id }: { id: string }) => id)).toEqual(PARTS['update-letter']);
  expect(outline).toMatchObject({ kind: 'update-letter', notes: [], letter: { state: 'open' } });
});

test('other texts of the person stand beside one, by specialty or program', async () => {
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
  [['review', intent, '--kind', 'thank-you', '--policy', 'maybe'], 'allowed, not-wanted'],
  [['review', intent, '--kind', 'thank-you', '--interviewed', 'Monday'], 'YYYY-MM-DD'],
  [['review', intent, '--kind', 'thank-you', '--season', SEASON], '--program'],
  [
    ['review', intent, '--kind', 'thank-you', '--season', SEASON, '--program', 'Mercy'],
    'no application to Mercy',
  ],
  [['review', intent, '--kind', 'personal-statement', '--beside', 'peds.docx'], 'pediatrics=peds.docx'],
  [['review', intent, '--kind', 'personal-statement', '--beside', `surgery=${intent}`], 'no specialty'],
  [['review', intent, '--kind', 'thank-you', '--second-opinion', 'http://localhost:1/v1'], '--model'],
])('%j: the message says what is expected', async (words, says) => {
  const { code, stderr } = await runMain(words);
  expect(code).toBe(2);
  expect(stderr).toContain(says);
});
