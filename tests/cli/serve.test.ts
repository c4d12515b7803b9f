import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureCli } from '../../tools/build.mjs';
import { ROOT } from '../run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve '));
beforeAll(() => ensureCli(ROOT));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the command line alone; with `build`, one that takes itself for a checkout whose app is built by it. */
function copyOfCli(name: string, build?: string): string {
  const root = join(folder, name);
  const cli = join(root, 'apps', 'cli');
  mkdirSync(join(root, 'tools'), { recursive: true });
  cpSync(join(ROOT, 'apps', 'cli', 'dist'), join(cli, 'dist'), {
    recursive: true,
    // A packed copy also holds the app.
    filter: (path) => path !== join(ROOT, 'apps', 'cli', 'dist', 'web'),
  });
  cpSync(join(ROOT, 'apps', 'cli', 'package.json'), join(cli, 'package.json'));
  if (build) {
    mkdirSync(join(cli, 'src'));
    writeFileSync(join(cli, 'src', 'cli.ts'), '');
    writeFileSync(join(root, 'tools', 'build.mjs'), build);
  }
  return join(cli, 'dist', 'cli.js');
}

function serve(cli: string) {
  const facts = join(ROOT, 'packages', 'facts', 'data');
  const child = spawn(process.execPath, [cli, 'serve', '--port', '0', '--facts', facts]);
  let [stdout, stderr] = ['', ''];
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  const address = new Promise<string>((resolve) =>
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk;
      const found = /ready at (http:\S+)/.exec(stdout)?.[1];
      if (found) resolve(found);
    }),
  );
  const ended = new Promise<object>((resolve) =>
    child.on('close', (code) => resolve({ code, stdout, stderr })),
  );
  return { address, ended, stop: () => child.kill('SIGTERM') };
}

test('serve builds the web app of a checkout first, and says so', async () => {
  const running = serve(
    copyOfCli(
      'checkout',
      `import { mkdirSync, writeFileSync } from 'node:fs';
       import { join } from 'node:path';
       export async function ensureWeb(root, announce) {
         announce();
         mkdirSync(join(root, 'apps', 'web', 'dist'), { recursive: true });
         writeFileSync(join(root, 'apps', 'web', 'dist', 'index.html'), '<title>Just built</title>');
       }`,
    ),
  );
  // When it ends before it answers, the reason is in what it printed.
  const address = await Promise.race([running.address, running.ended.then((end) => JSON.stringify(end))]);
  expect(address).toMatch(/^http:/);
  expect(await (await fetch(address)).text()).toContain('Just built');
  running.stop();
  expect(await running.ended).toMatchObject({ code: 0, stderr: 'Building the web app …\n' });
});

test.each([
  ['its packages are missing', "import 'no-such-package';"],
  [
    'its sources are broken',
    "export async function ensureWeb() { throw new Error('the reason is above.'); }",
  ],
])('serve of a checkout says what to run when %s, and serves nothing', async (name, build) => {
  expect(await serve(copyOfCli(name, build)).ended).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /^The web app could not be built: .*\nRun `npm start` in the project folder\./,
    ),
  });
});

test('serve of a copy without the web app says that it is missing', async () => {
  expect(await serve(copyOfCli('packed')).ended).toEqual({
    code: 2,
    stdout: '',
    stderr: 'The web app is missing from this copy of Matchwright. Install it again.\n',
  });
});
