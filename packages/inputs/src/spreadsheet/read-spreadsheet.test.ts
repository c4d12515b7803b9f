import { expect, test } from 'vitest';
import { LIMITS } from './limits.ts';
import { readSpreadsheet, refuseBeforeReading } from './read-spreadsheet.ts';
import { csvText, encoded, packed, workbookParts, xlsxFile } from './testing/files.ts';

const LINES = [
  ['Program', 'City', 'J-1', 'Positions'],
  ['Universität São Paulo – Nord', 'Łódź', 'Yes', 12],
  ['St. Mary, "North"', 'New York', '', 4],
];
const WESTERN = LINES.map((line) => line.map((cell) => (cell === 'Łódź' ? 'Zürich' : cell)));
const shown = (lines: readonly (readonly (string | number)[])[]) => lines.map((line) => line.map(String));

function read(bytes: Uint8Array) {
  const result = readSpreadsheet(bytes);
  if (!result.ok) throw new Error(result.says);
  return result;
}

for (const encoding of [
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16le-bom',
  'utf-16be',
  'utf-16be-bom',
  'windows-1252',
] as const) {
  for (const delimiter of [',', ';', '\t']) {
    test(`reads ${encoding} with ${JSON.stringify(delimiter)} between cells`, () => {
      const lines = encoding === 'windows-1252' ? WESTERN : LINES;
      const result = read(encoded(csvText(lines, delimiter), encoding));
      expect(result.sheets).toEqual([{ name: '', cells: shown(lines) }]);
      expect(result.encoding).toBe(encoding.replace('-bom', ''));
      expect(result.delimiter).toBe(delimiter);
      expect(result.notes).toHaveLength(encoding === 'windows-1252' ? 1 : 0);
    });
  }
}

test('reads an .xlsx file', async () => {
  expect(read(await xlsxFile(LINES)).sheets).toEqual([{ name: 'Sheet1', cells: shown(LINES) }]);
});

test('follows the hint of Excel and finds the delimiter below title lines with commas', () => {
  expect(read(encoded('sep=;\r\na;b\r\n1,5;2', 'utf-8')).sheets[0]!.cells).toEqual([
    ['a', 'b'],
    ['1,5', '2'],
  ]);
  const titled = 'My list, of programs, in spring\n\nProgram;City\nA, B;C\nD, E;F\n';
  expect(read(encoded(titled, 'utf-8')).sheets[0]!.cells.slice(2)).toEqual([
    ['Program', 'City'],
    ['A, B', 'C'],
    ['D, E', 'F'],
  ]);
});

test('shows numbers as the file shows them: percent, days, long codes, truth values, errors, stored results', () => {
  const parts = workbookParts(
    '<row r="2"><c r="B2" s="1"><v>0.35</v></c><c r="C2" s="2"><v>46348</v></c><c r="D2"><v>1.400121001E9</v></c>' +
      '<c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#N/A</v></c><c r="G2" t="str"><f>1+1</f><v>2</v></c>' +
      '<c r="H2"><f>NOW()</f></c><c t="inlineStr"><is><r><t>J-1 &amp; </t></r><r><t>H&#45;1B</t></r><rPh><t>x</t></rPh></is></c></row>',
  );
  parts['xl/styles.xml'] =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs></styleSheet>';
  const result = read(packed(parts));
  expect(result.sheets[0]).toEqual({
    name: 'Programs',
    cells: [
      ['', '', '', '', '', '', '', '', ''],
      ['', '35%', '2026-11-22', '1400121001', 'TRUE', '', '2', '', 'J-1 & H-1B'],
    ],
  });
  expect(result.notes).toEqual([expect.stringContaining('1 cells hold a formula without a stored result')]);
});

test('spaces of every kind become one, and no empty lines stay at the end', () => {
  const lines = `a\u00A0b,${' '.repeat(20_000)}x${' '.repeat(20)}\u200B y\n"one\r\n two",\n,\n ,\t\n`;
  expect(read(encoded(lines, 'utf-8')).sheets[0]!.cells).toEqual([
    ['a b', 'x y'],
    ['one\ntwo', ''],
  ]);
});

test('hidden sheets and links to the outside are not read', () => {
  const parts = workbookParts('<row><c t="str"><v>seen</v></c></row>');
  parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
    '</sheets>',
    '<sheet name="Secret" state="hidden" r:id="e"/><sheet name="Far" r:id="f"/></sheets>',
  );
  parts['xl/worksheets/sheet2.xml'] = parts['xl/worksheets/sheet1.xml']!.replace('seen', 'hidden');
  parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']!.replace(
    '</Relationships>',
    '<Relationship Id="e" Type="x/worksheet" Target="worksheets/sheet2.xml"/>' +
      '<Relationship Id="f" Type="x/worksheet" TargetMode="External" Target="https://example.org/sheet.xml"/></Relationships>',
  );
  expect(read(packed(parts)).sheets).toEqual([{ name: 'Programs', cells: [['seen']] }]);
});

test('a file that is too large is refused by its size, before it is read', () => {
  expect(refuseBeforeReading({ size: LIMITS.fileBytes })).toBeNull();
  expect(refuseBeforeReading({ size: LIMITS.fileBytes + 1 })).toMatchObject({ reason: 'too-large' });
  expect(readSpreadsheet(new Uint8Array(LIMITS.fileBytes + 1))).toMatchObject({
    ok: false,
    reason: 'too-large',
  });
});

test('20,000 rows and 500 columns are read, more are refused, in both formats', async () => {
  const rows = (count: number) => encoded('a,b\n'.repeat(count), 'utf-8');
  expect(read(rows(LIMITS.rows)).sheets[0]!.cells).toHaveLength(LIMITS.rows);
  expect(readSpreadsheet(rows(LIMITS.rows + 1))).toMatchObject({ reason: 'too-large' });
  const columns = (count: number) => encoded(`${Array(count).fill('a').join(',')}\n`, 'utf-8');
  expect(read(columns(LIMITS.columns)).sheets[0]!.cells[0]).toHaveLength(LIMITS.columns);
  expect(readSpreadsheet(columns(LIMITS.columns + 1))).toMatchObject({ reason: 'too-large' });
  expect(readSpreadsheet(encoded(','.repeat(9_000_000), 'utf-8'))).toMatchObject({ reason: 'too-large' });
  const cell = (place: string) => packed(workbookParts(`<row><c r="${place}" t="str"><v>x</v></c></row>`));
  expect(read(cell('SF2000')).sheets[0]!.cells).toHaveLength(2000);
  expect(read(cell('A20000')).sheets[0]!.cells).toHaveLength(20_000);
  expect(readSpreadsheet(cell('SF20000'))).toMatchObject({ reason: 'too-large' });
  expect(readSpreadsheet(cell('SG1'))).toMatchObject({ reason: 'too-large' });
  expect(readSpreadsheet(cell('A20001'))).toMatchObject({ reason: 'too-large' });
});
