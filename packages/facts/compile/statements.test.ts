import { expect, test } from 'vitest';
import { readStatement, readYear } from './statements.ts';

test.each([
  ['', null, ''],
  ['2024', 2024, ''],
  ['before 2021', 2020, 'before 2021'],
  ['before 2021 (mentions Step 2 CS)', 2020, 'before 2021 (mentions Step 2 CS)'],
  ['2023 or later', 2023, '2023 or later'],
  ['after 2020', 2021, 'after 2020'],
  ['2018-19', 2018, '2018-19'],
  ['about 2021-22', 2021, 'about 2021-22'],
  ['older copy', null, 'older copy'],
])('a source dated "%s" is of %s', (text, year, words) => {
  expect(readYear(text)).toEqual({ year, words });
});

test.each([
  ['visa_j1', 'yes', { field: 'visaJ1', value: true }],
  ['visa_j1', 'yes (school-wide GME page)', { field: 'visaJ1', value: true, remark: 'school-wide GME page' }],
  ['visa_h1b', 'no (J-1 only)', { field: 'visaH1b', value: false, remark: 'J-1 only' }],
  [
    'visa_h1b',
    'no for IMGs (hospital policy)',
    { field: 'visaH1b', value: false, remark: 'no for IMGs (hospital policy)' },
  ],
  [
    'visa_h1b',
    'not generally (case by case)',
    { field: 'visaNote', value: 'H-1B: not generally (case by case)' },
  ],
  ['visa_h1b', 'conflicting', { field: 'visaNote', value: 'H-1B: conflicting' }],
  ['max_attempts', '2 (each exam)', { field: 'maxAttempts', value: 2, remark: 'each exam' }],
  ['max_attempts', 'no limit', { field: 'attemptsNote', value: 'no limit' }],
  ['max_years_since_graduation', '5', { field: 'maxYearsSinceGraduation', value: 5 }],
  ['usce_required', 'yes (six weeks)', { field: 'usceRequired', value: true, remark: 'six weeks' }],
  ['step2ck_min', '220', { field: 'minStep2', value: 220 }],
  ['step2ck_min', '245-255 (a range)', { field: 'step2Policy', value: '245-255 (a range)' }],
  ['step2ck_min', 'no minimum', { field: 'step2Policy', value: 'no minimum' }],
  ['positions_per_year', '4', { field: 'positions', value: 4 }],
  ['positions_per_year', '4 (NRMP quota, 2020 Main Match)', null],
  ['sister.img_note', 'J-1 only', { field: 'sisterNote', value: 'J-1 only' }],
  ['acgme_code', '7000132085', null],
])('%s "%s"', (field, value, reading) => {
  expect(readStatement(field, value)).toEqual(reading);
});

test('a field nobody told us about stops the compile script', () => {
  expect(() => readStatement('salary', '60000')).toThrow('salary');
});
