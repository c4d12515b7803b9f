import type { ProgramLabel } from '../../runner/program-label.ts';

const SHOWN = 3;

/**
 * A few names of the programs that were found, each once; none where what was typed is a whole name or code already,
 * or says too little.
 * @param codes programs that have the words; null for none asked
 */
export function namesLike(
  typed: string,
  labels: readonly ProgramLabel[],
  codes: ReadonlySet<string> | null,
): string[] {
  const plain = typed.toLowerCase();
  if (codes === null || plain.length < 3) return [];
  if (labels.some(({ name, code }) => name.toLowerCase() === plain || code.toLowerCase() === plain))
    return [];
  const found = labels.filter(({ code }) => codes.has(code)).map(({ name }) => name);
  return [...new Set(found)].slice(0, SHOWN);
}
