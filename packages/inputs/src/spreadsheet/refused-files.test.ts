import { deflateSync, inflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { LIMITS } from './limits.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import type { RefusalReason } from './refusal.ts';
import { claimSize, encoded, packed, workbookParts, xlsxFile } from './testing/files.ts';

const utf8 = (text: string) => encoded(text, 'utf-8');
const utf16 = (text: string) => encoded(text, 'utf-16le');
const bytes = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const CELL = '<row><c t="str"><v>x</v></c></row>';

function expectRefusal(file: Uint8Array, reason: RefusalReason, says: RegExp) {
  const result = readSpreadsheet(file);
  expect(result).toMatchObject({ ok: false, reason });
  if (result.ok) return;
  expect(result.says).toMatch(says);
  expect(result.says).toMatch(/^[A-Z].*\.$/);
}

const OTHER_FILES: [name: string, file: () => Uint8Array, reason: RefusalReason, says: RegExp][] = [
  ['an empty file', () => new Uint8Array(0), 'empty', /empty/],
  ['a file of blank lines', () => utf8(' ,\n\t\n'), 'empty', /nothing in this file/],
  ['a PDF', () => utf8('%PDF-1.7\n'), 'not-a-spreadsheet', /PDF.*\.xlsx or \.csv/],
  ['a picture', () => bytes([0x89], utf8('PNG\r\n')), 'not-a-spreadsheet', /picture/],
  [
    'an old .xls file',
    () => bytes(OLE, utf16('Root Entry Workbook')),
    'old-format',
    /\.xls\).*save it as \.xlsx/,
  ],
  ['an encrypted .xlsx file', () => bytes(OLE, utf16('xEncryptedPackage')), 'encrypted', /password/],
  ['an old Word file', () => bytes(OLE, utf16('WordDocument')), 'not-a-spreadsheet', /old Office/],
  [
    'a web page named .xls',
    () => utf8('\n <html><table><tr><td>1</td></tr></table>'),
    'not-a-spreadsheet',
    /web page/,
  ],
  ['a web archive named .xls', () => utf8('MIME-Version: 1.0\n'), 'not-a-spreadsheet', /MHTML/],
  [
    'an Excel 2003 XML file',
    () => utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'),
    'old-format',
    /2003/,
  ],
  ['a JSON file', () => utf8('{"programs": []}'), 'not-a-spreadsheet', /JSON/],
  [
    'an .xlsm file',
    () => packed({ ...workbookParts(CELL), 'xl/vbaProject.bin': 'x' }),
    'macros',
    /macros.*\.xlsx/,
  ],
  [
    'an .xlsm file without its macro part',
    () =>
      packed({
        ...workbookParts(CELL),
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      }),
    'macros',
    /macros/,
  ],
  [
    'an .xlsb file',
    () => packed({ '_rels/.rels': '<Relationships/>', 'xl/workbook.bin': 'x' }),
    'old-format',
    /xlsb/,
  ],
  [
    'an .ods file',
    () => packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    'not-a-spreadsheet',
    /\.ods/,
  ],
  ['a Numbers file', () => packed({ 'Index/Document.iwa': 'x' }), 'not-a-spreadsheet', /Numbers/],
  [
    'a Word document',
    () => packed({ '_rels/.rels': '<Relationships/>', 'word/document.xml': '<a/>' }),
    'not-a-spreadsheet',
    /Word/,
  ],
  ['a zip folder', () => packed({ 'programs.csv': 'a,b' }), 'not-a-spreadsheet', /Unpack it/],
  [
    'bytes of a program',
    () => bytes(utf8('name,city\n'), [0, 1, 2, 3, 200, 7]),
    'not-a-spreadsheet',
    /no table has/,
  ],
  [
    'text in an Asian encoding',
    () => bytes(utf8('a,b\n'), [0xb1, 0xb1, 0xbe, 0xa9, 0xd2, 0xbd, 0xd4, 0xba]),
    'encoding',
    /alphabet/,
  ],
  [
    'UTF-8 with broken letters',
    () => bytes(utf8('é ü ö ñ and much text, '.repeat(20)), [0xe9], utf8(' end')),
    'encoding',
    /damaged letters/,
  ],
  ['UTF-32', () => bytes([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), 'encoding', /UTF-32/],
  [
    'broken UTF-16',
    () => bytes(encoded('ab', 'utf-16le-bom'), [0x00, 0xd8, 0x41, 0x00]),
    'encoding',
    /UTF-16/,
  ],
  ['a quotation mark that never closes', () => utf8('a,b\n1,"2\n3,4\n'), 'damaged', /quotation mark/],
  [
    'a cell longer than any spreadsheet holds',
    () => utf8(`a,${'x'.repeat(40_000)}`),
    'too-large',
    /One cell/,
  ],
];

for (const [name, file, reason, says] of OTHER_FILES) {
  test(`${name} is refused: ${reason}`, () => expectRefusal(file(), reason, says));
}

test('a truncated .xlsx file is refused wherever it is cut', async () => {
  const file = await xlsxFile([['Program'], ['Mercy Hospital']]);
  for (let share = 0.05; share < 1; share += 0.05) {
    expectRefusal(file.slice(0, Math.floor(file.length * share)), 'damaged', /cut off/);
  }
});

test('a changed byte inside a packed part is noticed', () => {
  const file = packed(workbookParts(CELL));
  const at = new TextDecoder('latin1').decode(file).indexOf('xl/worksheets/sheet1.xml') + 40;
  file[at] = file[at]! ^ 0x10;
  expectRefusal(file, 'damaged', /part of it/);
});

test('a bomb that states its size is refused by the directory, without unpacking', () => {
  const sheet = new Uint8Array(LIMITS.zipEntryBytes + 1).fill(32);
  const bomb = packed({ ...workbookParts(CELL), 'xl/worksheets/sheet1.xml': sheet });
  expect(bomb.length).toBeLessThan(100_000);
  // With its packed bytes wiped, unpacking even a little would end as "damaged".
  const start = new TextDecoder('latin1').decode(bomb).indexOf('xl/worksheets/sheet1.xml') + 24;
  bomb.fill(0xff, start, start + 10_000);
  expectRefusal(bomb, 'zip-bomb', /unpacks to/);
});

test('a bomb under the size limit is refused by its ratio', () => {
  const bomb = packed({ ...workbookParts(CELL), 'xl/media/a.png': new Uint8Array(10_000_000) });
  expectRefusal(bomb, 'zip-bomb', /times its size/);
});

test('a bomb that lies about its size is stopped while it unpacks', () => {
  const name = 'xl/worksheets/sheet1.xml';
  const sheet = deflateSync(new Uint8Array(60_000_000).fill(32), { level: 9 });
  const honest = packed({ ...workbookParts(CELL), [name]: new Uint8Array(60_000_000).fill(32) });
  const bomb = claimSize(honest, name, 1_000_000);
  const unpackedWholly = fastest(() => inflateSync(sheet));
  const refused = fastest(() => expectRefusal(bomb, 'zip-bomb', /larger than it claims/));
  expect(refused).toBeLessThan(unpackedWholly);
});

/** Milliseconds of the fastest of three runs: other work on the machine only ever adds. */
function fastest(run: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const started = performance.now();
      run();
      return performance.now() - started;
    }),
  );
}

