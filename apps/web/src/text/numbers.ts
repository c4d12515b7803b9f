import { interviewsNumber } from '@matchwright/engine/people';
import { figure, quoted } from './bidi.ts';
import { LANGUAGES, language } from './language.ts';

/** Numbers as people read them: every figure on the screen passes through here. */
const LOCALE = LANGUAGES[language].numbers;

/** Arabic sets the sign after the figure; here it stands before it, as on the forms that the fees are paid on. */
const wholeDollars = new Intl.NumberFormat(language === 'ar' ? LANGUAGES.en.numbers : LOCALE, {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});
const integers = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const decimals = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const wholePercent = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 });
const finePercent = new Intl.NumberFormat(LOCALE, {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const clock = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

export function money(dollars: number): string {
  return figure(wholeDollars.format(dollars));
}

export function count(value: number): string {
  return integers.format(value);
}

/** An expected number, "2.4". */
export function oneDecimal(value: number): string {
  return decimals.format(value);
}

/** An expected number; what would read as 0.0 is 0. */
export function expectedNumber(value: number): string {
  return value < 0.05 ? count(0) : oneDecimal(value);
}

/** Expected interviews as the engine rounds them: "2.4", and "2" where the decimal would be a zero. */
export function interviewsFigure(expected: number): string {
  const shown = interviewsNumber(expected);
  return Number.isInteger(shown) ? count(shown) : oneDecimal(shown);
}

/**
 * A probability, with one decimal where whole percents would hide the difference (below 10%, above 99%). Never
 * "0%" or "100%" for what is merely close to it. The terminal writes them alike.
 */
export function percent(p: number): string {
  return figure(plainPercent(p));
}

function plainPercent(p: number): string {
  if (p === 0 || p === 1) return wholePercent.format(p);
  if (p < 0.001) return '<0.1%';
  if (p > 0.999) return '>99.9%';
  return isFine(p) ? finePercent.format(p) : wholePercent.format(p);
}

function isFine(p: number): boolean {
  return p < 0.0995 || p > 0.9905;
}

/** Shown as less or more than a figure, so that nothing can be subtracted from it. */
function isTrace(p: number): boolean {
  return (p > 0 && p < 0.001) || (p < 1 && p > 0.999);
}

/** A probability that is never certain, such as that of a policy: whole percents from 1 to 99. */
export function doubtful(p: number): string {
  return figure(wholePercent.format(Math.min(0.99, Math.max(0.01, p))));
}

/** A range of probabilities, "8–23%". Where an end is nothing or everything but for a trace, the other end says it all: "≥99%". */
export function percentRange(low: number, high: number): string {
  const from = plainPercent(low);
  const to = plainPercent(high);
  if (from !== to && to.startsWith('>')) return figure(`≥${from}`);
  if (from !== to && from.startsWith('<')) return figure(`≤${to}`);
  return figure(from === to ? to : `${from.replace('%', '')}–${to}`);
}

/** A difference between probabilities in percentage points, signed: "+1.4", "−0.06". */
export function signedPoints(difference: number): string {
  const points = difference * 100;
  const size = Math.abs(points);
  if (size < 0.005) return '0';
  return figure(`${points > 0 ? '+' : '−'}${(size < 1 ? hundredths : decimals).format(size)}`);
}

/**
 * The difference of two probabilities that stand beside it, so that it is the difference of what is read: 15% and 13%
 * differ by 2 points, whatever was rounded away. Where both read alike, the true difference says that something moved.
 */
export function shownPoints(before: number, after: number): string {
  const size = asShown(after) - asShown(before);
  const alike = Math.abs(size) < 0.0005 || isTrace(before) || isTrace(after);
  return signedPoints(alike ? after - before : size);
}

function asShown(p: number): number {
  const steps = isFine(p) ? 1000 : 100;
  return Math.round(p * steps) / steps;
}

/** Time of day on this device, "12:31". */
export function timeOfDay(date: Date): string {
  return clock.format(date);
}

const kilobytes = new Intl.NumberFormat(LOCALE, {
  style: 'unit',
  unit: 'kilobyte',
  maximumFractionDigits: 0,
});
const megabytes = new Intl.NumberFormat(LOCALE, {
  style: 'unit',
  unit: 'megabyte',
  maximumFractionDigits: 1,
});

/** The size of something kept, "3 kB" or "1.2 MB"; nothing that is there is said to have no size. */
export function fileSize(bytes: number): string {
  return bytes >= 1e6 ? megabytes.format(bytes / 1e6) : kilobytes.format(Math.max(1, bytes / 1000));
}

/** The bytes that `fileSize` shows of a size: a total of these is the sum of the figures above it. */
export function shownBytes(bytes: number): number {
  const step = bytes >= 1e6 ? 1e5 : 1000;
  return Math.max(1, Math.round(bytes / step)) * step;
}

/** Names in a sentence: "a, b and c". */
export function listed(names: string[]): string {
  return new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(names.map(quoted));
}

/** A gap in points, rounded up to three decimals: "0.008". Null when it would be 0.000, which is no gap at all. */
export function pointsAtMost(gap: number): string | null {
  const points = gap * 100;
  return points < 0.0005 ? null : (Math.ceil(points * 1000 - 1e-9) / 1000).toFixed(3);
}

/** The size of a gain in points, unsigned and never rounded down to nothing: "0.001". */
export function pointsSize(gain: number): string {
  const points = Math.abs(gain * 100);
  return points < 0.001 ? '0.001' : String(Number(points.toPrecision(1)));
}

/** The hyphen of a visa class or of a date must not break at the end of a line. */
export function shown(text: string): string {
  return text
    .replace(/\bJ-1\b/g, 'J\u20111')
    .replace(/\bH-1B\b/g, 'H\u20111B')
    .replace(/\b\d{4}-\d\d(?:-\d\d)?\b/g, (date) => date.replaceAll('-', '\u2011'));
}
