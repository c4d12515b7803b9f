import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFacts } from '@matchwright/facts/node';
import { createApp } from '@matchwright/server';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { REFERENCE, ROOT, runCli, TODAY } from '../run-cli.ts';

const app = createApp({
  facts: loadFacts(),
  webRoot: join(ROOT, 'nowhere'),
  today: () => TODAY,
  moment: () => `${TODAY}T10:00:00Z`,
});
const profile = parse(readFileSync(join(ROOT, REFERENCE), 'utf8'));
const post = (body: unknown) =>
  app.request('/api/review', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const ANSWER = 'Yes, I failed Step 1 in May 2021, because my school never prepared us for this exam.';

test('review answers what the command line prints', async () => {
  const response = await post({ text: ANSWER, profile, options: { kind: 'score-answer' } });
  expect(response.status).toBe(200);
  const words = ['review', '-', '--kind', 'score-answer', '--profile', REFERENCE, '--json', '--today', TODAY];
  const { stdout, code } = await runCli(words, { input: ANSWER });
  expect(code).toBe(0);
  expect(await response.json()).toEqual(JSON.parse(stdout));
});

test('a letter stands beside the other letters that the request names', async () => {
  const options = { kind: 'letter-of-intent', program: 'Mercy Hospital', policy: 'allowed' };
  const others = [{ kind: 'letter-of-intent', text: 'You are my first choice.', program: 'Hillside Clinic' }];
  const response = await post({ text: 'Dear Dr. Osei, your program is my first choice.', options, others });
  const review = await response.json();
  expect(review.letter).toMatchObject({ state: 'open', rival: { other: 0, why: 'second-intent' } });
  expect(review.notes.map(({ id }: { id: string }) => id)).toContain('second-intent');
});

const kind = { kind: 'thank-you' };
test.each([
  ['no text', { options: kind }, 'text'],
  ['a text that is a number', { text: 5, options: kind }, 'text'],
  ['no kind', { text: 'Thank you.' }, 'kind'],
  ['an unknown kind', { text: 'Thank you.', options: { kind: 'thanks' } }, 'options.kind'],
  ['an unknown policy', { text: 'Thank you.', options: { ...kind, policy: 'no' } }, 'options.policy'],
  ['a day that is none', { text: 'Thank you.', options: { ...kind, interviewed: 'Monday' } }, 'interviewed'],
  ['an empty text', { text: ' ', options: kind }, 'There is no text'],
  ['a text of 300,000 characters', { text: 'I work. '.repeat(37_500), options: kind }, 'too-long'],
  ['a broken profile', { text: 'Thank you.', profile: { season: 'x' }, options: kind }, 'season'],
  ['others that are no list', { text: 'Thank you.', others: {}, options: kind }, 'others'],
  ['another text without words', { text: 'Thank you.', others: [5], options: kind }, 'others[0]'],
  [
    'another text of no kind',
    { text: 'Hi.', others: [{ text: '', kind: 'x' }], options: kind },
    'others[0].kind',
  ],
])('refuses %s with the exact place', async (_name, body, place) => {
  const response = await post(body);
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(JSON.stringify(await response.json())).toContain(place);
});

test('a body over 1 MB is refused', async () => {
  expect((await post(`{"text": "${'x'.repeat(1024 * 1024)}"}`)).status).toBe(413);
});
