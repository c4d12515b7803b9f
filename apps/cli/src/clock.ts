import { InvalidArgumentError } from 'commander';

/** Today's date on this device, ISO. The clock is read in this file alone. */
export function deviceToday(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** The moment on this device, ISO in UTC; the first of the day when `--today` set the day, so that results repeat. */
export function momentOf({ today, isDeviceDay }: { today: string; isDeviceDay: boolean }): string {
  return isDeviceDay ? new Date().toISOString() : `${today}T00:00:00.000Z`;
}

/** @throws {InvalidArgumentError} when the text is no date of the calendar between 2000 and 2100 */
export function parseToday(text: string): string {
  const isDate = /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  // Date.parse accepts 31 February and moves on to March; the round trip does not.
  if (isDate && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError('Expected a date written YYYY-MM-DD, such as 2027-09-01.');
}

const MOMENT = /^(20\d\d-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/;

/** ISO in UTC. @throws {InvalidArgumentError} when the text is no moment with its offset from universal time */
export function parseMoment(text: string): string {
  const [, day = ''] = MOMENT.exec(text) ?? [];
  const moment = Date.parse(text.replace(' ', 'T'));
  if (day !== '' && !Number.isNaN(moment) && parseToday(day)) return new Date(moment).toISOString();
  throw new InvalidArgumentError(
    'Expected a moment with its offset from universal time, such as 2027-03-18T09:30-04:00 or 2027-03-18T13:30Z.',
  );
}
