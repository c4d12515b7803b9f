import type { MarkedWords } from './privacy.ts';

interface Remark {
  id: string;
  says: string;
  words: MarkedWords | null;
}

/** Checks of one meaning: how something sounds, and whether the profile shows it. */
const MEANINGS: readonly (readonly string[])[] = [
  ['story.blame', 'story.excuse', 'story.apology'],
  ['story.contradicts-profile', 'story.not-in-profile'],
  ['story.cliche'],
];

/**
 * One remark about the same words: of remarks of one meaning that overlap, the one about the most words stays. Two that
 * differ from the profile in different ways, such as a score and an attempt, both stay.
 */
export function oneRemark<T extends Remark>(checks: readonly T[]): T[] {
  const longest = [...checks].sort((a, b) => length(b) - length(a));
  const kept = new Set<T>();
  for (const check of longest) if (![...kept].some((other) => repeats(check, other))) kept.add(check);
  return checks.filter((check) => kept.has(check));
}

function repeats(check: Remark, other: Remark): boolean {
  const { words } = check;
  if (!words || !other.words) return false;
  const meaning = MEANINGS.find((ids) => ids.includes(check.id));
  if (!meaning?.includes(other.id)) return false;
  if (check.id === 'story.contradicts-profile' && other.id === check.id)
    return words.start === other.words.start && words.end === other.words.end && check.says === other.says;
  return words.start < other.words.end && other.words.start < words.end;
}

function length({ words }: Remark): number {
  return words ? words.end - words.start : 0;
}
