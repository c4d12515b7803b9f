import { readJson } from '@matchwright/inputs';
import { Problem } from './problem.ts';

const MEGABYTE = 1024 * 1024;
/** More than any profile needs. */
const PROFILE_BYTES = 2 * MEGABYTE;
/** A market-size instance: 1,800 programs, three levels, 128 nodes. */
export const INSTANCE_BYTES = 32 * MEGABYTE;

/** A text as long as the reviewer reads, the person's other texts and a profile. */
export const REVIEW_BYTES = MEGABYTE;

/** The JSON object that a request carries. @throws {Problem} 413 when it is too large, 400 when it is no object */
export async function readBody(
  request: Request,
  mostBytes = PROFILE_BYTES,
): Promise<Record<string, unknown>> {
  const text = await readText(request, mostBytes);
  const read = readJson(text, true);
  if (!read.ok) throw new Problem(400, 'The body is not valid JSON.', read.issues);
  if (typeof read.value === 'object' && read.value !== null && !Array.isArray(read.value)) {
    return read.value as Record<string, unknown>;
  }
  throw new Problem(400, 'The body must be a JSON object.');
}

/** Stops reading at the limit: a stated length may be missing or wrong. */
async function readText(request: Request, mostBytes: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw tooLarge(mostBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > mostBytes) throw tooLarge(mostBytes);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Problem(400, 'The body is not text in UTF-8.');
  }
}

function tooLarge(mostBytes: number): Problem {
  return new Problem(413, `The body is larger than ${mostBytes / MEGABYTE} MB, the most that is read here.`);
}
