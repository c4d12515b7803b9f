import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysMeant, isImpossibleDay, readTypedDate, readTypedDayOrYear } from './typed-date.ts';

test.each([
  ['2015-06', '2015-06'],
  ['2015-6-5', '2015-06-05'],
  ['2015/06/05', '2015-06-05'],
  ['2015.06.05', '2015-06-05'],
  ['2015-06-05T10:00:00Z', '2015-06-05'],
  ['06/2015', '2015-06'],
  ['June 2015', '2015-06'],
  ['5 June 2015', '2015-06-05'],
  ['June 5th, 2015', '2015-06-05'],
  ['5-Jun-2015', '2015-06-05'],
  ['2015 june', '2015-06'],
  ['5 de junio de 2015', '2015-06-05'],
  ['Setiembre del 2015', '2015-09'],
  ['٥ يونيو ٢٠١٥', '2015-06-05'],
  ['۲۰۱۵/۰۶/۰۵', '2015-06-05'],
  ['أغسطس 2015', '2015-08'],
  ['3 كانون الثاني 2016', '2016-01-03'],
  ['15/06/2015', '2015-06-15'],
  ['06/15/2015', '2015-06-15'],
  ['05/05/2015', '2015-05-05'],
  ['5.6.2015', '2015-06-05'],
  ['05. 06. 2015', '2015-06-05'],
  ['٥.٦.٢٠١٥', '2015-06-05'],
  ['06.15.2015', '2015-06-15'],
])('%s is %s', (text, expected) => {
  expect(readTypedDate(text)).toBe(expected);
});

test.each([
  '05/06/2015',
  '5-6-2015',
  '5.6/2015',
  '2015',
  'June',
  'June 15',
  '5 6 June 2015',
  '31 June 2015',
  '2015-13',
  '15/13/2015',
  'June July 2015',
  'summer 2015',
  'no junk 2015 here',
  '',
  '5/6/15',
])('%s is no date for certain', (text) => {
  expect(readTypedDate(text)).toBeNull();
});

test.each([
  ['05/11/2021', ['2021-11-05', '2021-05-11']],
  ['5-11-2021', ['2021-11-05', '2021-05-11']],
  ['5.11.2021', []],
  ['٠٥/١١/٢٠٢١', ['2021-11-05', '2021-05-11']],
  ['15/11/2021', []],
  ['05/05/2021', []],
  ['11/2021', []],
  ['2021', []],
  ['soon', []],
])('%s can mean %j', (text, days) => {
  expect(daysMeant(text)).toEqual(days);
});

test('a year alone is a date of an exam, as typed', () => {
  expect(['2021', ' ٢٠٢١ ', 'June 2021', '2021-06-05', '05/11/2021', '21'].map(readTypedDayOrYear)).toEqual([
    '2021',
    '2021',
    '2021-06-01',
    '2021-06-05',
    null,
    null,
  ]);
});

test('day and month are never guessed: both up to twelve and unlike is always refused', () => {
  for (let day = 1; day <= 12; day++)
    for (let month = 1; month <= 12; month++)
      expect(readTypedDate(`${day}/${month}/2015`) === null, `${day}/${month}`).toBe(day !== month);
});

test('every day reads the same in every form that names it, and any text is read or refused without a crash', () => {
  const days = fc.date({ min: new Date('1992-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
  const check = fc.property(days, fc.string(), (date, noise) => {
    const written = date.toISOString().slice(0, 10);
    for (const language of ['en-GB', 'en-US', 'es', 'ar-EG']) {
      const words = date.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
      expect([words, readTypedDate(words)]).toEqual([words, written]);
    }
    expect(readTypedDate(written)).toBe(written);
    const read = readTypedDate(noise);
    expect(read === null || /^\d{4}-\d\d(-\d\d)?$/.test(read)).toBe(true);
  });
  fc.assert(check, { seed: 13, numRuns: 300 });
});

test.each([
  ['31/02/2021', true],
  ['2021-02-30', true],
  ['31 June 2020', true],
  ['29/02/2023', true],
  ['29/02/2024', false],
  ['05/06/2021', false],
  ['2031', false],
  ['June 2021', false],
  ['soon', false],
])('%s is a day that no calendar has: %s', (text, expected) => {
  expect(isImpossibleDay(text)).toBe(expected);
});
