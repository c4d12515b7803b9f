import { expect, test } from 'vitest';
import { groupPrograms } from './grouping.ts';
import { PROGRAM_COLUMNS, type RawRow } from './raw-row.ts';

function row(code: string, label: string, more: Partial<RawRow> = {}): RawRow {
  const blank = Object.fromEntries(PROGRAM_COLUMNS.map((column) => [column, ''])) as RawRow;
  return {
    ...blank,
    nrmp_code: code,
    acgme_code: '1400000001',
    institution_code: code.slice(0, 4),
    program_label: label,
    specialty_code: code.slice(4, 7),
    track: code.charAt(7),
    city: 'Boston',
    state: 'MA',
    status: 'in the 2025 Match list',
    ...more,
  };
}

const codesOf = (rows: RawRow[]) =>
  groupPrograms(rows).map((program) => [program.code, program.rows.map((one) => one.nrmp_code)]);

test('codes of one ACGME program are one program, C0 first', () => {
  const rows = [
    row('1001140M0', 'Medicine-Primary'),
    row('1001140C3', 'Internal Med/Research'),
    row('1001140C0', 'Internal Medicine'),
  ];
  expect(codesOf(rows)).toEqual([['1001140C0', ['1001140C0', '1001140C3', '1001140M0']]]);
});

test('the same ACGME code in another specialty is another program', () => {
  const rows = [row('1001140C0', 'Internal Medicine'), row('1001700C0', 'Medicine-Pediatrics')];
  expect(codesOf(rows).map(([code]) => code)).toEqual(['1001700C0', '1001140C0']);
});

test('preliminary tracks and codes that ended are not offered', () => {
  const rows = [
    row('1001140C0', 'Internal Medicine'),
    row('1001140P0', 'Medicine-Preliminary'),
    row('1002140C0', 'Internal Medicine', {
      acgme_code: '1400000002',
      status: 'in the 2023 Match list, not in the 2025 list (now 1001140C0)',
    }),
    row('1003140C0', 'Internal Medicine', {
      acgme_code: '1400000003',
      status: 'no positions under this code in the 2026 Match',
    }),
  ];
  expect(codesOf(rows)).toEqual([['1001140C0', ['1001140C0']]]);
});

test('without C0 the lowest plain categorical code leads, never a themed or restricted one', () => {
  const rows = [
    row('1001140C1', 'Internal Medicine/3-yr MD Path'),
    row('1001140C2', 'Internal Medicine/Research'),
    row('1001140C5', 'Internal Medicine/Tucson'),
    row('1001140C4', 'Internal Medicine/Osteopathic'),
  ];
  expect(codesOf(rows)[0]?.[0]).toBe('1001140C4');
});

test('a program with a primary-care track only is led by it', () => {
  expect(
    codesOf([row('1001140M1', 'Medicine-Primary/HIV'), row('1001140M0', 'Medicine-Primary')])[0]?.[0],
  ).toBe('1001140M0');
});

test('a restricted track alone is no program', () => {
  expect(codesOf([row('1001140C1', 'Internal Medicine/3-yr MD Path')])).toEqual([]);
});

test('without an ACGME code, institution, city and specialty decide', () => {
  const none = { acgme_code: '' };
  const rows = [
    row('1001320C0', 'Pediatrics', none),
    row('1001320C1', 'Pediatrics/Gen Phys Sci Path', none),
    row('1001320C2', 'Pediatrics', { ...none, city: 'Worcester' }),
  ];
  expect(codesOf(rows)).toEqual([
    ['1001320C0', ['1001320C0', '1001320C1']],
    ['1001320C2', ['1001320C2']],
  ]);
});
