import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../run-cli.ts';

test('serve prints its address, answers there, and stops cleanly', async () => {
  const bin = join(ROOT, 'apps', 'cli', 'bin', 'matchwright.mjs');
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0'], { cwd: ROOT });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk;
      const found = /Matchwright is ready at (http:\S+)/.exec(text);
      if (found?.[1]) resolve(found[1]);
    });
    child.on('close', () => reject(new Error(`ended early: ${text}`)));
  });
  const response = await fetch(`${address}/api/facts`);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.json()).toHaveProperty('version');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
