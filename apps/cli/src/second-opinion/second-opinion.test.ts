import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { BadInput } from '../bad-input.ts';
import { screenOf } from '../terminal/screen.ts';
import { runMain } from '../testing/run-main.ts';
import { endpointRequest } from './endpoint-request.ts';
import { type OpinionFlags, secondOpinion } from './second-opinion.ts';

const TEXT = 'I failed Step 1 in May 2021. I kept a log of each question, and passed in November 2022.';
const KEY = 'sk-quagga-4711';
const started: Server[] = [];
afterEach(() => {
  for (const server of started.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

interface Asked {
  url: string;
  key: string | undefined;
  body: { model: string; stream: boolean; messages: { role: string; content: string }[] };
}

/** A real endpoint on this device; `answer` is what it does. */
async function endpoint(answer: (response: ServerResponse, request: IncomingMessage) => void) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Asked['body'];
    asked.push({ url: request.url ?? '', key: request.headers.authorization, body });
    answer(response, request);
  });
  started.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked };
}

const says = (content: unknown) => (response: ServerResponse) =>
  response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));

const review = (address: string, ...more: string[]) =>
  runMain(
    ['review', '-', '--kind', 'score-answer', '--second-opinion', address, '--model', 'small', ...more],
    { input: TEXT, environment: { MATCHWRIGHT_OPINION_KEY: KEY } },
  );

test('the exact text is shown, sent once, and the answer stands apart from our review', async () => {
  const { address, asked } = await endpoint(says('“kept a log”: which log?\n\n\u001b[2JSecond remark.'));
  const { code, stdout, stderr } = await review(address, '--yes');
  expect(code).toBe(0);
  expect(asked).toHaveLength(1);
  const [{ url, key, body }] = asked as [Asked];
  expect({ url, key, model: body.model, stream: body.stream }).toEqual({
    ...{ url: '/v1/chat/completions', key: `Bearer ${KEY}`, model: 'small', stream: false },
  });
  for (const { content } of body.messages) expect(stderr).toContain(content);
  expect(body.messages.at(-1)?.content).toContain(TEXT);
  expect(stderr).toContain('That is this device.');
  const [ours, theirs = ''] = stdout.split('A second opinion, not ours');
  expect(ours).toContain('What to do next');
  expect(theirs).toContain('which log?');
  expect(theirs).not.toContain('\u001b');
  expect(stdout + stderr).not.toContain(KEY);
});

test('as JSON it is a field of its own beside the same review', async () => {
  const { address } = await endpoint(says([{ type: 'text', text: 'One remark.' }]));
  const { stdout } = await review(`${address}/chat/completions`, '--yes', '--json');
  const { secondOpinion, ...ours } = JSON.parse(stdout);
  expect(secondOpinion).toMatchObject({ model: 'small', says: 'One remark.', shortened: false });
  const alone = await runMain(['review', '-', '--kind', 'score-answer', '--json'], { input: TEXT });
  expect(ours).toEqual(JSON.parse(alone.stdout));
});

test('its remarks stand with the words they are about, and what is not in the text is named as such', async () => {
  const remarks = [
    { quote: 'I kept a log', label: 'no-evidence', why: 'Which log?' },
    { quote: 'I never gave up', label: 'cliche', why: 'Worn.' },
  ];
  const { address } = await endpoint(says(`Here:\n${JSON.stringify({ remarks })}`));
  const { stdout } = await review(address, '--yes');
  const theirs = stdout.split('A second opinion, not ours')[1]?.replace(/\s+/g, ' ') ?? '';
  const [found, missing] = theirs.split('Not found in your text');
  expect(found).toContain('“I kept a log” Which log?');
  expect(missing).toContain('“I never gave up” Worn.');
  expect(theirs).not.toContain('{');
  const { secondOpinion } = JSON.parse((await review(address, '--yes', '--json')).stdout);
  const [first, second] = secondOpinion.remarks;
  expect(TEXT.slice(first.place.from, first.place.to)).toBe('I kept a log');
  expect(first).toMatchObject({ id: 'no-evidence', says: 'Which log?' });
  expect(second.place).toBeNull();
});

