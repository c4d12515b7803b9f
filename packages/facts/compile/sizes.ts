/** What the browser receives: the data files compressed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OPEN_FILES, REPORTED_FILES } from '../src/files.ts';

/** Limit for all files together, bytes compressed. */
export const SIZE_BUDGET = 400_000;

/** Compressed bytes by file, of the files that are there. */
export function compressedSizes(directory: string): Record<string, number> {
  const sizes: Record<string, number> = {};
  for (const name of [...OPEN_FILES, ...REPORTED_FILES]) {
    const path = join(directory, `${name}.json`);
    if (existsSync(path)) sizes[name] = gzipSync(minified(readFileSync(path, 'utf8')), { level: 9 }).length;
  }
  return sizes;
}

/** The build ships the files without their line breaks. */
function minified(text: string): string {
  return JSON.stringify(JSON.parse(text));
}

export const totalSize = (sizes: Record<string, number>): number =>
  Object.values(sizes).reduce((total, size) => total + size, 0);
