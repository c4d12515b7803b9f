import type { FactField } from '@matchwright/facts';
import type { Table } from '../table.ts';
import { holdsFractions } from '../values/numbers.ts';
import { saysNothing } from '../values/plain-answers.ts';
import { type ColumnContext, readCell } from '../values/read-cell.ts';
import { readVisaList } from '../values/visas.ts';
import { readAcgme, readNrmp, readPlace, readSpecialty, readState } from '../values/words.ts';
import { headerMatches, isTelling } from './header-score.ts';
import { type MappedColumn, type Mapping, signatureOf } from './mapping.ts';
import { type IdentityTarget, type MappableTarget, targetWords } from './targets.ts';

/** From here on a column is mapped without asking. */
const SURE = 0.8;
/** Below this it is not even suggested. */
const LEAST_SUGGESTED = 0.45;
/** Cells of a column that are looked at. */
const SAMPLE = 200;

/** What the columns of a table most likely mean, from their headers and checked against their cells. */
export function proposeMapping(table: Table): Mapping {
  const proposals = table.headers.flatMap((header, column) =>
    candidates(header, sampleOf(table, column)).map((candidate) => ({ column, ...candidate })),
  );
  const columns: MappedColumn[] = table.headers.map((header) => ({
    header,
    target: null,
    suggestion: null,
    score: 0,
  }));
  const taken = new Set<MappableTarget>();
  // Best first, so that a weaker header never takes a meaning from a better one; ties go to the left.
  for (const { column, target, score } of proposals.sort(
    (a, b) => b.score - a.score || a.column - b.column,
  )) {
    const entry = columns[column]!;
    if (taken.has(target) || entry.target !== null || entry.suggestion !== null) continue;
    if (score >= SURE) entry.target = target;
    else entry.suggestion = target;
    entry.score = Math.round(score * 100) / 100;
    taken.add(target);
  }
  const { orientation, headerAt } = table;
  return { mapping: 1, signature: signatureOf(table), orientation, headerAt, columns };
}

interface Candidate {
  target: MappableTarget;
  score: number;
}

function candidates(header: string, cells: readonly string[]): Candidate[] {
  const found: Candidate[] = headerMatches(header);
  for (const target of ['acgme', 'nrmp'] as const) {
    // Codes speak for themselves, whatever stands above them.
    const codes = cells.filter((cell) =>
      target === 'acgme' ? isProgramCode(cell) : readNrmp(cell) !== null,
    );
    const clear = codes.length >= 2 && codes.length >= cells.length * 0.8;
    if (clear && !found.some((one) => one.target === target)) found.push({ target, score: 0.9 });
  }
  // Compare tables leave the corner empty, so the line of names has no header.
  if (header === '' && cells.length > 0 && cells.filter(looksLikeProgram).length >= cells.length * 0.6) {
    found.push({ target: 'name', score: 0.85 });
  }
  return found
    .map(({ target, score }) => ({ target, score: score * fit(target, header, cells) }))
    .filter(({ score }) => score >= LEAST_SUGGESTED);
}

/** ACGME codes start with the number of their specialty. */
const isProgramCode = (cell: string) => /^(?:140|320|700)/.test(readAcgme(cell) ?? '');
const looksLikeProgram = (cell: string) =>
  /\b(?:university|hospital|medical|medicine|health|healthcare|college|clinic|program|residency|center|kaiser|system)\b/i.test(
    cell,
  );

/** 1 when the cells can be read as the target says, less when most cannot. A few odd cells under a clear header say little. */
function fit(target: MappableTarget, header: string, cells: readonly string[]): number {
  if (cells.length === 0 || (cells.length < 5 && isTelling(header))) return 1;
  const context = { header, fractions: holdsFractions(cells) };
  const readable = cells.filter((cell) => isReadable(target, cell, context)).length / cells.length;
  return readable >= 0.5 ? 1 : 0.5 + readable / 2;
}

function isReadable(target: MappableTarget, cell: string, context: ColumnContext): boolean {
  const { reads } = targetWords(target);
  if (reads === 'identity') return readsIdentity(target as IdentityTarget, cell);
  if (reads === 'visas') return Object.values(readVisaList(cell)).some(({ is }) => is === 'value');
  return readCell(target as FactField, reads, cell, context).is !== 'unclear';
}

function readsIdentity(target: IdentityTarget, cell: string): boolean {
  if (target === 'acgme') return readAcgme(cell) !== null;
  if (target === 'nrmp') return readNrmp(cell) !== null;
  if (target === 'state') return readState(cell) !== null;
  if (target === 'place') return readPlace(cell) !== null;
  if (target === 'specialty') return readSpecialty(cell) !== null;
  return /\p{L}{2}/u.test(cell) && readAcgme(cell) === null;
}

function sampleOf(table: Table, column: number): string[] {
  const cells: string[] = [];
  for (const record of table.records) {
    const cell = record.cells[column] ?? '';
    if (!saysNothing(cell)) cells.push(cell);
    if (cells.length >= SAMPLE) break;
  }
  return cells;
}
