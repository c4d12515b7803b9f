import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finished } from '../../../../tests/run-cli.ts';
import { main } from '../main.ts';
import { screenOf } from '../terminal/screen.ts';

/**
 * The commands without a process of their own, which costs a second or more each time. That the program itself starts,
 * reads standard input and ends with the right code, the tests with `runCli` prove.
 * @param input what `-` stands for
 */
export async function runMain(
  words: readonly string[],
  { input, environment = {} }: { input?: string; environment?: Record<string, string> } = {},
): Promise<Finished> {
  const folder = mkdtempSync(join(tmpdir(), 'input-'));
  // Without an ending: as on standard input, the text itself must tell what it is.
  const file = join(folder, 'input');
  if (input !== undefined) writeFileSync(file, input);
  let [stdout, stderr] = ['', ''];
  try {
    const code = await main(
      words.map((word) => (word === '-' && input !== undefined ? file : word)),
      {
        screen: screenOf({}, environment),
        write: (text) => {
          stdout += text;
        },
        remark: (text) => {
          stderr += text;
        },
        environment,
      },
    );
    return { code, stdout, stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