test('too many parts and overlapping parts are refused', () => {
  const many = Object.fromEntries(
    Array.from({ length: LIMITS.zipEntries + 1 }, (_, index) => [`p${index}`, 'x']),
  );
  expectRefusal(packed(many), 'zip-bomb', /too many parts/);
  const file = packed(workbookParts(CELL));
  const view = new DataView(file.buffer);
  const starts: number[] = [];
  for (let at = 0; at < file.length - 46; at++) if (view.getUint32(at, true) === 0x02014b50) starts.push(at);
  view.setUint32(starts[1]! + 42, view.getUint32(starts[0]! + 42, true), true);
  expectRefusal(file, 'zip-bomb', /overlap/);
});

test('billion laughs and outside entities are refused before anything expands', () => {
  const parts = workbookParts(CELL);
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    '',
  );
  for (const doctype of [
    `<!DOCTYPE lolz [<!ENTITY l0 "lol">${laughs}]>`,
    '<!DOCTYPE a SYSTEM "https://example.org/a.dtd">',
    '<!ENTITY a SYSTEM "file:///etc/passwd">',
  ]) {
    for (const part of Object.keys(parts).filter((name) => name !== '[Content_Types].xml')) {
      expectRefusal(
        packed({ ...parts, [part]: `<?xml version="1.0"?>${doctype}${parts[part]}` }),
        'unsafe-xml',
        /entities/,
      );
    }
  }
  const undeclared = packed({
    ...parts,
    'xl/worksheets/sheet1.xml': '<worksheet><row><c t="str"><v>&l9;</v></c></row></worksheet>',
  });
  expectRefusal(undeclared, 'damaged', /not declared/);
});

test('a workbook of one sheet named fifty times is unpacked once', () => {
  const parts = workbookParts(`${CELL}${'<row/>'.repeat(100_000)}`);
  parts['xl/workbook.xml'] =
    `<workbook><sheets>${'<sheet name="a" r:id="b"/>'.repeat(50)}</sheets></workbook>`;
  const result = readSpreadsheet(packed(parts));
  expect(result.ok && result.sheets).toEqual([{ name: 'a', cells: [['x']] }]);
});
