import { say } from '@matchwright/speech';
import { latinDigits } from '../../latin-digits.ts';
import {
  BLANK,
  NO_LIMIT,
  type ReadValue,
  saysNoLimit,
  saysNothing,
  shorten,
  unclear,
  value,
} from './plain-answers.ts';

/** "1,234" and "1 234" are 1234; "12,5" is 12.5. */
function toNumber(digits: string): number {
  const plain = digits.replace(/(?<=\d)[,\s.’'](?=\d{3}(?!\d))/g, (mark, at: number) =>
    mark === '.' && !/[,\s’'.]\d{3}/.test(digits.slice(at + 1)) ? '.' : '',
  );
  return Number(plain.replace(',', '.').replace(/\s/g, ''));
}

const NUMBER = String.raw`\d{1,3}(?:[,\s’']\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`;
const ONE = new RegExp(String.raw`(?<![\d.,])(?:${NUMBER})(?!\d)`, 'g');
const RANGE = new RegExp(String.raw`^\D*?(${NUMBER})\s*%?\s*(?:-|–|—|to|bis)\s*(${NUMBER})\D*$`, 'i');

interface NumberParts {
  low: number;
  high: number;
}

/** The number or the range in a text; null when there is none or more than can be understood. */
function numbersIn(text: string): NumberParts | null {
  const short = text.slice(0, 200);
  const range = RANGE.exec(short);
  if (range !== null) {
    const [low, high] = [toNumber(range[1]!), toNumber(range[2]!)];
    return low <= high ? { low, high } : null;
  }
  const found = short.match(ONE)?.map(toNumber) ?? [];
  return found.length === 1 && Number.isFinite(found[0]) ? { low: found[0]!, high: found[0]! } : null;
}

const noNumber = (text: string) => unclear(say`"${shorten(text)}" is not one number`);

/** A whole number such as positions or residents; a range is not one. */
export function readCount(text: string): ReadValue<number> {
  if (saysNothing(text)) return BLANK;
  const parts = numbersIn(text);
  if (
    parts === null ||
    parts.low !== parts.high ||
    !Number.isInteger(parts.low) ||
    /^\s*[-–]\s*\d/.test(text)
  ) {
    return unclear(say`"${shorten(text)}" is not one whole number`);
  }
  return value(parts.low);
}

/** A lowest score: of "220-240" the lower end, of "230+" or "at least 230" the number. */
export function readMinimum(text: string): ReadValue<number> {
  if (saysNothing(text)) return BLANK;
  const parts = numbersIn(text.replace(/\bstep\s?[123](?:\s?ck)?\b/gi, ''));
  if (parts !== null && parts.low > 0) return value(parts.low);
  if (saysNoLimit(text)) return NO_LIMIT;
  return /^pass(?:ing)?\b/i.test(text.trim())
    ? unclear(say`"${shorten(text)}" gives no number`)
    : noNumber(text);
}

/** A largest number of years or attempts: "within 5 years", "up to 3", "first attempt only" (1). A calendar year is none. */
export function readMaximum(text: string): ReadValue<number> {
  if (saysNothing(text)) return BLANK;
  if (/\b(?:first[\s-]attempt|first[\s-]time|no fail(?:ure|ed|s)?)/i.test(text)) return value(1);
  const parts = numbersIn(text.replace(/\bstep\s?[123](?:\s?ck)?\b/gi, ''));
  if (parts !== null && parts.low > 1900 && parts.high < 2100) {
    return unclear(say`"${shorten(text)}" is a calendar year, not a number of years`);
  }
  if (parts !== null && parts.high > 0) {
    if (/\bmonths?\b/i.test(text)) return value(Math.round((parts.high / 12) * 10) / 10);
    return value(parts.high);
  }
  return saysNoLimit(text) ? NO_LIMIT : noNumber(text);
}

/** Months of experience; weeks count a quarter of a month (a rotation of 4 weeks is one month), years 12. */
export function readMonths(text: string, header: string): ReadValue<number> {
  if (saysNothing(text)) return BLANK;
  const parts = numbersIn(text);
  if (parts === null || parts.low <= 0) return saysNoLimit(text) ? NO_LIMIT : noNumber(text);
  const unit = /\b(?:weeks?|wks?)\b/i.test(text) ? 'week' : /\byears?\b/i.test(text) ? 'year' : '';
  const inWeeks = unit === 'week' || (unit === '' && !/month/i.test(text) && /week/i.test(header));
  const months = inWeeks ? parts.low / 4 : unit === 'year' ? parts.low * 12 : parts.low;
  return value(Math.max(1, Math.round(months)));
}

/** Percent. Ranges and bounds ("<5%") count as their middle. `fractions`: the column holds 0.35 for 35%. */
export function readShare(text: string, fractions: boolean): ReadValue<number> {
  if (saysNothing(text)) return BLANK;
  if (/^none$/i.test(text.trim())) return value(0);
  const parts = numbersIn(text);
  if (parts === null || /^\s*[-–]\s*\d/.test(text)) return noNumber(text);
  const low = /^\s*(?:<|≤|less than|under|up to|below)/i.test(text) ? 0 : parts.low;
  const high = /^\s*(?:>|≥|more than|over|above)/i.test(text) ? 100 : parts.high;
  const middle = (low + high) / 2;
  const percent = fractions && !text.includes('%') ? middle * 100 : middle;
  return percent > 100
    ? unclear(say`"${shorten(text)}" is more than 100 percent`)
    : value(Math.round(percent * 10) / 10);
}

/** True when a column of shares is written as 0.35: nothing above 1, no percent signs, something between. */
export function holdsFractions(cells: readonly string[]): boolean {
  let between = false;
  for (const cell of cells.map(latinDigits)) {
    if (saysNothing(cell)) continue;
    if (cell.includes('%')) return false;
    const parts = numbersIn(cell);
    if (parts === null) continue;
    if (parts.high > 1) return false;
    if (parts.high > 0 && parts.high < 1) between = true;
  }
  return between;
}
