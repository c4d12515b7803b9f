import type { Review, ReviewNote } from '@matchwright/words';

/** A remark with its number; those on the whole text have no place in it. */
export interface Remark extends ReviewNote {
  number: number;
  /** Names it among the remarks of one text, as long as its words stay. */
  key: string;
}

export const SEVERITIES = ['high', 'medium', 'low'] as const;

/** The remarks that the person has not left: what weighs most first, and then in the order of the text, after those on all of it. */
export function remarksOf({ notes }: Review, left: readonly string[]): Remark[] {
  const wanted = notes
    // The same reason in two other drafts is one remark, on both.
    .filter((note, at) => notes.findIndex((one) => isSameRemark(one, note)) === at)
    .map((note) => ({ ...note, key: `${note.id} ${note.words}` }))
    .filter(({ key }) => !left.includes(key));
  const inText = [...wanted.filter(isOnWhole), ...wanted.filter((note) => !isOnWhole(note))];
  return SEVERITIES.flatMap((severity) => inText.filter((note) => note.severity === severity)).map(
    (note, i) => ({ ...note, number: i + 1 }),
  );
}

const isSameRemark = (a: ReviewNote, b: ReviewNote): boolean =>
  a.id === b.id && a.from === b.from && a.to === b.to && a.says === b.says;

export const isOnWhole = ({ words }: Pick<ReviewNote, 'words'>): boolean => words === '';

/** Where the words of a remark stand now that the text may have changed; null when they are gone. */
export function placeNow(text: string, { from, to, words }: Pick<ReviewNote, 'from' | 'to' | 'words'>) {
  if (text.slice(from, to) === words) return { from, to };
  // Of several the one nearest to where it was.
  let best: number | null = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best === null || Math.abs(at - from) < Math.abs(best - from)) best = at;
  return best === null || words === '' ? null : { from: best, to: best + words.length };
}

/** The remark after or before a place in the text, round the end; null when there is none. */
export function remarkBeside(remarks: readonly Remark[], at: number, by: 1 | -1): Remark | null {
  const placed = remarks.filter((remark) => !isOnWhole(remark)).toSorted((a, b) => a.from - b.from);
  const after = placed.find(({ from }) => from > at) ?? placed[0];
  const before = placed.findLast(({ from }) => from < at) ?? placed.at(-1);
  return (by === 1 ? after : before) ?? null;
}
