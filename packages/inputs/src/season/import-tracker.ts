import type { Program } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { ProgramFinder } from '../spreadsheet/matching/program-finder.ts';
import { readNrmp, readSpecialty, readState } from '../spreadsheet/values/words.ts';
import type { Application, ApplicationEvent, SeasonLog } from './season-schema.ts';
import { inOrderOfTime, unionOf } from './settle-applications.ts';
import { columnOf, statusOf, type TrackerColumn } from './tracker-columns.ts';
import { type DayOrder, dayOrder, isAmbiguous, readTrackerDate } from './tracker-dates.ts';

export interface ImportedTracker {
  applications: Application[];
  /** Rows that were read but need a look, and rows left out, with their number in the table. */
  remarks: string[];
}

/**
 * Rows of a table with its headers above, as `readSpreadsheet` gives them. Never throws; keeps what it can.
 * @param today ISO date; with it, days that lie ahead are named
 */
export function importTracker(
  cells: readonly string[][],
  programs: readonly Program[],
  today?: string,
): ImportedTracker {
  const headerAt = cells.findIndex((row) => row.filter((cell) => columnOf(cell)).length >= 2);
  if (headerAt < 0) {
    const says = say`No line of this table names columns that we know. Name one "code" or "program" and one "status", and import it again.`;
    return { applications: [], remarks: [says] };
  }
  const columns = (cells[headerAt] ?? []).map(columnOf);
  const body = cells.slice(headerAt + 1);
  const order = dayOrder(
    columns.flatMap((column, c) => (isDated(column) ? body.map((row) => row[c] ?? '') : [])),
  );
  const remarks = order === 'mixed' ? [MIXED] : [];
  const finder = new ProgramFinder(programs);
  const applications = body.flatMap((row, i) => {
    if (row.every((cell) => cell.trim() === '')) return [];
    const read = readRow(row, columns, order, finder);
    read.remarks.push(...ahead(read.application?.history ?? [], today));
    remarks.push(...read.remarks.map((says) => say`Row ${headerAt + i + 2}: ${says}`));
    return read.application ? [read.application] : [];
  });
  const doubtful = body.some((row) => row.some((cell, c) => isDated(columns[c]) && isAmbiguous(cell)));
  if (order === 'not-known' && doubtful) remarks.push(MONTH_FIRST);
  return { applications: joinRows(applications), remarks };
}

const MIXED = say`Some dates of this table have the day first and some the month first. Check them after the import.`;
const MONTH_FIRST = say`Dates such as 03/04/2026 are read with the month first. Check them after the import.`;

/** Events that did not happen yet are kept, as in a season file, and said. */
function ahead(history: readonly ApplicationEvent[], today: string | undefined): string[] {
  return history
    .filter(({ date }) => today !== undefined && date !== undefined && date > today)
    .map(({ status, date }) => say`"${status}" is dated ${date}, which lies ahead. It counts from that day.`);
}

const isDated = (column: TrackerColumn | undefined) =>
  column !== undefined && ('dateOf' in column || column.field === 'date');

function readRow(
  row: readonly string[],
  columns: readonly (TrackerColumn | undefined)[],
  order: DayOrder,
  finder: ProgramFinder,
): { application: Application | null; remarks: string[] } {
  const remarks: string[] = [];
  const cell = (field: string) => {
    const at = columns.findIndex(
      (column) => column !== undefined && 'field' in column && column.field === field,
    );
    return at < 0 ? '' : (row[at] ?? '').trim();
  };
  const named = whichProgram(cell, finder, remarks);
  if (named === null) return { application: null, remarks };
  const history = readHistory(row, columns, cell, order, remarks);
  const signal = SIGNAL_WORDS[cell('signal').toLowerCase()];
  const notes = cell('notes').slice(0, 2000);
  return {
    application: {
      ...named,
      ...(signal ? { signal } : {}),
      history,
      interviews: [],
      letters: [],
      contacts: [],
      ...(notes ? { notes } : {}),
    },
    remarks,
  };
}

const SIGNAL_WORDS: Readonly<Record<string, 'gold' | 'silver' | 'none'>> = {
  gold: 'gold',
  silver: 'silver',
  yes: 'gold',
  signal: 'gold',
  signaled: 'gold',
  signalled: 'gold',
  none: 'none',
  no: 'none',
};

