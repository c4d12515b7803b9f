import { say } from '@matchwright/speech';
import type { ApplicationEvent, ApplicationStatus } from './season-schema.ts';
import { inOrderOfTime } from './settle-applications.ts';
import { isBareInterview, isDoubtfulNo, statusOf } from './status-words.ts';
import type { TrackerTable } from './tracker-table.ts';

const NO = /^(?:no|n|-|false|0)$/i;
const YES = /^(?:yes|y|x|true|1|✓)$/i;

/** The steps that a row tells of: days in columns of statuses, and its status with the day of the last step. */
export function readTrackerHistory(
  row: readonly string[],
  written: string,
  table: TrackerTable,
  remarks: string[],
): ApplicationEvent[] {
  const status = readStatus(written, remarks);
  const held =
    HELD.has(status) ||
    table.columns.some(
      (column, c) =>
        typeof column === 'object' &&
        'dateOf' in column &&
        column.dateOf === 'interviewed' &&
        !NO.test((row[c] ?? '').trim() || 'no'),
    );
  const history = row.flatMap((cell, c): ApplicationEvent[] => {
    const [column, text] = [table.columns[c], cell.trim()];
    if (text === '' || NO.test(text) || column === undefined) return [];
    if (column === 'interview-days')
      return ofInterview(readDay(text, c, table, remarks), held, table, remarks);
    return 'dateOf' in column ? [event(column.dateOf, readDay(text, c, table, remarks))] : [];
  });
  const at = table.columns.findIndex(
    (column) => typeof column === 'object' && 'field' in column && column.field === 'date',
  );
  const text = at < 0 ? '' : (row[at] ?? '').trim();
  const date = text === '' ? undefined : readDay(text, at, table, remarks);
  return inOrderOfTime(withLast(history, dated(written, status, date, table.today), date, remarks));
}

/** "Interview" alone is an invitation; beside a day that lies ahead, it is booked. */
function dated(
  written: string,
  status: ApplicationStatus | undefined,
  date: string | undefined,
  today: string | undefined,
): ApplicationStatus | undefined {
  const isAhead = date !== undefined && today !== undefined && date > today;
  return isAhead && isBareInterview(written) ? 'scheduled' : status;
}

const HELD: ReadonlySet<ApplicationStatus | undefined> = new Set(['interviewed', 'ranked', 'matched']);

const event = (status: ApplicationStatus, date: string | undefined): ApplicationEvent => ({
  status,
  ...(date === undefined ? {} : { date }),
});

/** The last step is added, or gives its day to the same step without one. Days that have no place are named. */
function withLast(
  history: readonly ApplicationEvent[],
  status: ApplicationStatus | undefined,
  date: string | undefined,
  remarks: string[],
): ApplicationEvent[] {
  const known = history.find((one) => one.status === status);
  if (status === undefined) {
    if (date !== undefined) remarks.push(say`no step is known for the day ${date}, so it is left out.`);
    return [...history];
  }
  if (known === undefined) return [...history, event(status, date)];
  if (date !== undefined && known.date !== undefined && date !== known.date)
    remarks.push(say`"${status}" has two days. We kept ${known.date} and left out ${date}.`);
  return history.map((one) => (one === known ? event(status, known.date ?? date) : one));
}

function readStatus(written: string, remarks: string[]): ApplicationStatus | undefined {
  if (written === '') return undefined;
  const status = statusOf(written);
  if (isBareInterview(written))
    remarks.push(say`"${written}" is read as an invitation. If the interview is over, write "interviewed".`);
  else if (isDoubtfulNo(written))
    remarks.push(
      say`"${written}" is read as "${status ?? ''}". Write "rejected" for a no of the program, and "withdrawn" for a no of yours.`,
    );
  else if (status === undefined)
    remarks.push(say`the status "${written}" is not known. The row is kept without it.`);
  return status;
}

/**
 * A day that has come means that the interview took place; one ahead, that it is booked.
 * @param held the row says elsewhere that an interview took place
 */
function ofInterview(
  day: string | undefined,
  held: boolean,
  { today }: TrackerTable,
  remarks: string[],
): ApplicationEvent[] {
  if (day === undefined) {
    remarks.push(say`no day of the interview is read, so it counts as an invitation.`);
    return [{ status: 'invited' }];
  }
  const isAhead = today === undefined || day >= today;
  if (isAhead) return [{ status: 'scheduled', date: day }];
  return held ? [] : [{ status: 'interviewed', date: day }];
}

/** ISO date of a cell. What cannot be read is named; a cell that can mean two days is named with its column. */
function readDay(text: string, c: number, { dated }: TrackerTable, remarks: string[]): string | undefined {
  const read = dated[c]?.read(text);
  if (read === undefined || YES.test(text)) return undefined;
  if (read.day !== null) {
    if (read.settledBy === 'season-against-column')
      remarks.push(say`"${text}" is read as ${read.day}: the other way round it lies outside the season.`);
    return read.day;
  }
  if (read.why === 'no-day')
    remarks.push(say`"${text}" is no day that we can read, so no day is kept. Write it like 24 Sep 2026.`);
  return undefined;
}
