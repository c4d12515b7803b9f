/** Reads the data files from disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FactsFileError } from './facts-file-error.ts';
import { type FactsFileName, type FactsFiles, OPEN_FILES, REPORTED_FILES } from './files.ts';
import { parseFacts } from './load.ts';
import type { Facts } from './types.ts';

export interface LoadOptions {
  /** `open` leaves the reported layer out, as if its files had been deleted. */
  layers?: 'all' | 'open';
  /** Where the data files lie; needed when this module was bundled away from them. */
  directory?: string;
}

/** @throws FactsFileError when a file is missing or does not hold what it should */
export function loadFacts({ layers = 'all', directory = besideThisModule() }: LoadOptions = {}): Facts {
  return parseFacts(readFactsFiles(directory, layers));
}

/** The parsed files; those of the reported layer may be missing, and the model before it is fitted. */
export function readFactsFiles(directory = besideThisModule(), layers: 'all' | 'open' = 'all'): FactsFiles {
  const files: Record<string, unknown> = {};
  for (const name of [...OPEN_FILES, ...(layers === 'all' ? REPORTED_FILES : [])]) {
    const mayBeMissing = name === 'model' || name === 'reported' || name === 'estimates';
    if (mayBeMissing && !existsSync(join(directory, `${name}.json`))) continue;
    files[name] = readFile(directory, name);
  }
  return files as unknown as FactsFiles;
}

function readFile(directory: string, name: FactsFileName): unknown {
  const path = join(directory, `${name}.json`);
  if (!existsSync(path)) throw new FactsFileError(name, 'file', `not found in ${directory}`);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (problem) {
    throw new FactsFileError(
      name,
      'file',
      `not JSON: ${problem instanceof Error ? problem.message : problem}`,
    );
  }
}

function besideThisModule(): string {
  // Kept in a variable: bundlers rewrite a literal address beside import.meta.url into an asset.
  const relative = '../data/';
  return fileURLToPath(new URL(relative, import.meta.url));
}
