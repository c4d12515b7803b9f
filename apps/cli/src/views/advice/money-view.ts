/** What the season costs in the terminal: the sums, what is due month by month, what nobody can say. */
import type { Advice } from '@matchwright/engine/advice';
import { monthOf } from '../../terminal/dates.ts';
import { dollarSpan, dollars } from '../../terminal/numbers.ts';
import type { Page } from './page.ts';

type Money = Advice['money'];
type Item = Money['items'][number];

export function moneyLines(money: Money, page: Page): string[] {
  const { items, notes, unknown, savings, totals, applications } = money;
  const paid = items.filter(({ status }) => status === 'paid');
  return [
    ...notes.flatMap((note) => ['', ...page.paragraph(note)]),
    ...page.section('Still to pay'),
    ...page.bullet(`In all: ${dollarSpan(totals.all)}`),
    ...page.paragraph(TOTAL_HELP, 1),
    ...page.bullet(`Planned, before Match Day: ${dollarSpan(totals.planned)}`),
    ...page.bullet(`Optional: ${dollarSpan(totals.optional)}`),
    ...page.bullet(`Only if you match: ${dollarSpan(totals.ifYouMatch)}`),
    ...(applications ? page.bullet(budgetWords(applications)) : []),
    ...byMonth(items, page),
    ...(paid.length > 0 ? page.section('Paid') : []),
    ...paid.flatMap(({ label }) => page.bullet(label)),
    ...(unknown.length > 0 ? page.section('In no sum, because nobody states it') : []),
    ...unknown.flatMap((one) => page.bullet(one)),
    ...(savings.length > 0 ? page.section('Ways to pay less') : []),
    ...savings.flatMap(({ title, says, sources }) => [
      ...page.bullet(`${title}: ${says}`),
      ...page.sources(sources, 1),
    ]),
  ];
}

const TOTAL_HELP =
  'What you have paid already is not counted. The low end holds what your plan needs at its lowest prices. The high end adds everything optional, the dearest prices, and what you pay only if you match.';

function budgetWords({ budget, stated, total, rest, short }: NonNullable<Money['applications']>): string {
  return [
    `Your budget of ${dollars(budget)}${stated ? '' : ' (assumed)'} is for the list and the fixed fees alone: ${dollars(total)}.`,
    `Everything else costs ${dollarSpan(rest)} on top of it.`,
    ...(stated && short.high > 0
      ? [`This budget is ${shortWords(short)} short of what you pay before Match Day.`]
      : []),
  ].join(' ');
}

function shortWords({ low, high }: { low: number; high: number }): string {
  return low === 0 ? `up to ${dollars(high)}` : dollarSpan({ low, high });
}

function byMonth(items: readonly Item[], page: Page): string[] {
  const open = items.filter(({ status }) => status !== 'paid');
  const months = [...new Set(open.map(({ month }) => month))].sort((a, b) =>
    (a ?? '~').localeCompare(b ?? '~'),
  );
  return months.flatMap((month) => [
    ...page.section(month === null ? 'Without a month' : monthOf(month)),
    ...open.filter((item) => item.month === month).flatMap((item) => itemLines(item, page)),
  ]);
}

function itemLines(item: Item, page: Page): string[] {
  const { label, per, note, source, status, ifYouMatch, unconfirmed, checkAt } = item;
  const remarks = [
    per,
    ...(status === 'optional' ? ['optional'] : []),
    ...(ifYouMatch ? ['only if you match'] : []),
    ...(unconfirmed ? ['amount not confirmed'] : []),
  ];
  return [
    ...page.bullet(`${label}: ${dollarSpan(item)} (${remarks.join('; ')})`),
    ...(note ? page.paragraph(note, 1) : []),
    ...page.sources([source], 1),
    ...(checkAt ? page.paragraph(`Look before you pay: ${checkAt}`, 1) : []),
  ];
}
