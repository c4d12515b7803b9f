import { isIsoDate } from '../iso-date.ts';
import { latinDigits } from '../latin-digits.ts';
import { monthInWords } from '../month-in-words.ts';
import type { SeasonDays } from './season-days.ts';

type DayOrder = 'month-first' | 'day-first';

/** What a cell of dates says. */
export type DayRead =
  | { day: string; settledBy?: 'season' | 'season-against-column' }
  | { day: null; why: 'no-day' | 'two-days' };

/** A column of dates: how its cells are read depends on the others. */
export interface DatedColumn {
  read: (text: string) => DayRead;
  /** Some cells have the day first, and some the month. */
  isMixed: boolean;
}

export function datedColumn(texts: readonly string[], season: SeasonDays | null): DatedColumn {
  const orders = new Set(texts.flatMap((text) => orderShown(text) ?? []));
  const order = orders.size === 1 ? [...orders][0] : undefined;
  return {
    isMixed: orders.size > 1,
    read(text) {
      const plain = plainText(text);
      const figures = inFigures(plain, season);
      if (figures !== null) return settled(figures, order ?? usualOrder(plain), season);
      const day = yearFirst(plain) ?? inWords(plain, season);
      return day === null ? { day, why: 'no-day' } : { day };
    },
  };
}

type Readings = Record<DayOrder, string | null>;

/** Of two days that a cell can mean, the one inside the season counts; then the one in the order of its column. */
function settled(readings: Readings, order: DayOrder | undefined, season: SeasonDays | null): DayRead {
  const days = [...new Set(Object.values(readings))].filter((day) => day !== null);
  const [only] = days;
  if (only === undefined) return { day: null, why: 'no-day' };
  if (days.length === 1) return { day: only };
  const [inside, ...others] = days.filter((day) => isInside(day, season));
  const usual = order && readings[order];
  if (inside !== undefined && others.length === 0) {
    if (usual === inside) return { day: inside };
    return { day: inside, settledBy: usual ? 'season-against-column' : 'season' };
  }
  return usual ? { day: usual } : { day: null, why: 'two-days' };
}

const isInside = (day: string, season: SeasonDays | null) =>
  season !== null && day >= season.first && day <= season.last;

const FIGURES = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/;

/** With dots, people write the day first. */
const usualOrder = (text: string): DayOrder | undefined =>
  /^\d{1,2}\.\d{1,2}(?:\.|$)/.test(text) ? 'day-first' : undefined;

/** The order that a cell leaves no doubt about: no month has a number above 12. */
function orderShown(text: string): DayOrder | null {
  const parts = FIGURES.exec(plainText(text));
  if (parts === null) return null;
  if (Number(parts[1]) > 12) return 'day-first';
  return Number(parts[2]) > 12 ? 'month-first' : null;
}

function inFigures(text: string, season: SeasonDays | null): Readings | null {
  const parts = FIGURES.exec(text);
  if (parts === null) return null;
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), parts[3]];
  return {
    'month-first': dayOf(year, first, second, season),
    'day-first': dayOf(year, second, first, season),
  };
}

function yearFirst(text: string): string | null {
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  return parts && dayOf(parts[1], Number(parts[2]), Number(parts[3]), null);
}

/** A month by its name with a day, and perhaps the year, in any order: "30-Sep-26", "Nov 3", "3 de noviembre". */
function inWords(text: string, season: SeasonDays | null): string | null {
  const found = monthInWords(text);
  if (found === null) return null;
  const { month, numbers } = found;
  if (numbers.length === 0 || numbers.length > 2) return null;
  // The year stands behind the day, unless its four figures show it in front.
  const [day, year] = numbers[0]?.length === 4 ? [numbers[1], numbers[0]] : numbers;
  return day === undefined ? null : dayOf(year, month, Number(day), season);
}

/** A year of two figures, and none, are those of the season; a day outside of it is not guessed. */
function dayOf(
  year: string | undefined,
  month: number,
  day: number,
  season: SeasonDays | null,
): string | null {
  if (year?.length === 4) return real(year, month, day);
  const found = [season?.first, season?.last]
    .map((edge) => real(edge?.slice(0, 4) ?? '', month, day))
    .find((one) => one !== null && isInside(one, season));
  return found && (year === undefined || found.slice(2, 4) === year) ? found : null;
}

function real(year: string, month: number, day: number): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}

/** Without marks of direction, and without the time that a program may write behind the day. */
function plainText(text: string): string {
  return latinDigits(text.slice(0, 100))
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/(?:T|,?\s+)\d{1,2}:\d{2}.*$/i, '');
}
