/** Days and moments of the calendar. Dates are ISO: `2027-03-03`; moments are in UTC: `2027-03-04T02:00:00.000Z`. */
import { getISO } from 'temporal-polyfill/fns/Calendar';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';

/** ERAS and NRMP publish their deadlines in Eastern Time, with its summer time. */
export const EASTERN = 'America/New_York';

/** The moment at which a clock in New York shows this day and time (`21:00`). */
export function easternMoment(date: string, time: string): string {
  const zoned = ZonedDateTime.fromString(`${date}T${time}[${EASTERN}]`, getISO);
  return new Date(zoned.epochMilliseconds).toISOString();
}

export function addDays(date: string, days: number): string {
  return PlainDate.toString(PlainDate.addDays(PlainDate.fromString(date, getISO), days));
}

/** "15 February 2027", as `locale` writes it. */
export function dayWords(date: string, locale: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** What the clocks of a time zone show at a moment: "12 November 2026, 09:00". */
export function clockWords(moment: string, zone: string, locale: string): string {
  const there = ZonedDateTime.toString(
    ZonedDateTime.withTimeZone(
      ZonedDateTime.fromString(`${moment.replace(/Z$/, '+00:00')}[UTC]`, getISO),
      zone,
    ),
  );
  return `${dayWords(there.slice(0, 10), locale)}, ${there.slice(11, 16)}`;
}
