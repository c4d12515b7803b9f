import type { Span } from '../review.ts';

/** Where a clause may end: at a mark, or before a word that often begins another one. */
const BREAK = /[,;:—]|\s-\s|\s(?=(?:and|but|so) )|\s(?=(?:because|which|who|while|although) )/g;
/** Fewer letters are a word set off by commas, not a clause. */
const LEAST = 12;

/** A sentence cut into clauses, roughly. */
export function clausesOf(text: string): Span[] {
  const clauses: Span[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    if (index - from < LEAST || text.length - index < LEAST) continue;
    clauses.push({ from, to: index });
    from = index + mark.length;
  }
  clauses.push({ from, to: text.length });
  return clauses;
}
