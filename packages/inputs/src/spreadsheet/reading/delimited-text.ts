import { say } from '@matchwright/speech';
import Papa from 'papaparse';
import { LIMITS } from '../limits.ts';
import { damaged } from '../refusal.ts';
import { cellText } from './cell-text.ts';
import { refuseColumns, refuseRows } from './too-large.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Cells of a CSV or TSV text. Nothing is evaluated: a cell that starts with "=" is text like any other. */
export function readDelimited(text: string): { cells: string[][]; delimiter: Delimiter } {
  // Excel's own hint, a first line such as "sep=;".
  const hint = /^sep=([,;\t|])\r?\n/i.exec(text);
  const body = hint === null ? text : text.slice(hint[0].length);
  const delimiter = (hint?.[1] as Delimiter | undefined) ?? chooseDelimiter(body);
  refuseEndlessLines(body, delimiter);
  const { data, errors, meta } = Papa.parse<string[]>(body, { delimiter, preview: LIMITS.rows + 1 });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined) damaged(say`a quotation mark near line ${(open.row ?? 0) + 1} is never closed`);
  if (meta.truncated) refuseRows();
  return { cells: data.map((row) => row.map(cellText)), delimiter };
}

/** The delimiter that cuts the first lines most evenly into the most cells; a comma when none does. */
function chooseDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 100_000);
  let best: Delimiter = ',';
  let bestWorth = 0;
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: 200 });
    const lengths = data.map((row) => row.length).filter((length) => length > 1);
    const frequent = mostFrequent(lengths);
    const worth = frequent.count * Math.log2(Math.max(1, frequent.value));
    if (worth > bestWorth) [best, bestWorth] = [delimiter, worth];
  }
  return best;
}

function mostFrequent(numbers: readonly number[]): { value: number; count: number } {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best = { value: 1, count: 0 };
  for (const [value, count] of counts) if (count > best.count) best = { value, count };
  return best;
}

const QUOTE = 34;

/** A file of fifty million commas would become fifty million cells before anybody could count them. */
function refuseEndlessLines(text: string, delimiter: string): void {
  const mark = delimiter.charCodeAt(0);
  let cells = 1;
  let quoted = false;
  // A quotation mark opens text at the start of a cell, and again right after one closed (a doubled mark).
  let mayOpen = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quoted) {
      quoted = code !== QUOTE;
      mayOpen = !quoted;
      continue;
    }
    if (code === QUOTE && mayOpen) quoted = true;
    else if (code === 10 || code === 13) cells = 1;
    else if (code === mark && ++cells > LIMITS.columns + 50) refuseColumns();
    mayOpen = code === mark || code === 10 || code === 13;
  }
}
