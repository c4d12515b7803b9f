import { expect, test } from 'vitest';
import { screenOf } from '../../terminal/screen.ts';
import { labelledRows, pageTable } from './page-table.ts';

const screen = (width: number) => ({ ...screenOf({}, {}), width });
const ROWS = [
  { name: 'Internal Medicine', stated: '214 of 646' },
  { name: 'Pediatrics', stated: '3 of 203' },
];
const COLUMNS = [
  { title: 'Specialty', value: ({ name }: (typeof ROWS)[number]) => name },
  {
    title: 'Programs that state a minimum',
    value: ({ stated }: (typeof ROWS)[number]) => stated,
    align: 'right' as const,
  },
];

test('a title keeps one line where there is room, and is broken above its column where there is not', () => {
  expect(pageTable(ROWS, COLUMNS, screen(48))).toEqual([
    'Specialty          Programs that state a minimum',
    'Internal Medicine                     214 of 646',
    'Pediatrics                              3 of 203',
  ]);
  expect(pageTable(ROWS, COLUMNS, screen(29))).toEqual([
    '                     Programs',
    '                   that state',
    'Specialty           a minimum',
    'Internal Medicine  214 of 646',
    'Pediatrics           3 of 203',
  ]);
});

test('without room for the columns each row becomes lines, and nothing is lost', () => {
  expect(pageTable(ROWS, COLUMNS, screen(28))).toEqual([
    'Internal Medicine',
    '  Programs that state a',
    '    minimum: 214 of 646',
    'Pediatrics',
    '  Programs that state a',
    '    minimum: 3 of 203',
  ]);
});

test('texts stand beside their labels, or below them on a narrow screen', () => {
  const rows = [
    ['Met', 'Pass Step 1, then the next one.'],
    ['Cannot tell', 'Get the certificate.'],
  ] as const;
  expect(labelledRows(rows, 40)).toEqual([
    'Met          Pass Step 1, then the next',
    '             one.',
    'Cannot tell  Get the certificate.',
  ]);
  expect(labelledRows(rows, 30)).toEqual([
    'Met',
    '  Pass Step 1, then the next',
    '  one.',
    'Cannot tell',
    '  Get the certificate.',
  ]);
});
