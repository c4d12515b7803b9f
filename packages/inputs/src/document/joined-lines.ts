/** A line that fills so much of the width was broken by the printer, not by the writer. */
const FULL = 0.8;
/** Shorter texts have no width: a list, an address. */
const LEAST_WIDTH = 45;

/** Printed lines as the paragraphs that they were: an empty line, and a line that ends early, end one. */
export function joinedLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.reduce((all, line, i) => {
    const before = lines[i - 1] ?? '';
    if (i === 0) return line;
    if (!goesOn(before, line, width)) return `${all}\n${line}`;
    return /\p{L}-$/u.test(before) ? all + line.trimStart() : `${all} ${line.trimStart()}`;
  }, '');
}

function goesOn(line: string, next: string, width: number): boolean {
  const first = /\S/.exec(next)?.[0];
  if (line.trim() === '' || first === undefined || /^\s*(?:[•*–—-]|\d+[.)])\s/.test(next)) return false;
  if (/\p{Ll}/u.test(first) && !/[:,]$/.test(line)) return true;
  return width >= LEAST_WIDTH && line.length >= FULL * width;
}
