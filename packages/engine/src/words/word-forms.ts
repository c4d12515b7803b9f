/** Counts and lists in a sentence, for every text of the advisor. */

/** "1 month", "2.5 months", "0 months". */
export function counted(count: number, word: string): string {
  const rounded = Math.round(10 * count) / 10;
  return `${rounded} ${word}${rounded === 1 ? '' : 's'}`;
}

/** "a", "a and b", "a, b or c". */
export function listed(items: readonly (string | number)[], last: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** With its first letter in capitals, as a sentence begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
