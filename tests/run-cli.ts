import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const REFERENCE = join('examples', 'reference.yaml');
/** One day for every test: results depend on it. */
export const TODAY = '2026-11-22';

/** The reference profile with its smallest specialty alone: all its rules speak, and its lists are worked out quickly. */
export const ONE_SPECIALTY = readFileSync(join(ROOT, REFERENCE), 'utf8').replace(
  /^( {2}specialties:).*(\n {4}.*)*/m,
  '$1 { med-peds: 5 }',
);

const BIN = join(ROOT, 'apps', 'cli', 'bin', 'matchwright.mjs');

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the real program as a person would, from the project folder. */
export function runCli(
  words: readonly string[],
  { input = '', environment = {} }: { input?: string; environment?: Record<string, string> } = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...words], {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '', ...environment },
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // A program that refuses its arguments may end before it reads its input.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        stdout: Buffer.concat(stdout).toString(),
        stderr: withoutBuildLine(Buffer.concat(stderr).toString()),
      }),
    );
  });
}

/** The first run after a change says that it builds. */
const withoutBuildLine = (text: string): string => text.replace(/^Building the command line …\n/, '');
