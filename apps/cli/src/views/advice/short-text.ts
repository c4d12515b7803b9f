/** What of a result fits on a line: texts, codes, figures, dates, ranges. */
import type { Range } from '@matchwright/engine';
import { isIsoDate, shortDate } from '../../terminal/dates.ts';
import { SPECIALTY_NAMES } from '../../terminal/labels.ts';
import { dollars, percentWithRange } from '../../terminal/numbers.ts';
import { gainWords } from './finding-lines.ts';

const MONEY = /cost|money|price|fee|amount|total|budget/i;
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
/** Where something stands in the profile: `letters[0]`. */
const PATH = /^[a-z0-9]+\[\d+\]/;

/** Null for lists and objects; `key` is the name of the field, which tells money from months. */
export function shortText(key: string, value: unknown): string | null {
  if (typeof value === 'string') return wordsOfText(value);
  if (typeof value === 'number') return figure(key, value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (hasNumbers(value, ['p', 'lo50', 'hi50', 'lo90', 'hi90'])) {
    const range = value as unknown as Range;
    return key === 'gain' ? gainWords(range) : percentWithRange(range);
  }
  for (const [low, high] of [
    ['low', 'high'],
    ['from', 'to'],
  ] as const) {
    if (hasNumbers(value, [low, high])) return span(figure(key, value[low]), figure(key, value[high]));
  }
  return null;
}

/** Also a place in the profile, which its entry names better. */
export const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'string' && PATH.test(value)) ||
  (typeof value === 'object' && Object.values(value).every(isNothing));

/** "byMonth" → "By month" */
export function wordsOf(key: string): string {
  const words = key.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function wordsOfText(text: string): string {
  if (isIsoDate(text)) return shortDate(text);
  const specialty = SPECIALTY_NAMES[text as keyof typeof SPECIALTY_NAMES];
  return specialty ?? (CODE.test(text) ? text.replaceAll('-', ' ') : text);
}

function figure(key: string, value: number): string {
  if (MONEY.test(key)) return dollars(value);
  const isYear = Number.isInteger(value) && value >= 1900 && value < 2200;
  return isYear ? String(value) : value.toLocaleString('en-US');
}

const span = (low: string, high: string): string => (low === high ? low : `${low} to ${high}`);

/** True when the object has these numbers and nothing else. */
function hasNumbers<Key extends string>(value: unknown, keys: readonly Key[]): value is Record<Key, number> {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  return (
    entries.length === keys.length &&
    entries.every(([key, one]) => keys.some((known) => known === key) && typeof one === 'number')
  );
}
