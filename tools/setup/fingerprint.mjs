import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'coverage', 'test-results']);
const SKIPPED_FILES = /\.test\.tsx?$|^\./;

/** Every file under `path` (a file or a folder), in a stable order, without tests and built output. */
export function sourceFiles(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (SKIPPED_FILES.test(entry.name)) return [];
      if (entry.isDirectory())
        return SKIPPED_FOLDERS.has(entry.name) ? [] : sourceFiles(join(path, entry.name));
      return entry.isFile() ? [join(path, entry.name)] : [];
    });
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
