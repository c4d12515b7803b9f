import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'coverage', 'test-results']);
const SKIPPED_FILES = /\.test\.tsx?$|^\./;

/** Every file under `path` (a file or a folder), in a stable order, without tests and built output. */
export function sourceFiles(path) {
  return sources(path).filter((one) => statSync(one).isFile());
}

/** Every folder, too: its own time tells that a file went or came. */
function sources(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const within = readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (SKIPPED_FILES.test(entry.name)) return [];
      if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : sources(join(path, entry.name));
      return entry.isFile() ? [join(path, entry.name)] : [];
    });
  return [path, ...within];
}

/** Whether a source, or a folder of sources, changed after `moment` (milliseconds); reads no file, so it costs little. */
export function changedAfter(root, paths, moment) {
  return paths.flatMap((path) => sources(join(root, path))).some((one) => statSync(one).mtimeMs > moment);
}

/** SHA-256 over names and contents: a touched file with the same content needs no new build. */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => sourceFiles(join(root, path)))) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file).split(sep).join('/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 32);
}
