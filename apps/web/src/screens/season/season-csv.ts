import { type Application, type ApplicationStatus, STATUSES } from '@matchwright/inputs/season';
import Papa from 'papaparse';
import type { TrackerRow } from './tracker-rows.ts';

/**
 * A line for every application, with the headers and words that the import of tables knows, so that the file can be read
 * back in every language. A column for each status holds its last day. Cells that a spreadsheet would run as formulas
 * are defused.
 */
export function seasonCsv(rows: readonly TrackerRow[]): string {
  const used = STATUSES.filter((status) =>
    rows.some(({ application }) => application.history.some((event) => event.status === status)),
  );
  const dated = rows.some(({ interviewOn }) => interviewOn !== null);
  const data = rows.map(({ application, label, name, specialty, status, signal, interviewOn }) => ({
    code: application.program ?? '',
    program: name,
    city: label?.city ?? '',
    state: label?.state ?? '',
    specialty: specialty ?? '',
    // As its specialty calls it: where there is one kind, none of them is gold.
    signal: signal ?? application.signal ?? '',
    status: status ?? '',
    ...Object.fromEntries(used.map((one) => [one, dayOfStatus(application, one)])),
    // The day of the interview itself: that of the status is the day of booking.
    ...(dated ? { interview: interviewOn ?? '' } : {}),
    notes: application.notes ?? '',
    letters: application.letters.join('; '),
    contacts: contactsOf(application),
  }));
  return `\uFEFF${Papa.unparse(data, { escapeFormulae: true })}`;
}

/** The last day of a status; "yes" when it has none. */
function dayOfStatus({ history }: Application, status: ApplicationStatus): string {
  const event = history.findLast((one) => one.status === status);
  return event ? (event.date ?? 'yes') : '';
}

function contactsOf({ contacts }: Application): string {
  return contacts.map(({ name, role, email }) => [name, role, email].filter(Boolean).join(', ')).join('; ');
}
