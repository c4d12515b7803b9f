/**
 * `npm run check`: types, lint and format, arrows between rooms, sentences without a translation, unused code, leftovers.
 * One line per step; everything found is printed below it; any finding fails the check.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { boundaryProblems } from './check/boundaries.mjs';
import { readModules } from './check/modules.mjs';
import { ownFiles, sourceProblems } from './check/sources.mjs';
import { missingEntries } from './lockfile.mjs';
import { speechProblems } from './speech/problems.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const files = ownFiles(root);

const STEPS = {
  types: () => runTool('typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.json']),
  'lint and format': () => runTool('@biomejs/biome/bin/biome', ['check', '--max-diagnostics=40', '.']),
  boundaries: () => boundaryProblems(root, readModules(root, files.filter(isModule), workspaces())),
  sources: () => sourceProblems(root, files),
  speech: () => speechProblems(root, files),
  lockfile: () => {
    const missing = missingEntries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
    return Object.keys(missing).map((place) => `no entry for ${place}: run \`node tools/lockfile.mjs\``);
  },
  'unused code': () => runTool('knip/bin/knip.js', ['--no-progress', '--treat-config-hints-as-errors']),
};

const isModule = (path) => /\.(?:ts|tsx)$/.test(path) && !path.endsWith('.d.ts');

function workspaces() {
  return ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(root, parent, entry.name, 'package.json')))
      .map(({ name: folderName }) => {
        const folder = join(parent, folderName);
        const { name, exports } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
        return { name, folder, exports: typeof exports === 'string' ? { '.': exports } : exports };
      }),
  );
}

/** The tool's output when it fails, as one problem. */
function runTool(script, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('close', (code) =>
      resolve(code === 0 ? [] : [Buffer.concat(chunks).toString().trim() || `exit ${code}`]),
    );
  });
}

let failed = 0;
for (const [name, run] of Object.entries(STEPS)) {
  const started = performance.now();
  const problems = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${problems.length === 0 ? 'ok  ' : 'FAIL'}  ${name}  ${seconds} s\n`);
  for (const problem of problems) process.stdout.write(`${problem.replace(/^/gm, '      ')}\n`);
  if (problems.length > 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
