/**
 * Builds the web app and the command line when their sources changed. The command line is one
 * bundle with everything inside, so that the packed npm package needs no other package.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { changedAfter, fingerprint } from './setup/fingerprint.mjs';
import { SetupProblem } from './setup/progress.mjs';

const CODE = [
  'packages/facts/src',
  'packages/inputs',
  'packages/engine',
  'packages/charts',
  'packages/speech',
  'packages/outputs',
  'packages/words',
  'package-lock.json',
  'tools/build.mjs',
];
const LONGEST_BUILD_MS = 120_000;

export function ensureWeb(root, announce = () => {}) {
  const folder = join(root, 'apps', 'web');
  if (!existsSync(join(folder, 'package.json'))) return Promise.resolve();
  return ensureFresh(root, 'apps/web', [...CODE, 'packages/facts/data', 'apps/web'], () => {
    announce();
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    const result = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
    });
    if (result.status !== 0) throw new SetupProblem('The web app could not be built; the reason is above.');
  });
}

export function ensureCli(root) {
  return ensureFresh(root, 'apps/cli', [...CODE, 'apps/cli', 'apps/server'], (stale) => {
    if (stale) process.stderr.write('Building the command line …\n');
    return bundleCli(root);
  });
}

/** Runs `build` unless `dist` was made from the same sources; never twice at the same time. */
async function ensureFresh(root, workspace, sources, build) {
  const dist = join(root, workspace, 'dist');
  const stamp = join(dist, '.built-from');
  if (existsSync(stamp) && !changedAfter(root, sources, statSync(stamp).mtimeMs)) return;
  const looked = new Date();
  const wanted = fingerprint(root, sources);
  const isFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  // Its time says until when nothing has changed: the next start need not read all sources.
  if (isFresh()) return utimesSync(stamp, looked, looked);
  const release = await lock(join(root, workspace, '.building'));
  try {
    if (isFresh()) return;
    rmSync(stamp, { force: true });
    await build(true);
    mkdirSync(dist, { recursive: true });
    writeFileSync(stamp, wanted);
  } finally {
    release();
  }
}

/** A folder is a lock that only one process can make. One left behind by a killed build grows old. */
async function lock(path) {
  for (;;) {
    try {
      mkdirSync(path);
      return () => rmSync(path, { recursive: true, force: true });
    } catch (problem) {
      if (problem.code !== 'EEXIST') throw problem;
      const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      if (made !== undefined && Date.now() - made > LONGEST_BUILD_MS)
        rmSync(path, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function bundleCli(root) {
  const { build } = await import('vite');
  const folder = join(root, 'apps', 'cli');
  const { output } = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'src/cli.ts',
      target: 'node20',
      minify: false,
      sourcemap: true,
      write: false,
      rolldownOptions: {
        // Fixed names: a process started before a rebuild still finds its lazy chunks.
        output: { entryFileNames: 'cli.js', chunkFileNames: chunkName },
      },
    },
  });
  for (const file of output) {
    replaceFile(join(folder, 'dist', file.fileName), file.type === 'chunk' ? file.code : file.source);
  }
}

/** The server is the one lazy part; what it shares with the commands is the other. */
const chunkName = ({ facadeModuleId }) =>
  /[\\/]apps[\\/]server[\\/]/.test(facadeModuleId ?? '') ? 'server.js' : '[name].js';

/** A reader sees the old file or the new one, never half of one. */
function replaceFile(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}
