import { SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import { type ApplicationStatus, STATUSES } from '@matchwright/inputs/season';
import { hrefOf } from '../../route.ts';

export const SORTS = ['status', 'name', 'newest', 'specialty', 'signal'] as const;
export const SIGNALS = ['gold', 'silver', 'none'] as const;

/** What the tracker shows: everything that its address says. Empty: all. */
export interface TrackerQuery {
  words: string;
  /** `waiting`: sent or on the waiting list, without a last word. */
  status: ApplicationStatus | 'waiting' | '';
  specialty: SpecialtyId | '';
  signal: (typeof SIGNALS)[number] | '';
  sort: (typeof SORTS)[number];
  view: 'table' | 'board';
}

export const NO_QUERY: TrackerQuery = {
  words: '',
  status: '',
  specialty: '',
  signal: '',
  sort: 'status',
  view: 'table',
};

export const STATUS_CHOICES = ['waiting', ...STATUSES] as const;

/** Reads what an address asks for. What is not understood is left out. */
export function parseTracker(hash: string): TrackerQuery {
  const asked = new URLSearchParams(hash.split('?')[1] ?? '');
  const among = <T extends string>(values: readonly T[], name: string) =>
    values.find((value) => value === asked.get(name));
  return {
    words: asked.get('q') ?? '',
    status: among(STATUS_CHOICES, 'status') ?? '',
    specialty: among(SPECIALTIES, 'specialty') ?? '',
    signal: among(SIGNALS, 'signal') ?? '',
    sort: among(SORTS, 'sort') ?? NO_QUERY.sort,
    view: among(['board'] as const, 'view') ?? 'table',
  };
}

export function hrefOfTracker({ words, ...query }: TrackerQuery): string {
  const asked = Object.entries({ q: words, ...query }).filter(
    ([name, value]) => value !== '' && value !== NO_QUERY[name as keyof TrackerQuery],
  );
  const text = new URLSearchParams(asked).toString();
  return text === '' ? hrefOf('season') : `${hrefOf('season')}?${text}`;
}

/** The page part of one application. */
export function hrefOfApplication(key: string): string {
  return `${hrefOf('season')}?application=${encodeURIComponent(key)}`;
}

/** The application that an address names; null: all of them. */
export function applicationInAddress(hash: string): string | null {
  return new URLSearchParams(hash.split('?')[1] ?? '').get('application');
}

/** The interviews at one program, by its code, or by its name where no code is known. */
export function hrefOfInterviews(program: string): string {
  return `${hrefOf('interviews')}?code=${encodeURIComponent(program)}`;
}
