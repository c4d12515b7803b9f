import {
  type Fact,
  type FactField,
  type FactValue,
  type Program,
  rangeOf,
  valueProblem,
} from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { isIsoDate } from '../iso-date.ts';
import type { Mapping } from './mapping/mapping.ts';
import { targetWords } from './mapping/targets.ts';
import type { RowMatches } from './matching/match-rows.ts';
import type { Refusal } from './refusal.ts';
import type { Table } from './table.ts';
import { holdsFractions } from './values/numbers.ts';
import { BLANK, type ReadValue, shorten } from './values/plain-answers.ts';
import { readCell } from './values/read-cell.ts';
import { readVisaList } from './values/visas.ts';

/** A fact that the person brought or looked up. It overrides ours, with this date. */
export interface VerifiedFact {
  /** The program's code (`Program.code`). */
  code: string;
  field: FactField;
  /** Null: there is no such limit. */
  value: FactValue | null;
  /** ISO day on which it was true. */
  date: string;
  source: string;
}

export interface ImportedFacts {
  ok: true;
  answers: VerifiedFact[];
  /** Where the file differs from our leading fact; our newest facts first, since those deserve the closest look. */
  conflicts: { code: string; field: FactField; ours: Fact; theirs: VerifiedFact }[];
  /** Cells that said something that could not be used. `row` is the place in the sheet, `column` the header. */
  skipped: { row: number; column: string; reason: string }[];
}

export interface ImportOptions {
  /** ISO day of the export. */
  date: string;
  programs: readonly Program[];
  /** How the source is named beside each value. */
  source?: string;
}

/** The facts of all matched rows. Later rows of the same program add fields; where they contradict, the first row counts. */
export function importFacts(
  table: Table,
  mapping: Mapping,
  { matched }: Pick<RowMatches, 'matched'>,
  { date, programs, source = 'Your own export' }: ImportOptions,
): ImportedFacts | Refusal {
  if (!isIsoDate(date)) {
    return {
      ok: false,
      reason: 'date',
      says: say`The date of the file must be a day such as 2026-11-22. Correct it.`,
    };
  }
  const byCode = new Map(programs.map((program) => [program.code, program]));
  const records = new Map(table.records.map((record) => [record.at, record]));
  const columns = factColumns(table, mapping);
  const ledger = new Ledger(date, source);
  for (const { row, code } of matched) {
    const [record, program] = [records.get(row), byCode.get(code)];
    if (record === undefined || program === undefined) continue;
    for (const { index, header, read } of columns) {
      for (const [field, answer] of read(record.cells[index] ?? '')) {
        ledger.enter(program, field, answer, { row, column: header });
      }
    }
  }
  return ledger.closed();
}

/** Collects what the cells say, one at a time. */
class Ledger {
  private readonly result: ImportedFacts = { ok: true, answers: [], conflicts: [], skipped: [] };
  private readonly answered = new Map<string, Answered>();
  private readonly date: string;
  private readonly source: string;
  constructor(date: string, source: string) {
    this.date = date;
    this.source = source;
  }

  enter(program: Program, field: FactField, read: ReadValue<FactValue>, place: CellPlace): void {
    if (read.is === 'unclear') this.result.skipped.push({ ...place, reason: `${read.why}.` });
    if (read.is === 'unclear' || read.is === 'blank') return;
    const value = read.is === 'value' ? read.value : null;
    const key = `${program.code} ${field}`;
    const before = this.answered.get(key);
    const problem = (value === null ? null : problemOf(field, value)) ?? contradiction(before, value);
    if (problem !== null) {
      const said = value === null ? say`No limit` : shorten(String(value));
      this.result.skipped.push({ ...place, reason: say`"${said}" was not used: ${problem}.` });
      return;
    }
    if (before !== undefined) return;
    this.answered.set(key, { value, row: place.row });
    const theirs = { code: program.code, field, value, date: this.date, source: this.source };
    this.result.answers.push(theirs);
    const ours = (program.facts[field] as Fact[] | undefined)?.[0];
    if (ours !== undefined && isDifferent(ours.value, value)) {
      this.result.conflicts.push({ code: program.code, field, ours, theirs });
    }
  }

  closed(): ImportedFacts {
    this.result.conflicts.sort((a, b) => (b.ours.year ?? 0) - (a.ours.year ?? 0));
    return this.result;
  }
}

interface Answered {
  value: FactValue | null;
  row: number;
}

/** Readers of cells give values of the right type, so what may be wrong is the range of a number. */
function problemOf(field: FactField, value: FactValue): string | null {
  const problem = valueProblem(field, value);
  const range = rangeOf(field);
  if (problem === null || range === null) return problem;
  return say`${String(value)} is not between ${range[0]} and ${range[1]}`;
}

function contradiction(before: Answered | undefined, value: FactValue | null): string | null {
  if (before === undefined || !isDifferent(before.value, value)) return null;
  return say`line ${before.row} of the file says something else of the same program`;
}

interface CellPlace {
  row: number;
  column: string;
}

interface FactColumn {
  index: number;
  header: string;
  read(text: string): [FactField, ReadValue<FactValue>][];
}

function factColumns(table: Table, mapping: Mapping): FactColumn[] {
  return mapping.columns.flatMap(({ target }, index): FactColumn[] => {
    if (target === null) return [];
    const { reads } = targetWords(target);
    const header = table.headers[index] ?? '';
    if (reads === 'identity') return [];
    if (reads === 'visas') return [{ index, header, read: (text) => visaAnswers(text) }];
    const fractions =
      reads === 'share' && holdsFractions(table.records.map(({ cells }) => cells[index] ?? ''));
    const field = target as FactField;
    return [
      { index, header, read: (text) => [[field, readCell(field, reads, text, { header, fractions })]] },
    ];
  });
}

/** A list that names neither visa is one remark, not two. */
function visaAnswers(text: string): [FactField, ReadValue<FactValue>][] {
  const { visaJ1, visaH1b } = readVisaList(text);
  const same = visaJ1.is === 'unclear' && visaH1b.is === 'unclear' && visaJ1.why === visaH1b.why;
  return [
    ['visaJ1', visaJ1],
    ['visaH1b', same ? BLANK : visaH1b],
  ];
}

/** Rounding, spelling and the form of an address are no difference. */
function isDifferent(ours: FactValue | null, theirs: FactValue | null): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.abs(ours - theirs) >= 1;
  if (typeof ours === 'string' && typeof theirs === 'string') return bare(ours) !== bare(theirs);
  return ours !== theirs;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
