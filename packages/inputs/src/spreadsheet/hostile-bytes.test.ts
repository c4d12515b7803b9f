import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readOrThrow } from './read-spreadsheet.ts';
import { Refused } from './refusal.ts';
import { csvText, encoded, packed, workbookParts, xlsxFile } from './testing/files.ts';

const LINES = [
  ['Program', 'City', 'J-1', 'Positions'],
  ['Universität São Paulo, "Nord"', 'New York', 'Yes', 12],
  ['=HYPERLINK("x")', '', '', 4],
];
const SHEET =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>a&amp;b</t></is></c><c r="B1" s="1"><v>0.5</v></c></row>';
const valid: Uint8Array[] = [];
beforeAll(async () => {
  valid.push(await xlsxFile(LINES), packed(workbookParts(SHEET)));
  for (const encoding of ['utf-8-bom', 'utf-16le', 'windows-1252'] as const) {
    valid.push(encoded(csvText(LINES, ';'), encoding));
  }
});

const RUNS = 1500;
/** Milliseconds; these inputs take a few, the rest is room for a busy machine. */
const SLOWEST = 3000;
const OPTIONS = { seed: 20261122, numRuns: RUNS };

/** Reads, and expects the bytes to be a table or a refusal, in bounded time. */
function outcome(bytes: Uint8Array): string {
  const started = performance.now();
  let reason = 'read';
  try {
    const { sheets } = readOrThrow(bytes);
    expect(sheets.length).toBeGreaterThan(0);
    for (const { cells } of sheets) expect(new Set(cells.map((line) => line.length)).size).toBe(1);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    expect(problem.refusal.says).toMatch(/^[A-Z].*\.$/);
    reason = problem.refusal.reason;
  }
  expect(performance.now() - started).toBeLessThan(SLOWEST);
  return reason;
}

test(`${RUNS} files of random bytes, also behind the first bytes of real formats, are read or refused`, () => {
  const start = fc.constantFrom(
    '',
    'PK\u0003\u0004',
    'PK\u0005\u0006',
    '<',
    '\u00ff\u00fe',
    '\u00d0\u00cf\u0011\u00e0',
    '"',
    'a,b\n',
  );
  const seen = new Set<string>();
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 4000 }), (first, rest) => {
      seen.add(outcome(Uint8Array.from([...first].map((letter) => letter.charCodeAt(0)).concat([...rest]))));
    }),
    OPTIONS,
  );
  // The property means nothing if every input takes the same way out.
  expect(seen.size).toBeGreaterThan(3);
});

test(`${RUNS} damaged copies of valid files are read or refused`, () => {
  const change = fc.record({
    at: fc.nat(),
    byte: fc.nat(255),
    act: fc.constantFrom('set', 'cut', 'insert', 'end'),
  });
  const seen: Record<string, number> = {};
  fc.assert(
    fc.property(fc.nat(4), fc.array(change, { minLength: 1, maxLength: 5 }), (which, changes) => {
      const bytes = [...valid[which]!];
      for (const { at, byte, act } of changes) {
        const place = at % Math.max(1, bytes.length);
        if (act === 'set') bytes[place] = byte;
        else if (act === 'cut') bytes.splice(place, 1 + (byte % 8));
        else if (act === 'insert') bytes.splice(place, 0, byte);
        else bytes.length = Math.max(place, bytes.length - byte);
      }
      const reason = outcome(Uint8Array.from(bytes));
      seen[reason] = (seen[reason] ?? 0) + 1;
    }),
    OPTIONS,
  );
  expect(seen.read).toBeGreaterThan(RUNS / 20);
  expect(seen.damaged).toBeGreaterThan(RUNS / 20);
});

test(`${RUNS} sheets of broken XML in a sound package are read or refused`, () => {
  const piece = fc.constantFrom(
    '<row>',
    '</row>',
    '<row r="3">',
    '<c>',
    '</c>',
    '<c r="ZZZ9999999">',
    '<c r="A1" t="s">',
    '<c t="inlineStr">',
    '<v>',
    '</v>',
    '<v>1e999</v>',
    '<v>-1</v>',
    '<t>',
    '</t>',
    '<f>',
    '&amp;',
    '&#x110000;',
    '&#0;',
    '&lol;',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?x',
    '?>',
    '<',
    '>',
    '"',
    "'",
    '=',
    ' a="b"',
    '<x:row',
    '/>',
    "<a b='",
    '_x0000_',
    '\u0000',
  );
  const seen: Record<string, number> = {};
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, wrapped) => {
      const sheet = wrapped ? `${SHEET}<row>${pieces.join('')}</row>` : pieces.join('');
      const reason = outcome(packed(workbookParts(sheet)));
      seen[reason] = (seen[reason] ?? 0) + 1;
    }),
    OPTIONS,
  );
  expect(seen.damaged).toBeGreaterThan(RUNS / 20);
  expect(seen.read).toBeGreaterThan(0);
});
