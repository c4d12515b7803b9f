import { latinDigits } from '../latin-digits.ts';
import { isZone, readZone } from './zoned-time.ts';

/**
 * A time of day as a person types or copies it, as `HH:MM`: 9, 9:00, 9.30, 0930, 9 am, 2:30 p.m., ٩:٠٠, noon. Null when it
 * is none. Without am or pm it is a clock of 24 hours.
 */
export function readTypedTime(text: string): string | null {
  const plain = latinDigits(text.slice(0, 40))
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase();
  if (plain === 'noon') return '12:00';
  const found = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*h?\s*(a|p|ص|م)?\.?\s*(?:m\.?)?$/.exec(plain);
  if (found === null) return null;
  const [, hour = '', minutes = '00', half] = found;
  const hours = hoursOf(Number(hour), half);
  if (hours === null || Number(minutes) > 59) return null;
  return `${String(hours).padStart(2, '0')}:${minutes}`;
}

function hoursOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  const isAfternoon = half === 'p' || half === 'م';
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

/** Every zone of this device by the last part of its name, in small letters: "cairo"; null where several share it. */
let byCity: Map<string, string | null> | null = null;

function cities(): Map<string, string | null> {
  if (byCity) return byCity;
  byCity = new Map();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const city = zone.slice(zone.lastIndexOf('/') + 1).toLowerCase();
    byCity.set(city, byCity.has(city) ? null : zone);
  }
  return byCity;
}

/** A time zone as a person types it, by its IANA name: America/Chicago, chicago, Central Time, CST. Null when it is none. */
export function readTypedZone(text: string): string | null {
  const read = readZone(text.slice(0, 80));
  if (typeof read !== 'string' || read === '') return null;
  const name = read.toLowerCase();
  const known = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === name);
  return known ?? cities().get(name) ?? (isZone(read) ? read : null);
}
