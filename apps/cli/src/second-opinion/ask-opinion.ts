import { type OpinionRemark, readableAnswer, readOpinion } from '@matchwright/words/opinion';
import { BadInput } from '../bad-input.ts';
import { bodyOf, type EndpointRequest } from './endpoint-request.ts';

/** Some remarks have a few thousand characters; an endpoint that sends more is not what was meant. */
const MOST_BYTES = 1024 * 1024;
const MOST_CHARACTERS = 8000;

/** Somebody else's opinion of a text. */
export interface SecondOpinion {
  /** Where it came from. */
  host: string;
  model: string;
  says: string;
  /** Only the beginning of a very long answer is kept. */
  shortened: boolean;
  /** The remarks in it, with the places of their words in the text; null when the answer could not be read as remarks. */
  remarks: OpinionRemark[] | null;
  /** What it says without words of the text. */
  besides: string[];
}

export interface AskSettings {
  /** Sent as a bearer token and never shown. */
  key: string | undefined;
  seconds: number;
}

/** Sends a request about a text and reads the answer. @throws {BadInput} in plain words, without the key */
export async function askOpinion(
  request: EndpointRequest,
  text: string,
  { key, seconds }: AskSettings,
): Promise<SecondOpinion> {
  const { address, model } = request;
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(key && { Authorization: `Bearer ${key}` }) },
      body: bodyOf(request),
      // The text goes where the person said, and nowhere else.
      redirect: 'error',
      signal: AbortSignal.timeout(seconds * 1000),
    });
    const answer = await readText(response);
    if (!response.ok)
      throw new BadInput(`it answered with status ${response.status}. ${errorIn(answer)}`.trim());
    const says = readableAnswer(contentOf(answer));
    if (says === '') throw new BadInput('its answer is empty.');
    const reading = readOpinion(says, text);
    const { remarks, besides } = reading.ok ? reading : { remarks: null, besides: [] };
    return {
      ...{ host: address.host, model, says: says.slice(0, MOST_CHARACTERS) },
      ...{ shortened: says.length > MOST_CHARACTERS, remarks, besides },
    };
  } catch (problem) {
    const says = problem instanceof BadInput ? problem.message : failureOf(problem, seconds);
    throw new BadInput(`Second opinion from ${address.host}: ${withoutKey(says, key)}`);
  }
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new BadInput('its answer has more than 1 MB, so it was not read.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The remarks in an answer of the form that OpenAI made usual. */
function contentOf(text: string): string {
  const answer = parsed(text) as { choices?: { message?: { content?: unknown } }[] } | null;
  const content = Array.isArray(answer?.choices) ? answer.choices[0]?.message?.content : undefined;
  if (typeof content === 'string') return content;
  if (Array.isArray(content))
    return content
      .map((part: { text?: unknown }) => (typeof part?.text === 'string' ? part.text : ''))
      .join('\n');
  throw new BadInput(
    'its answer is not in the form of an OpenAI-compatible endpoint (choices, message, content). Is the address right?',
  );
}

/** What an endpoint says of a refusal, where it says it in the usual form. */
function errorIn(text: string): string {
  const { error } = (parsed(text) ?? {}) as { error?: unknown };
  const says =
    typeof error === 'string' ? error : (error as { message?: unknown } | null | undefined)?.message;
  return typeof says === 'string' ? `It says: ${readableAnswer(says).slice(0, 300)}` : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function failureOf(problem: unknown, seconds: number): string {
  const { name, cause } = problem as { name?: string; cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return `no answer within ${seconds} seconds. Allow more with --wait.`;
  if (cause?.code === 'ECONNREFUSED') return 'nothing listens there. Is the model running?';
  if (cause?.code === 'ENOTFOUND' || cause?.code === 'EAI_AGAIN') return 'there is no such host.';
  if (cause?.message?.includes('redirect'))
    return 'it sends the request on to another address, which we do not follow.';
  return `the connection failed${cause?.code ? ` (${cause.code})` : ''}.`;
}

const withoutKey = (text: string, key: string | undefined): string =>
  key ? text.replaceAll(key, '(your key)') : text;
