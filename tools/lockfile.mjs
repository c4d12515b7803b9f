/**
 * Completes package-lock.json: `node tools/lockfile.mjs`. npm leaves out an optional package that its registry does
 * not hold, such as a binding for another platform, and then `npm ci` refuses the lockfile that npm itself
 * wrote. The entries added here are what npm writes where the registry is complete, less the checksum.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
];
const PROCESSORS = [
  'arm64',
  'arm',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
];

/** @returns {Record<string, object>} entries that are missing, by their place in node_modules */
export function missingEntries({ packages }) {
  const missing = {};
  for (const [place, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isThere(packages, place, name)) continue;
      missing[`node_modules/${name}`] = platformEntry(name, version, entry);
    }
  }
  return missing;
}

/** As Node looks for a package: beside the one that asks for it, then in each folder above. */
function isThere(packages, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

function platformEntry(name, version, parent) {
  if (!/^\d+\.\d+\.\d+/.test(version))
    throw new Error(`${name}: cannot complete the version range ${version}`);
  const words = name.split(/[/-]/);
  const cpu = PROCESSORS.filter((one) => words.includes(one));
  const os = SYSTEMS.filter((one) => words.includes(one));
  if (cpu.length === 0 && os.length === 0) throw new Error(`${name}: this name tells no platform`);
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : null;
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(parent.dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'package-lock.json');
  const lockfile = JSON.parse(readFileSync(file, 'utf8'));
  const added = missingEntries(lockfile);
  const byPlace = ([a], [b]) => (a < b ? -1 : 1);
  lockfile.packages = Object.fromEntries(Object.entries({ ...lockfile.packages, ...added }).sort(byPlace));
  writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
  process.stdout.write(`${Object.keys(added).length} entries added to package-lock.json\n`);
}
