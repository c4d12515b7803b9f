import type { LetterAuthor, LetterPlan } from '@matchwright/engine/advice';
import { listed } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';

const t = roomPhrases.letters;

/** Field, country and what the author saw, in one line. */
export function authorLine({ field, us, handsOn }: LetterAuthor): string {
  return t.describe([
    field === null ? t.fieldUnknown : phrases.profile.experience.fields[field],
    us === null ? t.usUnknown : us ? t.inUs : t.notInUs,
    handsOn === null ? t.handsOnUnknown : handsOn ? t.sawHandsOn : t.sawNoHandsOn,
  ]);
}

/** The index of an author among the letters of the profile; null for one read from an experience. */
export function letterIndex(path: string): number | null {
  const found = /^letters\[(\d+)\]$/.exec(path);
  return found ? Number(found[1]) : null;
}

export function namesOf(plan: LetterPlan, paths: readonly string[]): string {
  return listed(paths.map((path) => plan.authors.find((author) => author.path === path)?.name ?? path));
}

/** Authors of the other side of each exchange that costs nothing, for one author. */
export function equalTo(set: LetterPlan['matrix'][number], path: string): string[] {
  return set.equal.flatMap(({ instead, use }) => (instead === path ? [use] : use === path ? [instead] : []));
}
