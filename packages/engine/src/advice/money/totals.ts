import type { MoneyRange } from '../../decision-results.ts';
import type { MoneyItem } from './money-item.ts';

/** Sums of what is not paid yet, US dollars. */
export interface MoneyTotals {
  /** Part of the plan, before Match Day. */
  planned: MoneyRange;
  /** Not part of the plan as it stands. */
  optional: MoneyRange;
  /** Paid only after a match. */
  ifYouMatch: MoneyRange;
  /** From the planned low end alone to everything at its high end. */
  all: MoneyRange;
}

export interface MoneyMonth extends MoneyTotals {
  /** `2027-08`; null for what has no date. */
  month: string | null;
}

export function totalsOf(items: readonly MoneyItem[]): MoneyTotals {
  const open = items.filter(({ status }) => status !== 'paid');
  const planned = sum(open.filter(({ status, ifYouMatch }) => status === 'planned' && !ifYouMatch));
  const optional = sum(open.filter(({ status, ifYouMatch }) => status === 'optional' && !ifYouMatch));
  const ifYouMatch = sum(open.filter((item) => item.ifYouMatch));
  const all = { low: planned.low, high: planned.high + optional.high + ifYouMatch.high };
  return { planned, optional, ifYouMatch, all };
}

/** The same by month, in order; what has no date comes last. */
export function monthsOf(items: readonly MoneyItem[]): MoneyMonth[] {
  const open = items.filter(({ status }) => status !== 'paid');
  const months = [...new Set(open.map(({ month }) => month))];
  return months
    .sort((a, b) => (a ?? '~').localeCompare(b ?? '~'))
    .map((month) => ({ month, ...totalsOf(open.filter((item) => item.month === month)) }));
}

function sum(items: readonly MoneyItem[]): MoneyRange {
  return items.reduce(({ low, high }, item) => ({ low: low + item.low, high: high + item.high }), {
    low: 0,
    high: 0,
  });
}