function whichProgram(
  cell: (field: string) => string,
  finder: ProgramFinder,
  remarks: string[],
): Pick<Application, 'program' | 'name' | 'specialty'> | null {
  const code = readNrmp(cell('code')) ?? readNrmp(cell('name'));
  const name = cell('name').slice(0, 300);
  const specialty = readSpecialty(cell('specialty'));
  if (code === null && name === '') {
    remarks.push(say`it names no program, so it was left out.`);
    return null;
  }
  const found = finder.find({
    acgme: null,
    nrmp: code,
    name,
    city: cell('city'),
    state: readState(cell('state')),
    specialty,
  });
  if ('code' in found) return { program: found.code };
  remarks.push(
    say`"${name || code}" is no program that we could tell for sure. It is kept by name, and no chance is worked out for it.`,
  );
  return {
    ...(code === null ? {} : { program: code }),
    ...(name === '' ? {} : { name }),
    ...(specialty === null || specialty === 'other' ? {} : { specialty }),
  };
}

function readHistory(
  row: readonly string[],
  columns: readonly (TrackerColumn | undefined)[],
  cell: (field: string) => string,
  order: DayOrder,
  remarks: string[],
): ApplicationEvent[] {
  const history = columns.flatMap((column, c): ApplicationEvent[] => {
    const text = (row[c] ?? '').trim();
    if (column === undefined || !('dateOf' in column) || text === '' || /^(?:no|n|-|false|0)$/i.test(text))
      return [];
    const date = readTrackerDate(text, order);
    if (date === null && !/^(?:yes|y|x|true|1|✓)$/i.test(text))
      remarks.push(say`"${text}" is no date that we can read. The status is kept without one.`);
    return [{ status: column.dateOf, ...(date === null ? {} : { date }) }];
  });
  const written = cell('status');
  const status = written === '' ? undefined : statusOf(written);
  if (written !== '' && status === undefined)
    remarks.push(say`the status "${written}" is not known. The row is kept without it.`);
  const date = readTrackerDate(cell('date'), order);
  if (status && !history.some((event) => event.status === status))
    history.push({ status, ...(date === null ? {} : { date }) });
  return inOrderOfTime(history);
}

/** Two rows of one program are one application. */
function joinRows(applications: readonly Application[]): Application[] {
  return addTo([], applications).applications;
}

export interface MergedTracker {
  log: SeasonLog;
  added: number;
  changed: number;
  same: number;
}

/** Adds imported applications to a season. Importing the same table twice changes nothing. */
export function mergeTracker(log: SeasonLog, imported: readonly Application[]): MergedTracker {
  const { applications, added, changed, same } = addTo(log.applications, imported);
  return { log: { ...log, applications }, added, changed, same };
}

function addTo(before: readonly Application[], imported: readonly Application[]) {
  const byKey = new Map(before.map((one) => [applicationKey(one), one]));
  let [added, changed, same] = [0, 0, 0];
  for (const one of imported) {
    const known = byKey.get(applicationKey(one));
    const next = known ? withNews(known, one) : one;
    if (!known) added += 1;
    else if (JSON.stringify(next) === JSON.stringify(known)) same += 1;
    else changed += 1;
    byKey.set(applicationKey(one), next);
  }
  return { applications: [...byKey.values()], added, changed, same };
}

/** What tells one application from another: its program, or its name where the program is not known. */
export const applicationKey = ({ program, name, specialty }: Application): string =>
  program ?? `name ${name?.toLowerCase()} ${specialty ?? ''}`;

/**
 * What is known stays; new events are added, and an event that gained its date replaces the one without. Sending stands
 * before everything else even without a day, and a plan says nothing of what is under way already.
 */
function withNews(known: Application, news: Application): Application {
  const fresh = news.history.filter(
    (event) =>
      event.date !== undefined ||
      !known.history.some(({ status }) => status === event.status || event.status === 'planned'),
  );
  const kept = known.history.filter(
    (event) => event.date !== undefined || !fresh.some(({ status }) => status === event.status),
  );
  const first = fresh.filter(({ status, date }) => status === 'submitted' && date === undefined);
  const notes = [known.notes, news.notes].filter((text, i, all) => text && all.indexOf(text) === i);
  const isIn = notes.length === 2 && known.notes?.split('\n').includes(news.notes ?? '');
  return {
    ...news,
    ...known,
    history: inOrderOfTime(unionOf([...first, ...kept], fresh)),
    interviews: unionOf(known.interviews, news.interviews),
    letters: unionOf(known.letters, news.letters),
    contacts: unionOf(known.contacts, news.contacts),
    ...(notes.length > 0 ? { notes: isIn ? known.notes : notes.join('\n') } : {}),
  };
}

/** The programs of a list as planned applications, with their signals. */
export function trackerFromList(
  programs: readonly { code: string; level: 'applied' | 'silver' | 'gold' }[],
): Application[] {
  return programs.map(({ code, level }) => ({
    program: code,
    ...(level === 'applied' ? {} : { signal: level }),
    history: [{ status: 'planned' as const }],
    interviews: [],
    letters: [],
    contacts: [],
  }));
}
