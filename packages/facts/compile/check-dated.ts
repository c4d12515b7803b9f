/** Rules on parameters, season dates and the rules the engine computes with. */
import type { DatedRule } from '../src/types.ts';
import { type Check, isDate, isYear } from './finding.ts';

export function checkParameters({ files, add }: Check): void {
  for (const { key, from, to, confidence, year } of files.parameters) {
    checkSpan(add, 'parameters', key, from, to);
    if (!['high', 'medium', 'low'].includes(confidence))
      add('confidence', 'parameters', key, `"${confidence}"`);
    if (year !== null && !isYear(year, 1960)) add('year', 'parameters', key, `year ${year}`);
  }
}

export function checkCalendar({ files, add }: Check): void {
  const seen = new Set<string>();
  for (const { season, event, date, time } of files.calendar) {
    const place = `${season} ${event}`;
    if (seen.has(place)) add('dates', 'calendar', place, 'stands twice');
    seen.add(place);
    if (!isDate(date)) add('dates', 'calendar', place, `date "${date}"`);
    const year = Number(date.slice(0, 4));
    if (year !== season && year !== season - 1)
      add('dates', 'calendar', place, `${date} is not in its season`);
    if (time !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
      add('dates', 'calendar', place, `time "${time}"`);
  }
}

export function checkRules({ files, add }: Check): void {
  const { seasons, passing, attempts } = files.rules;
  for (const { season, applicationTiers, fixedFees } of seasons) {
    const prices = applicationTiers?.value.map(({ price }) => price) ?? [];
    const rising = prices.every((price, index) => price > 0 && price >= (prices[index - 1] ?? 0));
    if (!rising)
      add('rules', 'rules', `${season}.applicationTiers`, `prices ${prices.join(', ')} must not fall`);
    for (const { id, amount } of fixedFees) {
      if (!(amount.value > 0)) add('rules', 'rules', `${season}.${id}`, `amount ${amount.value}`);
    }
  }
  for (const [exam, spans] of Object.entries(passing)) checkSpans(add, exam, spans, 150, 300);
  checkSpans(add, 'attempts', attempts, 1, 10);
}

/** Spans in order, without overlap, values in range. */
function checkSpans(add: Check['add'], place: string, spans: DatedRule[], least: number, most: number): void {
  for (const [index, { from, to, value }] of spans.entries()) {
    checkSpan(add, 'rules', place, from, to);
    const previous = spans[index - 1];
    if (previous && (previous.to === null || from === null || from <= previous.to)) {
      add('dates', 'rules', place, `${from} overlaps the span before`);
    }
    if (!(value.value >= least && value.value <= most)) add('rules', 'rules', place, `value ${value.value}`);
  }
}

function checkSpan(
  add: Check['add'],
  file: string,
  place: string,
  from: string | null,
  to: string | null,
): void {
  for (const date of [from, to])
    if (date !== null && !isDate(date)) add('dates', file, place, `date "${date}"`);
  if (from !== null && to !== null && from > to) add('dates', file, place, `from ${from} is after ${to}`);
}
