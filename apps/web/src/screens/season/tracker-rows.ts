import type { SpecialtyId } from '@matchwright/facts';
import { type Searched, searched, wordTest } from '@matchwright/inputs/search';
import { type Application, type ApplicationStatus, interviewDay } from '@matchwright/inputs/season';
import type { ProgramLabel } from '../../runner/program-label.ts';
import { SIGNALS, type TrackerQuery } from './season-address.ts';
import { applicationKey, statusOf } from './season-edits.ts';

/** An application as the tracker shows it. */
export interface TrackerRow {
  key: string;
  application: Application;
  /** Null when our facts do not hold the program. */
  label: ProgramLabel | null;
  name: string;
  specialty: SpecialtyId | null;
  status: ApplicationStatus | null;
  /** The signal that was sent, as its specialty calls it; null for none and for not noted. */
  signal: 'gold' | 'silver' | 'signal' | null;
  /** Day of the last step that has one. */
  since: string | null;
  /** Day of its interview on the program's clock, unless it was called off; null when none is noted. */
  interviewOn: string | null;
  searched: Searched;
}

/**
 * Makes rows; the same application gives the same row, so that a change draws one row anew and not three hundred.
 * @param oneKind specialties with one kind of signal, which the season keeps as gold
 */
export function rowMaker(
  labels: readonly ProgramLabel[],
  oneKind: ReadonlySet<SpecialtyId> = new Set(),
): (application: Application) => TrackerRow {
  const byCode = new Map(labels.map((label) => [label.code, label]));
  const made = new WeakMap<Application, TrackerRow>();
  return (application) => {
    const known = made.get(application);
    if (known) return known;
    const row = rowOf(application, byCode.get(application.program ?? '') ?? null, oneKind);
    made.set(application, row);
    return row;
  };
}

function rowOf(
  application: Application,
  label: ProgramLabel | null,
  oneKind: ReadonlySet<SpecialtyId>,
): TrackerRow {
  const { program = '', history, specialty } = application;
  const known = label?.specialty ?? specialty ?? null;
  const name = label?.name ?? application.name ?? program;
  return {
    key: applicationKey(application),
    application,
    label,
    name,
    specialty: known,
    signal: signalOf(application, known !== null && oneKind.has(known)),
    status: statusOf(application),
    since: history.findLast(({ date }) => date !== undefined)?.date ?? null,
    interviewOn: interviewDay(application),
    searched: searched(label ?? { name, city: '', state: '', code: program }),
  };
}

function signalOf({ signal }: Application, hasOneKind: boolean): TrackerRow['signal'] {
  if (signal !== 'gold' && signal !== 'silver') return null;
  return hasOneKind ? 'signal' : signal;
}

const WAITING: readonly (ApplicationStatus | null)[] = ['submitted', 'waitlisted'];

/** The rows that a query asks for, in its order; equal ones by name. */
export function findRows(rows: readonly TrackerRow[], query: TrackerQuery): TrackerRow[] {
  const hasWords = wordTest(query.words);
  const { status, specialty, signal } = query;
  const compare = ORDERS[query.sort];
  return rows
    .filter(
      (row) =>
        (status === '' || (status === 'waiting' ? WAITING.includes(row.status) : row.status === status)) &&
        (specialty === '' || row.specialty === specialty) &&
        (signal === '' || (row.application.signal ?? 'none') === signal) &&
        hasWords(row.searched),
    )
    .sort((a, b) => compare(a, b) || byWords.compare(a.name, b.name));
}

const byWords = new Intl.Collator('en');

/** What needs the person stands first: what is under way, then what waits, then what is over. */
const BY_NEED: readonly (ApplicationStatus | null)[] = [
  'matched',
  'ranked',
  'interviewed',
  'scheduled',
  'invited',
  'waitlisted',
  'planned',
  null,
  'submitted',
  'rejected',
  'withdrawn',
];

const ORDERS: Record<TrackerQuery['sort'], (a: TrackerRow, b: TrackerRow) => number> = {
  status: (a, b) => BY_NEED.indexOf(a.status) - BY_NEED.indexOf(b.status),
  name: () => 0,
  newest: (a, b) => byWords.compare(b.since ?? '', a.since ?? ''),
  specialty: (a, b) => byWords.compare(a.specialty ?? 'z', b.specialty ?? 'z'),
  signal: (a, b) => signalPlace(a) - signalPlace(b),
};

function signalPlace({ application: { signal } }: TrackerRow): number {
  return SIGNALS.indexOf(signal ?? 'none');
}
