/** How numbers and ranges are written, everywhere in the command line. */
import type { Range } from '@matchwright/engine';
import { peopleCount } from '@matchwright/engine/people';

/** 0.1234 → "12%", 0.0123 → "1.2%", 0.0002 → "<0.1%"; never "0%" or "100%" for what is merely close to it. */
export function percent(p: number): string {
  if (p === 0 || p === 1) return `${p * 100}%`;
  if (p < 0.001) return '<0.1%';
  if (p > 0.999) return '>99.9%';
  return p < 0.0995 || p > 0.9905 ? `${(p * 100).toFixed(1)}%` : `${Math.round(p * 100)}%`;
}

/** "12% (5–24)": the value with its 90% range. */
export function percentWithRange(range: Range): string {
  return `${percent(range.p)} (${percentSpan(range.lo90, range.hi90).replaceAll('%', '')})`;
}

/** For policies, where a tenth of a percent means nothing: 0.997 → "99%". */
export function wholePercent(p: number): string {
  return `${Math.min(Math.max(Math.round(p * 100), 1), 99)}%`;
}

/** The 90% range: "5–24%" */
export const range90 = ({ lo90, hi90 }: Range): string => percentSpan(lo90, hi90);

/** "5–24%" */
export function percentSpan(low: number, high: number): string {
  const [from, to] = [percent(low), percent(high)];
  return from === to ? from : `${from.replace('%', '')}–${to}`;
}

/** "about 3 in 10", "about 6 in 100", for sentences. */
export function peopleWords(p: number): string {
  const { how, n, outOf } = peopleCount(p);
  return `${how === 'about' ? how : `${how} than`} ${n} in ${outOf}`;
}

/** 1210 → "$1,210"; cents only where there are any. */
export function dollars(amount: number): string {
  const cents = Number.isInteger(amount) ? 0 : 2;
  const options = { minimumFractionDigits: cents, maximumFractionDigits: cents };
  return `$${amount.toLocaleString('en-US', options)}`;
}

/** "$900 to $1,200", or one of them when both are the same. */
export const dollarSpan = ({ low, high }: { low: number; high: number }): string =>
  low === high ? dollars(low) : `${dollars(low)} to ${dollars(high)}`;

/** A difference of probabilities in points: 0.0123 → "1.23", 0.00001 → "0.001". */
export function points(difference: number): string {
  const value = difference * 100;
  if (value !== 0 && Math.abs(value) < 0.001) return '0.001';
  return value.toFixed(Math.abs(value) < 0.1 ? 3 : 2);
}

/** A proven gap in points, rounded up so that it stays true; null when three decimals cannot show it. */
export function gapPoints(gap: number): string | null {
  const thousandths = gap * 100_000;
  return thousandths < 0.5 ? null : (Math.ceil(thousandths) / 1000).toFixed(3);
}

/** "1 program", "41 programs" */
export function count(amount: number, singular: string, plural = `${singular}s`): string {
  return `${amount.toLocaleString('en-US')} ${amount === 1 ? singular : plural}`;
}
