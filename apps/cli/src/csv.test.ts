import { expect, test } from 'vitest';
import { csvProbability, toCsv } from './csv.ts';

test('cells that a spreadsheet would run are disarmed; numbers stay numbers', () => {
  const rows = [
    { name: '=HYPERLINK("http://x")', gain: -0.5, note: '@SUM(A1)' },
    { name: '+1', gain: 2, note: 'plain' },
  ];
  const lines = ['name,gain,note', `"'=HYPERLINK(""http://x"")",-0.5,"'@SUM(A1)"`, `"'+1",2,plain`, ''];
  expect(toCsv(rows)).toBe(lines.join('\n'));
});

test('columns are those of all rows, in order of appearance; what is missing is empty', () => {
  expect(toCsv([{ a: 1 }, { b: null, a: 2, c: true }])).toBe('a,b,c\n1,,\n2,,true\n');
});

test('quotes, commas and line ends survive', () => {
  expect(toCsv([{ a: 'x "y", z\nw' }])).toBe('a\n"x ""y"", z\nw"\n');
});

test('probabilities are rounded to six decimals', () => {
  expect(csvProbability(0.123456789)).toBe(0.123457);
});
