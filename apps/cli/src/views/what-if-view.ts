import type { WhatIfChange, WhatIfResult } from '@matchwright/engine';
import { dollars, percent, percentWithRange, points } from '../terminal/numbers.ts';
import type { Screen } from '../terminal/screen.ts';
import { type Column, tableLines, wrap } from '../terminal/table.ts';

const COLUMNS: Column<WhatIfChange>[] = [
  { title: 'Change', value: ({ change }) => change, smallest: 24 },
  { title: 'Gain, points', value: ({ gain }) => signed(gain.p), align: 'right' },
  {
    title: '90% range',
    value: ({ gain }) => `${signed(gain.lo90)} to ${signed(gain.hi90)}`,
    align: 'right',
    leaveOut: 2,
  },
  { title: 'Chance then', value: ({ match }) => percent(match.p), align: 'right', leaveOut: 1 },
  { title: 'Cost', value: costOf, align: 'right' },
  { title: 'Months', value: ({ months }) => (months === null ? '?' : String(months)), align: 'right' },
];

export function whatIfText(
  { season, base, changes, unmeasured, notes }: WhatIfResult,
  screen: Screen,
): string[] {
  const paragraph = (text: string) => wrap(text, Math.min(screen.width, 100), '  ');
  return [
    screen.style.title(`Season ${season}: chance to match now ${percentWithRange(base)}`),
    '',
    ...tableLines(changes, COLUMNS, screen),
    ...(unmeasured.length > 0
      ? [
          '',
          'Helps, but nobody has measured how much:',
          ...unmeasured.flatMap(({ change, why }) => paragraph(`${change}: ${why}`)),
        ]
      : []),
    ...(notes.length > 0 ? ['', ...notes.flatMap(paragraph)] : []),
  ];
}

function costOf({ cost, costRange }: WhatIfChange): string {
  if (cost === null) return '?';
  if (!costRange || costRange.low === costRange.high) return dollars(cost);
  return `${dollars(costRange.low)} to ${dollars(costRange.high)}`;
}

const signed = (difference: number): string => `${difference < 0 ? '−' : '+'}${points(Math.abs(difference))}`;
