import { loadFacts } from '@matchwright/facts/node';
import { speakIn } from '@matchwright/speech';
import { ar } from '@matchwright/speech/ar';
import { inputs } from '@matchwright/speech/ar/inputs';
import { beforeAll, expect, test } from 'vitest';
import { blotted, untranslated } from './untranslated.ts';

const TODAY = '2026-11-23';
const { programs } = loadFacts();
let documents: typeof import('@matchwright/inputs/document');
let tables: typeof import('@matchwright/inputs/spreadsheet');
let season: typeof import('@matchwright/inputs/season');

beforeAll(async () => {
  // Sentences outside functions are said as their module is read.
  speakIn('ar', blotted(Object.keys({ ...ar, ...inputs })));
  documents = await import('@matchwright/inputs/document');
  tables = await import('@matchwright/inputs/spreadsheet');
  season = await import('@matchwright/inputs/season');
});

const bytes = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const FILES: Record<string, Uint8Array> = {
  empty: bytes(''),
  'a broken PDF': bytes('%PDF-1.4 and nothing more'),
  'a broken archive': bytes('PK\x03\x04 and nothing more'),
  'an old Word file': bytes('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and nothing more'),
  'rich text': bytes('{\\rtf1 Hello}'),
  'a picture': bytes('\x89PNG and nothing more'),
  'a web page': bytes('<html><body>Hello</body></html>'),
  'bytes of no text': bytes('\x00\x01\x02 Hello'.repeat(20)),
  JSON: bytes('{"a": 1}'),
};

test.each(Object.entries(FILES))(
  'why %s is not read is said in the language of the visit',
  async (_, file) => {
    const refused = [await documents.readDocument(file), tables.readSpreadsheet(file)].flatMap((read) =>
      read.ok ? [] : [read.says],
    );
    expect(refused.length).toBeGreaterThan(0);
    expect(untranslated(refused, new Set())).toEqual([]);
  },
);

test('columns, doubts about rows and remarks on cells are said in the language of the visit', () => {
  const file = bytes(
    'Program,State,Visa,Min Step 2,Attempts\nMemorial Hospital Program,TX,perhaps,two or 3,maybe\nNowhere Clinic,ZZ,none,1999,\n',
  );
  const read = tables.readSpreadsheet(file);
  if (!read.ok) throw new Error(read.says);
  const table = tables.bestTable(read.sheets);
  if (!table) throw new Error('The table was not found.');
  const mapping = tables.proposeMapping(table);
  const matches = tables.matchRows(table, mapping, programs);
  const code = programs[0]?.code ?? '';
  const taken = [...matches.confirm, ...matches.unmatched].reduce(
    (all, { row }) => tables.confirmMatch(all, row, code),
    matches,
  );
  const imported = tables.importFacts(table, mapping, taken, { date: TODAY, programs });
  if (!imported.ok) throw new Error(imported.says);
  const doubts = [...matches.confirm, ...matches.unmatched].map(({ says }) => says);
  expect(doubts).toHaveLength(2);
  const labels = Object.values(tables.TARGETS).map(({ label }) => label);
  const own = { has: (text: string) => table.records.some(({ cells }) => cells.includes(text)) };
  expect(untranslated([labels, doubts, imported.skipped.map(({ reason }) => reason)], own)).toEqual([]);
});

test('remarks on an imported tracker are said in the language of the visit', () => {
  const text = `program,status,sent,date,signal,interview,mood
Nowhere Clinic,applied,29/9/2026,soon,perhaps,yes,ok
,applied,,,,,
Elsewhere,dreaming,10/1/2026,2031-01-01,yes,2031-01-01,ok
Elsewhere,interview,,9/10/2026,,,ok
Here,declined,9/10/2026,1/10/2026,,,ok
There,applied,2026-09-29,2026-10-02,,,ok
`;
  const read = season.readTracker(bytes(text), programs, TODAY);
  if (!read.ok) throw new Error(read.says);
  expect(read.remarks.length).toBeGreaterThan(2);
  expect(untranslated(read.remarks, { has: (gap) => text.includes(gap) })).toEqual([]);
});
