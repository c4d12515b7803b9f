/** A sentence of an answer, and where it stands in it. */
export interface Sentence {
  text: string;
  /** Index of its first character in the answer. */
  start: number;
}

/** Ends of a sentence: its mark, closing quotes, and a gap; or a line break. */
const END = /[.!?…]+["'”’)]*(?=\s|$)|\n+/g;
/** A full stop after one of these, or after a single letter, ends nothing: "Dr. Lee", "the U.S. system". */
const SHORT_FORM = /(?:^|[\s(])(?:Dr|Drs|Mr|Mrs|Ms|Prof|St|vs|approx|etc|e\.g|i\.e|U\.S|U\.K|[A-Z])\.$/;

/** Sentences of a text, in order; without a mark at the end, the rest is one too. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const take = (end: number) => {
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    if (/[\p{L}\p{N}]/u.test(part)) sentences.push({ text: part.trim(), start: start + lead });
    start = end;
  };
  for (const end of text.matchAll(END)) {
    const after = end.index + end[0].length;
    if (end[0] === '.' && SHORT_FORM.test(text.slice(start, after)) && /\S/.test(text.slice(after))) continue;
    take(after);
  }
  take(text.length);
  return sentences;
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
