/** Prints a table: first column to the left, the others to the right. */
export function printTable(head: string[], rows: string[][], note?: string): void {
  const widths = head.map((title, c) => Math.max(title.length, ...rows.map((row) => (row[c] ?? '').length)));
  const line = (cells: string[]) =>
    cells
      .map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0)))
      .join('  ');
  const text = [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
  process.stdout.write(`${text.join('\n')}\n${note ? `${note}\n` : ''}\n`);
}
