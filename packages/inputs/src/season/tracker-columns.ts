import { bareWord } from '../closest.ts';
import type { ApplicationStatus } from './season-schema.ts';
import { STATUS_ALIASES, STATUSES } from './season-schema.ts';

/** What a column of a tracker holds: a field, or the dates of one status. */
export type TrackerColumn =
  | { field: 'code' | 'name' | 'city' | 'state' | 'specialty' | 'status' | 'date' | 'signal' | 'notes' }
  | { dateOf: ApplicationStatus };

const FIELD_WORDS: Readonly<Record<string, TrackerColumn>> = {
  code: { field: 'code' },
  nrmp: { field: 'code' },
  nrmpcode: { field: 'code' },
  nrmpprogramcode: { field: 'code' },
  programcode: { field: 'code' },
  program: { field: 'name' },
  programname: { field: 'name' },
  name: { field: 'name' },
  hospital: { field: 'name' },
  institution: { field: 'name' },
  city: { field: 'city' },
  state: { field: 'state' },
  specialty: { field: 'specialty' },
  speciality: { field: 'specialty' },
  status: { field: 'status' },
  stage: { field: 'status' },
  outcome: { field: 'status' },
  date: { field: 'date' },
  statusdate: { field: 'date' },
  updated: { field: 'date' },
  lastupdate: { field: 'date' },
  signal: { field: 'signal' },
  signals: { field: 'signal' },
  notes: { field: 'notes' },
  note: { field: 'notes' },
  comments: { field: 'notes' },
  remarks: { field: 'notes' },
};

/** The status that a word means, however it is written. */
export function statusOf(text: string): ApplicationStatus | undefined {
  const word = bareWord(text);
  const direct = STATUSES.find((status) => status === word);
  if (direct) return direct;
  return Object.hasOwn(STATUS_ALIASES, word)
    ? STATUS_ALIASES[word as keyof typeof STATUS_ALIASES]
    : undefined;
}

/** What a header names; undefined for a column of something else. */
export function columnOf(header: string): TrackerColumn | undefined {
  const word = bareWord(header);
  if (Object.hasOwn(FIELD_WORDS, word)) return FIELD_WORDS[word];
  const dated = word.replace(/^date(?:of)?|(?:date|on)$/g, '');
  const status = statusOf(dated);
  return status === undefined ? undefined : { dateOf: status };
}
