import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readSpreadsheet } from '../read-spreadsheet.ts';
import { encoded } from '../testing/files.ts';
import { escapeFormula } from './cell-text.ts';

test('what a spreadsheet program would run gets an apostrophe; numbers and words do not', () => {
  const cells = ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '-5', '+1.5', '12%', 'J-1', ''];
  expect(cells.map(escapeFormula)).toEqual([
    "'=1+1",
    "'+cmd",
    "'-2+3",
    "'@SUM(A1)",
    "'\t=1",
    '-5',
    '+1.5',
    '12%',
    'J-1',
    '',
  ]);
});

test('text that is escaped on export is read as it was', () => {
  const text = fc.stringMatching(/^[=+@-]?[a-z0-9 ()"',]{0,12}[a-z]$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 2, maxLength: 5 }), (lines) => {
      const exported = Papa.unparse(lines.map((line) => line.map(escapeFormula)));
      for (const cell of Papa.parse<string[]>(exported).data.flat()) expect(cell).not.toMatch(/^[=@]/);
      const read = readSpreadsheet(encoded(exported, 'utf-8'));
      const tidy = lines.map((line) =>
        line.map((cell) =>
          cell
            .replace(/^'(?=[=+\-@])/, '')
            .replace(/ +/g, ' ')
            .trim(),
        ),
      );
      expect(read.ok && read.sheets[0]!.cells).toEqual(tidy);
    }),
    { seed: 20261122, numRuns: 500 },
  );
});
