import type { Program, SeasonRules } from '@matchwright/facts';
import { listed, say } from '@matchwright/speech';
import { ProgramFinder } from '../spreadsheet/matching/program-finder.ts';
import { bookedAhead } from './booked-ahead.ts';
import { applicationKey, mergeEach } from './merge-tracker.ts';
import { readTrackerRow } from './read-tracker-row.ts';
import { interviewDays, isOutside, type SeasonDays, seasonDays } from './season-days.ts';
import type { Application, ApplicationEvent } from './season-schema.ts';
import { columnOf, type TrackerColumn } from './tracker-columns.ts';
import { datedColumn } from './tracker-dates.ts';
import type { TrackerTable } from './tracker-table.ts';

export interface ImportedTracker {
  applications: Application[];
  /** Rows that were read but need a look, and rows left out, with their number in the table. */
  remarks: string[];
  /** Headers as they stand in the table: those that were read, and those that were not. */
  columns: { read: string[]; notRead: string[] };
}

/** What the reading of a table of applications knows besides the programs. */
export interface TrackerSeason {
  /** ISO date. With it, days without a year are read, and days that lie ahead are named. */
  today?: string;
  /** Year of the Match; left out: the season that runs on the day. */
  match?: number | undefined;
  /** Dated rules: where a specialty has one kind of signal alone, "yes" says which. */
  seasons?: readonly SeasonRules[];
}

/** Rows of a table with its headers above, as `readSpreadsheet` gives them. Never throws; keeps what it can. */
export function importTracker(
  cells: readonly string[][],
  programs: readonly Program[],
  season: TrackerSeason = {},
): ImportedTracker {
  const headerAt = cells.findIndex((row) => row.filter((cell) => columnOf(cell)).length >= 2);
  if (headerAt < 0) {
    const says = say`No line of this table names columns that we know. Name one "code" or "program" and one "status", and import it again.`;
    return { applications: [], remarks: [says], columns: { read: [], notRead: [] } };
  }
  const body = cells.slice(headerAt + 1);
  const { columns, names } = columnsOf(cells[headerAt] ?? [], body);
  const days = season.today === undefined ? null : seasonDays(season.today, season.match);
  const table: TrackerTable = {
    columns,
    dated: columns.map((column, c) =>
      isDated(column)
        ? datedColumn(
            body.map((row) => row[c] ?? ''),
            days,
          )
        : null,
    ),
    programs,
    finder: new ProgramFinder(programs),
    specialtyOf: new Map(programs.map(({ code, specialty }) => [code, specialty])),
    today: season.today,
    signals: season.seasons?.find((one) => String(one.season) === days?.last.slice(0, 4))?.signals ?? {},
  };
  const remarks = table.dated.some((column) => column?.isMixed) ? [mixed()] : [];
  remarks.push(...twoDays(table, body, headerAt, days));
  const firstRow = new Map<string, number>();
  const applications = body.flatMap((row, i) => {
    if (row.every((cell) => cell.trim() === '')) return [];
    const at = headerAt + i + 2;
    const read = readTrackerRow(row, table);
    if (read.application && season.today !== undefined) {
      const { application, days } = bookedAhead(read.application, season.today);
      read.application = application;
      read.remarks.push(...days.map(asInterview));
    }
    read.remarks.push(...ahead(read.application?.history ?? [], season.today));
    read.remarks.push(...wrongYear(read.application, season));
    const first = read.application && firstRow.get(applicationKey(read.application));
    if (first) read.remarks.push(say`it is the same program as row ${first}. Both are one application.`);
    else if (read.application) firstRow.set(applicationKey(read.application), at);
    remarks.push(...read.remarks.map((says) => say`Row ${at}: ${says}`));
    return read.application ? [read.application] : [];
  });
  return { applications: mergeEach([], applications).applications, remarks, columns: names };
}

/** What each column is read as. A second column of one field is not read, but for notes and days of statuses. */
function columnsOf(headers: readonly string[], body: readonly string[][]) {
  const seen = new Set<string>();
  const names: ImportedTracker['columns'] = { read: [], notRead: [] };
  const width = Math.max(headers.length, ...body.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, c): TrackerColumn | undefined => {
    const header = (headers[c] ?? '').trim();
    const column = columnOf(header);
    const field = typeof column === 'object' && 'field' in column ? column.field : null;
    const isSecond = field !== null && field !== 'notes' && seen.has(field);
    if (field !== null) seen.add(field);
    if (header === '' && body.every((row) => (row[c] ?? '').trim() === '')) return undefined;
    const isRead = column !== undefined && !isSecond;
    names[isRead ? 'read' : 'notRead'].push(header === '' ? say`column ${c + 1}` : header.slice(0, 60));
    return isRead ? column : undefined;
  });
  return { columns, names };
}

const mixed = () =>
  say`Some dates of this table have the day first and some the month first. Check them after the import.`;

const isDated = (column: TrackerColumn | undefined) =>
  column !== undefined && (column === 'interview-days' || 'dateOf' in column || column.field === 'date');

/** Cells that can mean two days, said once for a column: how they were settled, or which rows have no day now. */
function twoDays(
  { dated }: TrackerTable,
  body: readonly string[][],
  headerAt: number,
  days: SeasonDays | null,
): string[] {
  return dated.flatMap((column, c) => {
    const found = body.map((row, i) => {
      const text = (row[c] ?? '').trim();
      return { text, row: headerAt + i + 2, ...(text === '' ? {} : { read: column?.read(text) }) };
    });
    const kept = found.find(
      ({ read }) => read !== undefined && 'settledBy' in read && read.settledBy === 'season',
    );
    const open = found.filter(({ read }) => read?.day === null && read.why === 'two-days');
    return [
      ...(kept?.read && days
        ? [
            say`A date such as "${kept.text}" can mean two days. We took the one between ${days.first} and ${days.last}: ${kept.read.day}.`,
          ]
        : []),
      ...(open[0]
        ? [
            say`A date such as "${open[0].text}" can mean two days, so no day is kept. Write the month in words. The rows: ${listed(open.map(({ row }) => row))}.`,
          ]
        : []),
    ];
  });
}

const asInterview = (day: string) =>
  say`${day} lies ahead, so it is read as the day of the interview. The invitation counts from today. Add the hour on the page of interviews.`;

/** Events that did not happen yet are kept, as in a season file, and said. */
function ahead(history: readonly ApplicationEvent[], today: string | undefined): string[] {
  return history
    .filter(({ date }) => today !== undefined && date !== undefined && date > today)
    .map(
      ({ status, date }) =>
        say`"${status}" is dated ${date}, which lies ahead. It counts from that day. Check it.`,
    );
}

/** Days of interviews that no interview of the season can have: kept, because only the person knows the year. */
function wrongYear(application: Application | null, { today, match }: TrackerSeason): string[] {
  if (application === null || today === undefined) return [];
  const span = interviewDays(today, match);
  const held = application.history.filter(({ status }) => status === 'interviewed' || status === 'scheduled');
  const days = [...held.map(({ date }) => date), ...application.interviews.map(({ day }) => day)];
  return [...new Set(days)]
    .filter((day) => day !== undefined && isOutside(day, span))
    .map(
      (day) =>
        say`an interview on ${day} is outside this season, which goes from ${span.first} to ${span.last}. The day is kept. Check its year.`,
    );
}