/** The asking alone, without the review that comes before it. */
async function ask(
  address: string,
  flags: Partial<OpinionFlags>,
  confirm?: (question: string) => Promise<boolean>,
) {
  let shown = '';
  const remark = (text: string) => {
    shown += text;
  };
  const terminal = {
    ...{ screen: screenOf({}, {}), write: () => {}, remark, ...(confirm && { confirm }) },
    environment: { MATCHWRIGHT_OPINION_KEY: KEY },
  };
  const request = endpointRequest(address, 'small', { kind: 'score-answer', text: TEXT });
  const answer = secondOpinion(terminal, request, TEXT, { wait: 5, ...flags });
  const outcome = await answer.catch((problem: Error) => problem);
  return { outcome, shown };
}
const problemOf = ({ outcome }: Awaited<ReturnType<typeof ask>>): string => {
  if (!(outcome instanceof BadInput)) throw new Error(`not refused: ${JSON.stringify(outcome)}`);
  return outcome.message;
};

test('without a yes nothing is sent, and the review is there', async () => {
  const { address, asked } = await endpoint(says('One remark.'));
  const { code, stdout, stderr } = await review(address);
  expect(code).toBe(2);
  expect(stderr).toContain('Nothing was sent');
  expect(stdout).toContain('What to do next');
  const no = await ask(address, {}, async () => false);
  expect(no.outcome).toBeNull();
  expect(no.shown).toContain('Nothing was sent');
  expect(asked).toEqual([]);
  const yes = await ask(address, {}, async () => true);
  expect(yes.outcome).toMatchObject({ says: 'One remark.' });
  expect(asked).toHaveLength(1);
});

const text =
  (status: number, body: string, type = 'application/json') =>
  (response: ServerResponse) =>
    response.writeHead(status, { 'content-type': type }).end(body);

test.each<[string, (response: ServerResponse) => void, string]>([
  [
    'a refusal',
    text(401, `{"error":{"message":"bad key ${KEY}"}}`),
    'status 401. It says: bad key (your key)',
  ],
  ['no JSON', text(200, '<html>sign in</html>', 'text/html'), 'not in the form'],
  ['another JSON', text(200, '{"choices":"none"}'), 'not in the form'],
  ['null', text(200, 'null'), 'not in the form'],
  ['a stream', text(200, 'data: {"choices":[]}\n\n', 'text/event-stream'), 'not in the form'],
  ['an empty answer', says('  '), 'its answer is empty'],
  ['too much', (response) => response.end('x'.repeat(1_100_000)), 'more than 1 MB'],
  ['a broken connection', (response) => response.destroy(), 'the connection failed'],
  [
    'another address',
    (response) => response.writeHead(307, { location: 'http://elsewhere.invalid/' }).end(),
    'another address',
  ],
  ['no answer', () => {}, 'no answer within 1 seconds'],
])('%s: what went wrong is said, without the key', async (_name, answer, expected) => {
  const { address } = await endpoint(answer);
  const tried = await ask(address, { yes: true, wait: 1 });
  expect(problemOf(tried)).toContain(expected);
  expect(problemOf(tried) + tried.shown).not.toContain(KEY);
});

test('a long answer is cut, and said to be', async () => {
  const { address } = await endpoint(says('remark '.repeat(3000)));
  const { outcome } = await ask(address, { yes: true });
  expect(outcome).toMatchObject({ shortened: true, says: expect.stringMatching(/^remark remark/) });
});

test('nothing listens there: our review is shown all the same', async () => {
  const { address } = await endpoint(says('x'));
  const server = started.splice(0)[0];
  await new Promise((resolve) => server?.close(resolve));
  const { code, stdout, stderr } = await review(address, '--yes');
  expect(code).toBe(2);
  expect(stdout).toContain('What to do next');
  expect(stderr).toContain('nothing listens there');
});

test.each([
  ['localhost:11434', 'only http and https'],
  ['not an address', 'no address'],
  ['ftp://localhost/v1', 'only http and https'],
  ['http://me:secret@localhost/v1', 'MATCHWRIGHT_OPINION_KEY'],
])('%s is no address to send a text to', (address, expected) => {
  const request = () => endpointRequest(address, 'small', { kind: 'score-answer', text: TEXT });
  expect(request).toThrow(expected);
  expect(request).not.toThrow('secret');
});

test('a text for another machine is said to go there', async () => {
  const { shown } = await ask('http://models.invalid/v1', {}, async () => false);
  expect(shown).toContain('whoever runs models.invalid can read and keep it');
  expect(shown).toContain('not encrypted');
});
