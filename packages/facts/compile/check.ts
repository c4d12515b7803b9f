/**
 * Proves that the checked-in data files hold together: `npm run facts:check`. Prints counts by layer, coverage by
 * field and specialty, and compressed sizes; exits 1 with the exact place of everything that is wrong.
 */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FactsFiles } from '../src/files.ts';
import { parseFacts } from '../src/load.ts';
import { readFactsFiles } from '../src/load-node.ts';
import { SPECIALTIES } from '../src/types.ts';
import { coverage } from './coverage.ts';
import { checkFacts } from './integrity.ts';
import { compressedSizes, SIZE_BUDGET, totalSize } from './sizes.ts';

const directory = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'data'));
const lines: string[] = [];
const problems: string[] = [];

const files = readFactsFiles(directory);
for (const { file, place, says, rule } of checkFacts(files))
  problems.push(`${file}.json, ${place}: ${says} (${rule})`);
try {
  parseFacts(files);
  parseFacts({ ...files, reported: undefined, estimates: undefined });
} catch (problem) {
  problems.push(`the loader refuses the files: ${problem instanceof Error ? problem.message : problem}`);
}
if (!files.model) problems.push('model.json is missing: run the fit');
reportCounts(files);
reportCoverage(files);
reportSizes();

process.stdout.write(`${lines.join('\n')}\n`);
if (problems.length > 0) {
  process.stderr.write(
    `\n${problems.length} problems\n${problems.map((problem) => `  ${problem}`).join('\n')}\n`,
  );
  process.exitCode = 1;
}

function reportCounts({ programs, reported, estimates, parameters, calendar, sources }: FactsFiles): void {
  const values = (records: object[]) => records.flatMap((record) => Object.values(record).flat()).length;
  const count = (specialty: string) => programs.programs.filter((one) => one.specialty === specialty).length;
  const tracks = programs.programs.reduce((total, { tracks: own }) => total + own.length, 0);
  lines.push(
    `Facts ${programs.version}: ${programs.programs.length} programs (${SPECIALTIES.map((id) => `${id} ${count(id)}`).join(', ')}), ${tracks} tracks`,
    `Open layer      ${values(programs.programs.map(({ facts }) => facts))} values, ${parameters.length} parameters, ${calendar.length} dates`,
    `Reported layer  ${values(Object.values(reported ?? {}))} values in ${Object.keys(reported ?? {}).length} programs, ${Object.keys(estimates ?? {}).length} estimates`,
    `Sources         ${sources.length}`,
  );
}

function reportCoverage(all: FactsFiles): void {
  lines.push('', `Share of programs with the field   ${SPECIALTIES.map((id) => id.padStart(17)).join(' ')}`);
  for (const { field, shares } of coverage(all)) {
    const cells = SPECIALTIES.map((id) => `${Math.round((shares[id] ?? 0) * 100)}%`.padStart(17));
    lines.push(`  ${field.padEnd(32)} ${cells.join(' ')}`);
  }
}

function reportSizes(): void {
  const sizes = compressedSizes(directory);
  const total = totalSize(sizes);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  lines.push('', 'Compressed size');
  for (const [name, size] of Object.entries(sizes))
    lines.push(`  ${name.padEnd(12)} ${kilobytes(size).padStart(9)}`);
  lines.push(`  ${'total'.padEnd(12)} ${kilobytes(total).padStart(9)} of ${kilobytes(SIZE_BUDGET)}`);
  if (total > SIZE_BUDGET) problems.push(`the files are ${kilobytes(total)}, over ${kilobytes(SIZE_BUDGET)}`);
}
