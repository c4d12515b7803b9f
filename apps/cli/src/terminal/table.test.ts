import { expect, test } from 'vitest';
import { type Screen, screenOf } from './screen.ts';
import { type Column, heading, tableLines, wrap } from './table.ts';

interface Row {
  name: string;
  city: string;
  chance: string;
}
const ROWS: Row[] = [
  { name: 'University of São Paulo Affiliated Hospitals', city: 'Springfield', chance: '9%' },
  { name: 'Short', city: 'Ames', chance: '12%' },
];
const COLUMNS: Column<Row>[] = [
  { title: 'Program', value: ({ name }) => name, smallest: 10 },
  { title: 'City', value: ({ city }) => city, leaveOut: 1 },
  { title: 'Chance', value: ({ chance }) => chance, align: 'right' },
];
const screen = (width: number): Screen => ({ ...screenOf({}, {}), width });
const lengths = (lines: string[]) => lines.map((line) => [...line].length);

test('piped tables are complete, aligned and have no trailing spaces', () => {
  expect(tableLines(ROWS, COLUMNS, screen(Number.POSITIVE_INFINITY))).toEqual([
    'Program                                       City         Chance',
    'University of São Paulo Affiliated Hospitals  Springfield      9%',
    'Short                                         Ames            12%',
  ]);
});

test('a narrow screen first cuts what may be cut, then leaves out what is needed least', () => {
  const narrow = tableLines(ROWS, COLUMNS, screen(40));
  expect(Math.max(...lengths(narrow))).toBe(40);
  expect(narrow[1]).toMatch(/^University of.*… +Springfield {6}9%$/);
  const narrowest = tableLines(ROWS, COLUMNS, screen(20));
  expect(narrowest[0]).toBe('Program       Chance');
  expect(Math.max(...lengths(narrowest))).toBe(20);
});

test('when nothing is left to leave out, names shrink on', () => {
  const columns = COLUMNS.map((column) => (column.smallest ? { ...column, least: 5 } : column));
  expect(tableLines(ROWS, columns, screen(13))).toEqual(['Prog…  Chance', 'Univ…      9%', 'Short     12%']);
});

test('a heading takes as many lines as it needs', () => {
  const lines = heading('Internal Medicine: 30 programs', screen(20), (line) => `<${line}>`);
  expect(lines).toEqual(['<Internal Medicine:>', '<  30 programs>']);
});

test('wrapped lines fit and keep every word', () => {
  const text = 'Signals in Pediatrics: we found five in one source only';
  const lines = wrap(text, 20, '  ', '- ');
  expect(Math.max(...lengths(lines))).toBeLessThanOrEqual(20);
  expect(lines.join(' ').replace(/\s+/g, ' ')).toBe(`- ${text}`);
});

test('colours only on a terminal that wants them', () => {
  const painted = (isTTY: boolean, environment: Record<string, string>) =>
    screenOf({ isTTY, columns: 80 }, environment).style.title('x') !== 'x';
  expect(painted(true, {})).toBe(true);
  expect(painted(false, {})).toBe(false);
  expect(painted(true, { NO_COLOR: '1' })).toBe(false);
  expect(painted(true, { TERM: 'dumb' })).toBe(false);
});

test('a word that is longer than a line is broken, and nothing of it is lost', () => {
  const lines = wrap(`I wrote ${'a'.repeat(45)} once`, 20, '  ', '  ');
  expect(Math.max(...lengths(lines))).toBeLessThanOrEqual(20);
  expect(lines.join('').replaceAll(' ', '')).toBe(`Iwrote${'a'.repeat(45)}once`);
});
