import { bareWord } from '../closest.ts';
import type { ApplicationStatus } from './season-schema.ts';
import { statusOfHeader } from './status-words.ts';

export type TrackerField =
  | 'code'
  | 'acgme'
  | 'name'
  | 'city'
  | 'state'
  | 'specialty'
  | 'status'
  | 'date'
  | 'signal'
  | 'notes';

/** What a column of a tracker holds: a field, the dates of one status, or days of interviews, which may lie ahead. */
export type TrackerColumn = { field: TrackerField } | { dateOf: ApplicationStatus } | 'interview-days';

const FIELD_WORDS: Readonly<Record<TrackerField, readonly string[]>> = {
  code: ['code', 'nrmp', 'nrmp code', 'nrmp program code', 'program code'],
  acgme: ['acgme', 'acgme code', 'acgme id', 'acgme number', 'acgme program code', 'program id'],
  name: ['program', 'program name', 'name', 'hospital', 'hospital name', 'institution'],
  city: ['city', 'place', 'location', 'where', 'city and state', 'city, state'],
  state: ['state'],
  specialty: ['specialty', 'speciality', 'spec', 'specialization'],
  status: ['status', 'stage', 'outcome', 'result', 'what happened', 'current status'],
  date: ['date', 'status date', 'updated', 'last update', 'heard', 'heard on', 'heard back', 'heard back on'],
  signal: ['signal', 'signals', 'signal used'],
  notes: ['notes', 'note', 'my notes', 'comments', 'comment', 'my comments', 'remarks'],
};

/** Headers of the lists that we write in other languages. The Spanish one of the state is a status to many: left out. */
const OWN_HEADERS: Partial<Record<TrackerField, readonly string[]>> = {
  code: ['código nrmp', 'رمز nrmp'],
  name: ['programa', 'البرنامج'],
  city: ['ciudad', 'المدينة'],
  specialty: ['especialidad', 'التخصص'],
};

const FIELD_OF = new Map(
  [...Object.entries(FIELD_WORDS), ...Object.entries(OWN_HEADERS)].flatMap(([field, words]) =>
    words.map((word) => [bareWord(word), { field: field as TrackerField }] as const),
  ),
);

/** What a header names; undefined for a column of something else. */
export function columnOf(header: string): TrackerColumn | undefined {
  const word = bareWord(header);
  const field = FIELD_OF.get(word);
  if (field) return field;
  const bare = word.replace(/^date(?:of)?/, '');
  const tail = bare.replace(/(?:date|on)$/, '');
  if (/^interviews?$/.test(bare) || /^interviews?$/.test(tail)) return 'interview-days';
  const status = statusOfHeader(bare) ?? statusOfHeader(tail);
  return status === undefined ? undefined : { dateOf: status };
}
