import { firstDay, isMonthOrDate, isYear, lastDay } from './iso-date.ts';
import { latinDigits } from './latin-digits.ts';
import { monthInWords } from './month-in-words.ts';

const FIGURES = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})$/;

/** With dots, people write the day first: no country that writes the month first puts dots between the figures. */
const DOTTED = /^\d{1,2}\. ?\d{1,2}\. ?\d{4}$/;

/**
 * A month or a day as a person types it, as `YYYY-MM` or `YYYY-MM-DD`: 2015-6, 2015/06/05, 06/2015, June 2015, 5 June 2015,
 * 5.6.2015, junio de 2015, ٥ يونيو ٢٠١٥. Null when it is none, or when day and month could be exchanged: 05/06/2015 is never
 * guessed.
 */
export function readTypedDate(text: string): string | null {
  const plain = plainText(text);
  const found = yearFirst(plain) ?? yearLast(plain) ?? inWords(plain);
  return found !== null && isMonthOrDate(found) ? found : null;
}

/** The same as a day. Of a month without a day the first or the last counts. */
export function readTypedDay(text: string, ofMonth: 'first' | 'last'): string | null {
  const read = readTypedDate(text);
  if (read === null) return null;
  return ofMonth === 'first' ? firstDay(read) : lastDay(read);
}

/** A day, or a year alone as it was typed: many people remember no more of an exam. */
export function readTypedDayOrYear(text: string): string | null {
  const plain = plainText(text);
  return isYear(plain) ? plain : readTypedDay(text, 'first');
}

/** The two days that a date such as 05/11/2021 can mean, the day first, then the month; empty for every other text. */
export function daysMeant(text: string): string[] {
  const figures = inFigures(plainText(text));
  return figures.length === 2 ? figures : [];
}

/** A full date in one of our forms that no calendar has: 31/02/2021, 2021-02-30, 31 June 2020. */
export function isImpossibleDay(text: string): boolean {
  const plain = plainText(text);
  if (FIGURES.test(plain)) return inFigures(plain).length === 0;
  const found = yearFirst(plain) ?? inWords(plain);
  return found?.length === 10 && !isMonthOrDate(found);
}

function plainText(text: string): string {
  return latinDigits(text.slice(0, 100))
    .replace(/\p{Cf}/gu, '')
    .trim();
}

function iso(year: string, month: number, day?: number): string {
  const parts = [month, ...(day === undefined ? [] : [day])];
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** Year first leaves no doubt about the order; the time that a program may write behind the day is dropped. */
function yearFirst(text: string): string | null {
  const found = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)?$/.exec(text);
  if (found === null) return null;
  return iso(found[1]!, Number(found[2]), found[3] === undefined ? undefined : Number(found[3]));
}

/** 06/2015 is a month; of 15/06/2015 only one order is a day, and 05/05/2015 is the same in both. */
function yearLast(text: string): string | null {
  const month = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (month !== null) return iso(month[2]!, Number(month[1]));
  const days = inFigures(text);
  return days.length === 1 ? days[0]! : null;
}

/** Every day that 05/06/2015 can mean, the day first, then the month; of 5.6.2015 the first of the two. */
function inFigures(text: string): string[] {
  const found = FIGURES.exec(text);
  if (found === null) return [];
  const [first, second, year] = [Number(found[1]), Number(found[2]), found[3]!];
  const days = [...new Set([iso(year, second, first), iso(year, first, second)].filter(isMonthOrDate))];
  return DOTTED.test(text) ? days.slice(0, 1) : days;
}

/** A month by its name, with the year and perhaps a day in any order. */
function inWords(text: string): string | null {
  const found = monthInWords(text);
  if (found === null) return null;
  const { month, numbers } = found;
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  if (years.length !== 1 || years.length + days.length !== numbers.length) return null;
  if (days.length > 1) return null;
  return iso(years[0]!, month, days[0] === undefined ? undefined : Number(days[0]));
}
