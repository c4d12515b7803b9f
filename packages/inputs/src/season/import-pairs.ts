import { readDelimited } from '../spreadsheet/reading/delimited-text.ts';
import { tidyCode } from './program-names.ts';
import type { RankList } from './rank-list-shape.ts';

export interface ImportedPairs {
  pairs: RankList['pairs'];
  /** Rows that were left out or need a look, with their number in the text. */
  remarks: string[];
}

/** "No match" as the NRMP writes it, and as people do. */
const NO_MATCH = /^(?:9{9}|no match|nomatch|none|no|-|–|—)?$/i;
const CODE = /^\d{4}\d{3}[A-Z]\d$/;

/** Pairs of a couple from CSV text: the own code and the partner's in the first two columns. Never throws. */
export function importPairs(text: string): ImportedPairs {
  const remarks: string[] = [];
  const seen = new Map<string, number>();
  const pairs = cellsOf(text, remarks).flatMap((row, i): RankList['pairs'] => {
    const cells = [row[0] ?? '', row[1] ?? ''].map((cell) => cell.trim());
    const isHeader =
      i === 0 && cells.every((cell) => !/\d/.test(cell)) && cells.some((cell) => !NO_MATCH.test(cell));
    if (isHeader || row.every((cell) => cell.trim() === '')) return [];
    const [own, partner] = cells.map((cell) => (NO_MATCH.test(cell) ? null : tidyCode(cell)));
    const wrong = [own, partner].find((code) => typeof code === 'string' && !CODE.test(code));
    if (wrong) {
      remarks.push(
        `Row ${i + 1}: "${wrong}" is no NRMP code, which has seven digits, a letter and a digit. The row is left out.`,
      );
      return [];
    }
    if (own === null && partner === null) {
      remarks.push(`Row ${i + 1}: neither partner has a program. The row is left out.`);
      return [];
    }
    const before = seen.get(`${own} ${partner}`);
    if (before !== undefined) {
      remarks.push(`Row ${i + 1} is the same pair as row ${before}. It is left out.`);
      return [];
    }
    seen.set(`${own} ${partner}`, i + 1);
    return [{ own: own ?? null, partner: partner ?? null }];
  });
  if (pairs.length === 0 && remarks.length === 0)
    remarks.push(
      'No pairs were found. Write your code and the code of your partner in the first two columns.',
    );
  return { pairs, remarks };
}

function cellsOf(text: string, remarks: string[]): string[][] {
  try {
    return readDelimited(text.replace(/^\uFEFF/, '')).cells;
  } catch (problem) {
    remarks.push(problem instanceof Error ? problem.message : 'The table could not be read.');
    return [];
  }
}
