/** How the cells of a column are read. */
export type ValueKind =
  | 'flag'
  | 'count'
  | 'minimum'
  | 'maximum'
  | 'months'
  | 'share'
  | 'kind'
  | 'address'
  | 'text';

export interface TargetWords {
  /** The name people see in the mapping screen. */
  label: string;
  reads: 'identity' | 'visas' | ValueKind;
  /** Headers it is known by, the most telling first, in our own plain form (see `headerWords`). */
  phrases: readonly string[];
  /** A header with one of these words means something else. */
  never?: readonly string[];
}

/** Phrases written as one text with commas between them. */
export function listed(phrases: string): string[] {
  return phrases.split(',').map((phrase) => phrase.trim());
}
