import type { WhatIfChange } from '@matchwright/engine';
import type { SeasonsCompared, WhatIfAnswer } from '@matchwright/engine/advice';
import { signedBeside, signedGain } from '@matchwright/engine/words';
import { dollars, percent, percentWithRange } from '../terminal/numbers.ts';
import type { Screen } from '../terminal/screen.ts';
import { type Column, tableLines, wrap } from '../terminal/table.ts';

const COLUMNS: Column<WhatIfChange>[] = [
  { title: 'Change', value: ({ change }) => change, smallest: 24 },
  { title: 'Gain, points', value: ({ gain, match }) => signedBeside(gain, match), align: 'right' },
  {
    title: '90% range',
    value: ({ gain }) => `${signedGain(gain.lo90)} to ${signedGain(gain.hi90)}`,
    align: 'right',
    leaveOut: 2,
  },
  { title: 'Chance then', value: ({ match }) => percent(match.p), align: 'right', leaveOut: 1 },
  { title: 'Cost', value: costOf, align: 'right' },
  { title: 'Months', value: ({ months }) => (months === null ? '?' : String(months)), align: 'right' },
];

export function whatIfText(
  { season, base, noneOpen, changes, unmeasured, entryNotes, notes, waiting }: WhatIfAnswer,
  screen: Screen,
): string[] {
  const paragraph = (text: string) => wrap(text, Math.min(screen.width, 100), '  ');
  return [
    ...entryNotes.flatMap(paragraph),
    screen.style.title(`Season ${season}: chance to match now ${percentWithRange(base)}`),
    ...(noneOpen === null ? [] : paragraph(noneOpen)),
    '',
    ...tableLines(changes, COLUMNS, screen),
    ...besideLines(changes, paragraph),
    ...(unmeasured.length > 0
      ? [
          '',
          'Helps, but nobody has measured how much:',
          ...unmeasured.flatMap(({ change, why }) => paragraph(`${change}: ${why}`)),
        ]
      : []),
    ...(waiting ? waitingLines(waiting, paragraph) : []),
    ...(notes.length > 0 ? ['', ...notes.flatMap(paragraph)] : []),
  ];
}

/** What a year more adds to the best of this season, under the table that ranks both. */
function besideLines(changes: readonly WhatIfChange[], paragraph: (text: string) => string[]): string[] {
  const lines = changes.flatMap(({ change, beside }) =>
    beside === null ? [] : paragraph(`${change}: ${beside}`),
  );
  return lines.length > 0 ? ['', ...lines] : [];
}

const STATUS_WORDS = { met: 'Met', 'not-met': 'Not met', 'cannot-tell': 'We cannot tell yet' } as const;

/** The same sentences as the audit and the exam guide, and the conditions of waiting. */
function waitingLines(
  { says, conditions }: SeasonsCompared,
  paragraph: (text: string) => string[],
): string[] {
  return [
    '',
    'Apply now, or a season later:',
    ...says.flatMap(paragraph),
    '',
    'Waiting is sensible when all three hold:',
    ...conditions.flatMap(({ status, says: condition }) =>
      paragraph(`${STATUS_WORDS[status]}: ${condition}`),
    ),
  ];
}

function costOf({ cost, costRange }: WhatIfChange): string {
  if (cost === null) return '?';
  if (!costRange || costRange.low === costRange.high) return dollars(cost);
  return `${dollars(costRange.low)} to ${dollars(costRange.high)}`;
}
