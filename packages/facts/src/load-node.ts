/** Reads the data files from disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FactsFileError } from './facts-file-error.ts';
import { type FactsFileName, type FactsFiles, OPEN_FILES, REPORTED_FILES, VALIDATION_FILE } from './files.ts';
import { parseFacts } from './load.ts';
import type { Facts } from './types.ts';

/** The model before it is fitted, a dropped layer, and what is not part of the model. */
const OPTIONAL: ReadonlySet<FactsFileName> = new Set(['model', VALIDATION_FILE, ...REPORTED_FILES]);

export interface LoadOptions {
  /** `open` leaves the reported layer out, as if its files had been deleted. */
  layers?: 'all' | 'open';
  /** Where the data files lie; needed when this module was bundled away from them. */
  directory?: string;
}

/**
 * The files of this package are read once a process: that takes a tenth of a second, and what was worked out of these
 * facts is known again. They are everybody's, so nobody may change them.
 * @throws FactsFileError when a file is missing or does not hold what it should
 */
export function loadFacts({ layers = 'all', directory }: LoadOptions = {}): Facts {
  if (directory !== undefined) return parseFacts(readFactsFiles(directory, layers));
  const facts = ownFacts.get(layers) ?? parseFacts(readFactsFiles(besideThisModule(), layers));
  ownFacts.set(layers, facts);
  return facts;
}

/** By layers: the facts that came with this package. */
const ownFacts = new Map<'all' | 'open', Facts>();

/** The parsed files, without optional ones that are missing. */
export function readFactsFiles(directory = besideThisModule(), layers: 'all' | 'open' = 'all'): FactsFiles {
  const files: Record<string, unknown> = {};
  const names: FactsFileName[] = [
    ...OPEN_FILES,
    ...(layers === 'all' ? REPORTED_FILES : []),
    VALIDATION_FILE,
  ];
  for (const name of names) {
    const mayBeMissing = OPTIONAL.has(name);
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
