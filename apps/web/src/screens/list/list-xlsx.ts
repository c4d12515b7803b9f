import type { ListResult } from '@matchwright/engine';
// The build for browsers compresses in workers made from text, which our security policy refuses.
import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { dayWords } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import { fixedTotal } from './list-figures.ts';
import { type ListRow, listRows } from './list-rows.ts';
import type { ListSource } from './list-sources.ts';
import { proofSentence } from './proof-sentence.ts';

const t = phrases.studio;
const PERCENT = '0.0%';
const DOLLARS = '$#,##0';

/** What the second sheet says beside the result. */
export interface AboutList {
  /** ISO date. */
  today: string;
  /** Version of the facts. */
  facts: string;
  sources: readonly ListSource[];
}

/** The list as a workbook of two sheets: the programs, and when, from what and how well the list was made. */
export function listXlsx(result: ListResult, about: AboutList): Promise<Blob> {
  return writeExcelFile([
    {
      data: listSheet(result),
      sheet: t.sheetList,
      columns: [16, 44, 18, 8, 10, 12, 12, 12, 12, 12, 12, 10, 12, 48, 48, 14].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
    {
      data: aboutSheet(result, about),
      sheet: t.sheetAbout,
      columns: [48, 32, 10, 60].map((width) => ({ width })),
    },
  ]).toBlob();
}

/** Text is written as text, so that no cell is ever read as a formula. */
function text(value: string) {
  return { value, type: String };
}

function wrapped(value: string) {
  return { ...text(value), wrap: true };
}

function chance(value: number) {
  return { value, type: Number, format: PERCENT };
}

function dollars(value: number) {
  return { value, type: Number, format: DOLLARS };
}

function head(titles: readonly string[]) {
  return titles.map((title) => ({ ...text(title), fontWeight: 'bold' as const, wrap: true }));
}

function listSheet(result: ListResult): SheetData {
  const c = t.columns;
  const titles = [
    c.specialty,
    c.program,
    c.city,
    c.state,
    c.level,
    c.interview,
    c.interviewLow,
    c.interviewHigh,
  ];
  titles.push(c.match, c.matchLow, c.matchHigh, c.pinned, c.signal, c.why, c.unknown, c.code);
  return [head(titles), ...listRows(result).map(programCells)];
}

function programCells(row: ListRow) {
  return [
    text(phrases.list.specialty[row.specialty]),
    text(row.name),
    text(row.city),
    text(row.state),
    text(phrases.list.level[row.level]),
    chance(row.interview.p),
    chance(row.interview.lo90),
    chance(row.interview.hi90),
    chance(row.match.p),
    chance(row.match.lo90),
    chance(row.match.hi90),
    text(row.pinned ? t.yes : t.no),
    text(row.signalSet === undefined ? t.no : t.yes),
    wrapped(row.why),
    wrapped(row.unknown),
    text(row.code),
  ];
}

function aboutSheet(result: ListResult, { today, facts, sources }: AboutList): SheetData {
  const a = t.about;
  return [
    [text(a.made), text(dayWords(today))],
    [text(a.version), text(facts)],
    [text(a.season), { value: result.season, type: Number }],
    [text(a.programs), { value: result.programs.length, type: Number }],
    [text(a.budget), dollars(result.budget)],
    [text(a.fees), dollars(result.cost)],
    [text(a.fixed), dollars(fixedTotal(result))],
    [text(a.total), dollars(result.total)],
    [text(a.chance), chance(result.match.p)],
    [text(a.low), chance(result.match.lo90)],
    [text(a.high), chance(result.match.hi90)],
    [text(a.proof), wrapped(proofSentence(result))],
    ...result.notes.map((note, index) => [text(index === 0 ? phrases.proof.notesTitle : ''), wrapped(note)]),
    [],
    head([a.source, a.usedFor, a.year, a.address]),
    ...sources.map(({ title, uses, year, address }) => [
      wrapped(title),
      text(uses.map((use) => t.usedFor[use]).join(', ')),
      year === null ? text('') : { value: year, type: Number },
      text(address),
    ]),
  ];
}
