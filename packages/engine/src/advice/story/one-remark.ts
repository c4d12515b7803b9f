import type { StoryCheck, StoryCheckId } from './story-checks.ts';

/** Checks of one meaning: how something sounds, and whether the profile shows it. */
const MEANINGS: readonly (readonly StoryCheckId[])[] = [
  ['story.blame', 'story.excuse', 'story.apology'],
  ['story.contradicts-profile', 'story.not-in-profile'],
  ['story.cliche'],
];

/**
 * One remark about the same words: of remarks of one meaning that overlap, the one about the most words stays. Two that
 * differ from the profile in different ways, such as a score and an attempt, both stay.
 */
export function oneRemark(checks: readonly StoryCheck[]): StoryCheck[] {
  const longest = [...checks].sort((a, b) => length(b) - length(a));
  const kept = new Set<StoryCheck>();
  for (const check of longest) if (![...kept].some((other) => repeats(check, other))) kept.add(check);
  return checks.filter((check) => kept.has(check));
}

function repeats(check: StoryCheck, other: StoryCheck): boolean {
  const { words } = check;
  if (!words || !other.words) return false;
  const meaning = MEANINGS.find((ids) => ids.includes(check.id));
  if (!meaning?.includes(other.id)) return false;
  if (check.id === 'story.contradicts-profile' && other.id === check.id)
    return words.start === other.words.start && words.end === other.words.end && check.says === other.says;
  return words.start < other.words.end && other.words.start < words.end;
}

function length({ words }: StoryCheck): number {
  return words ? words.end - words.start : 0;
}
