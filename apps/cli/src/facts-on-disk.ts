import { existsSync } from 'node:fs';
import { type Facts, FactsFileError } from '@matchwright/facts';
import { loadFacts } from '@matchwright/facts/node';
import { BadInput } from './bad-input.ts';
import { factsFolder } from './places.ts';

/** The facts that came with the program, or those of a folder. @throws {BadInput} naming file and place */
export function factsOnDisk(folder?: string): Facts {
  if (folder !== undefined && !existsSync(folder))
    throw new BadInput(`--facts ${folder}: there is no such folder.`);
  try {
    if (folder !== undefined) return loadFacts({ directory: folder });
    ownFacts ??= loadFacts({ directory: factsFolder() });
    return ownFacts;
  } catch (problem) {
    if (problem instanceof FactsFileError) throw new BadInput(`Facts: ${problem.message}`);
    throw problem;
  }
}

/** Read once a process, which may answer many questions. */
let ownFacts: Facts | undefined;
