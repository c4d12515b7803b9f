import type { Backup } from '@matchwright/inputs/backup';

/** Parts of what is kept, in the order in which people care. */
const PARTS = [
  'profile',
  'answers',
  'versions',
  'drafts',
  'practice',
  'season',
  'directory',
  'mappings',
  'compared',
  'preferences',
] as const;
export type Part = (typeof PARTS)[number];

export interface Kept {
  part: Part;
  /** Entries of a list; null: it is no list. */
  count: number | null;
  /** Size as text. */
  bytes: number;
}

/** What a backup holds, part by part; parts with nothing in them are left out. */
export function contentsOf({
  document,
  versions,
  drafts,
  practice,
  season,
  compared,
  theme,
  language,
}: Backup): Kept[] {
  const { answers, directory, mappings, ...profile } = document ?? {};
  const list = (versions as { versions?: unknown } | null | undefined)?.versions;
  const texts = (drafts as { drafts?: unknown } | null | undefined)?.drafts;
  const { filters, columns } = (directory ?? {}) as { filters?: unknown; columns?: unknown };
  const entry = (part: Part, value: unknown, count: number | null): Kept[] =>
    count === 0 ? [] : [{ part, count, bytes: bytesOf(value) }];
  return [
    ...(document ? entry('profile', profile, null) : []),
    ...entry('answers', answers, lengthOf(answers)),
    ...entry('versions', versions, lengthOf(list)),
    ...entry('drafts', drafts, lengthOf(texts)),
    ...(practice ? entry('practice', practice, null) : []),
    ...(season ? entry('season', season, null) : []),
    ...(lengthOf(filters) > 0 || columns
      ? [{ part: 'directory' as const, count: lengthOf(filters), bytes: bytesOf(directory) }]
      : []),
    ...entry('mappings', mappings, lengthOf(mappings)),
    ...entry('compared', compared, compared.length),
    ...(theme || language ? entry('preferences', { theme, language }, null) : []),
  ];
}

/** Whether there is more than a choice of theme or language. */
export function isSomething(backup: Backup): boolean {
  return contentsOf(backup).some(({ part }) => part !== 'preferences');
}

/** Bytes of a value written as text. */
function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value) ?? '').length;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
