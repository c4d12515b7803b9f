/** What the season costs in the terminal: the sums, what is due month by month, what nobody can say. */
import type { Advice } from '@matchwright/engine/advice';
import { monthOf } from '../../terminal/dates.ts';
import { dollars } from '../../terminal/numbers.ts';
import type { Page } from './page.ts';

type Money = Advice['money'];
type Item = Money['items'][number];
interface Span {
  low: number;
  high: number;
}

export function moneyLines(money: Money, page: Page): string[] {
  const { items, notes, unknown, savings, totals, applications } = money;
  const paid = items.filter(({ status }) => status === 'paid');
  return [
    ...notes.flatMap((note) => ['', ...page.paragraph(note)]),
    ...page.section('Still to pay'),
    ...page.bullet(`Planned, before Match Day: ${span(totals.planned)}`),
    ...page.bullet(`Optional: ${span(totals.optional)}`),
    ...page.bullet(`Only if you match: ${span(totals.ifYouMatch)}`),
    ...(applications
      ? page.bullet(
          `Your budget of ${dollars(applications.budget)}${applications.stated ? '' : ' (assumed)'} is for the ` +
            `list and the fixed fees alone: ${dollars(applications.total)}.`,
        )
      : []),
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
  const { label, per, note, source, status, ifYouMatch, unconfirmed } = item;
  const remarks = [
    per,
    ...(status === 'optional' ? ['optional'] : []),
    ...(ifYouMatch ? ['only if you match'] : []),
    ...(unconfirmed ? ['amount not confirmed'] : []),
  ];
  return [
    ...page.bullet(`${label}: ${span(item)} (${remarks.join('; ')})`),
    ...(note ? page.paragraph(note, 1) : []),
    ...page.sources([source], 1),
  ];
}

const span = ({ low, high }: Span): string =>
  low === high ? dollars(low) : `${dollars(low)} to ${dollars(high)}`;
