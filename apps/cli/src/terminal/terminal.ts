/** The world of a command: where text goes, what the screen shows, what day it is. */
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { BadInput } from '../bad-input.ts';
import { type Screen, screenOf } from './screen.ts';

const LARGEST_INPUT_BYTES = 64 * 1024 * 1024;

export interface Terminal {
  screen: Screen;
  write: (text: string) => void;
  /** Remarks that are not the result. */
  remark: (text: string) => void;
  environment: Record<string, string | undefined>;
  /** True when a person sees the remarks as they come. */
  isWatched?: boolean;
  /** Asks a question that a typed "yes" answers; left out where nobody can answer. */
  confirm?: (question: string) => Promise<boolean>;
}

const STANDARD_INPUT = 'standard input';

export interface InputFile {
  /** As messages name it. */
  name: string;
  text: string;
  /** From the file's ending; undefined when the text itself must tell. */
  format: 'yaml' | 'json' | undefined;
}

export function nodeTerminal(): Terminal {
  return {
    screen: screenOf(process.stdout, process.env),
    write: (text) => process.stdout.write(text),
    remark: (text) => process.stderr.write(text),
    environment: process.env,
    isWatched: process.stderr.isTTY === true,
    ...(process.stdin.isTTY && { confirm }),
  };
}

async function confirm(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await lines.question(question)).trim());
  } finally {
    lines.close();
  }
}

/** Reads a file, or standard input for `-`. @throws {BadInput} when it cannot be read as text */
export async function readInput(path: string): Promise<InputFile> {
  const name = path === '-' ? STANDARD_INPUT : path;
  const text = decode(name, path === '-' ? await readStandardInput() : await readNamedFile(path));
  const ending = /\.(json|ya?ml)$/i.exec(path)?.[1]?.toLowerCase();
  return { name, text, format: ending === undefined ? undefined : ending === 'json' ? 'json' : 'yaml' };
}

/** Reads a file of any kind, or standard input for `-`. @throws {BadInput} when it cannot be read */
export async function readBytes(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  if (path === '-') return { name: STANDARD_INPUT, bytes: await readStandardInput() };
  return { name: path, bytes: await readNamedFile(path) };
}

async function readNamedFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code ?? '';
    throw new BadInput(
      `${path}: ${UNREADABLE[code] ?? 'it cannot be read'}. Give the name of a file, or - for standard input.`,
    );
  }
}

const UNREADABLE: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'you may not read this file',
  EPERM: 'you may not read this file',
  ENAMETOOLONG: 'the name is too long for a file',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large',
};

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > LARGEST_INPUT_BYTES)
      throw new BadInput(`${STANDARD_INPUT}: more than 64 MB; that is no profile or instance`);
  }
  return Buffer.concat(chunks);
}

function decode(name: string, bytes: Uint8Array): string {
  if (bytes.length > LARGEST_INPUT_BYTES)
    throw new BadInput(`${name}: more than 64 MB; that is no profile or instance.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput(`${name}: this is not text in UTF-8. Save the file as UTF-8 text.`);
  }
}

/** @throws {BadInput} naming the file and the reason */
export async function writeResult(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (problem) {
    throw new BadInput(`${path}: it cannot be written (${(problem as Error).message}).`);
  }
}
