import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Says whether the measured model is the checked-in one. */
export function fingerprint(dataFolder: string): string {
  const hash = createHash('sha256');
  for (const file of ['model.json', 'estimates.json']) hash.update(readFileSync(join(dataFolder, file)));
  return hash.digest('hex').slice(0, 16);
}

export function sizeOf(dataFolder: string, file: string) {
  const content = readFileSync(join(dataFolder, file));
  return { file, bytes: content.length, compressed: gzipSync(content, { level: 9 }).length };
}
