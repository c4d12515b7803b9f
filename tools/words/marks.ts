/** Letters of a mark that must stand in a sentence for it to count there. */
const LEAST_LETTERS = 12;

/** Whether enough of a mark stands in a sentence: a mark may run over two. */
export function isMostlyIn(
  { from, to }: { from: number; to: number },
  { start, end }: { start: number; end: number },
): boolean {
  const letters = Math.min(to, end) - Math.max(from, start);
  return letters > Math.min(LEAST_LETTERS, (end - start) / 2);
}
