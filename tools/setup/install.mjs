import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SetupProblem } from './progress.mjs';

const OLDEST_NODE = [20, 19];

export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new SetupProblem(
    `Matchwright needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${version}. ` +
      'Install a newer one from https://nodejs.org and run the command again.',
  );
}

/** Installs the packages of the lockfile unless they are there already. Safe to interrupt. */
export function ensureInstalled(root) {
  const wanted = installationKey(root);
  const stamp = join(root, 'node_modules', '.matchwright', 'installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!isInstalledByHand(root)) runNpmCi(root);
  // Written last: an interrupted installation has no stamp and is repaired by the next start.
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

function installationKey(root) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  hash.update(`\0${process.versions.modules}\0${process.platform}\0${process.arch}`);
  return hash.digest('hex');
}

function runNpmCi(root) {
  process.stderr.write('Installing packages (once; about 10 to 60 seconds) …\n');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath ?? '';
  const viaNode = /npm-cli\.[cm]?js$/.test(npm) && existsSync(npm);
  const result = viaNode
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (result.status === 0) return;
  throw new SetupProblem(
    `The packages could not be installed${result.error ? ` (${result.error.message})` : ''}.\n` +
      'Check the network connection and the free disk space, then run the same command again; it starts over cleanly.\n' +
      `To see everything npm says: npm ci --include=dev (in ${root})`,
  );
}

/** True after a complete `npm ci` or `npm install`: npm writes its own copy of the lockfile last. */
function isInstalledByHand(root) {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!installed || !wanted) return false;
  const complete = Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/')) return true;
    const found = installed[path];
    if (!found) return entry.optional === true || entry.peer === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
  return (
    complete &&
    Object.entries(installed).every(
      ([path, entry]) => fitsThisMachine(entry) && existsSync(join(root, path, 'package.json')),
    )
  );
}

const fitsThisMachine = ({ os, cpu }) =>
  (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}
