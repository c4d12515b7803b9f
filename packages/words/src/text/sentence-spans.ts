/** Ends of a sentence: its mark, closing quotes or brackets, and a gap; or a line break. */
const END = /[.!?…]+["'”’)\]]*(?=\s|$)|\n+/g;
/** A full stop after one of these, or after a single capital, ends nothing: "Dr. Lee", "the U.S. system". */
const SHORT_FORM =
  /(?:^|[\s("])(?:Dr|Drs|Mr|Mrs|Ms|Prof|St|Mt|Ft|vs|approx|etc|e\.g|i\.e|No|a\.m|p\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|M\.D|D\.O|Ph\.D|U\.S|U\.K|U\.S\.A|[A-Z])\.$/;
const ALWAYS_SHORT = /(?:Dr|Drs|Mr|Mrs|Ms|Prof|St|Mt|vs)\.$/;

/** Where the sentences of a paragraph begin and end; what holds neither letter nor digit is none. */
export function sentenceSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  const take = (end: number) => {
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    if (/[\p{L}\p{N}]/u.test(part)) spans.push({ start: start + lead, end: start + part.trimEnd().length });
    start = end;
  };
  for (const end of text.matchAll(END)) {
    const after = end.index + end[0].length;
    if (
      end[0] === '.' &&
      isShortForm(text.slice(Math.max(start, after - 12), after), text.slice(after, after + 40))
    )
      continue;
    take(after);
  }
  take(text.length);
  return spans;
}

/** "the U.S. system" goes on; "in the U.S. My plan" does not, and only titles come before a capital. */
function isShortForm(before: string, after: string): boolean {
  if (!SHORT_FORM.test(before) || !/\S/.test(after)) return false;
  return ALWAYS_SHORT.test(before) || /(?:^|\s)[A-Z]\.$/.test(before) || !/^\s+["'“]?\p{Lu}/u.test(after);
}
