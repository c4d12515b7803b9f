/** Chances one under the other, each with its range. */
import type { Range } from '@matchwright/engine';
import { percent, range90 } from '../../terminal/numbers.ts';
import type { Page } from './page.ts';

interface Row {
  label: string;
  match: Range;
  /** A few words on the step to this row. */
  note?: string;
}

export function chanceTable(rows: readonly Row[], page: Page): string[] {
  const noted = rows.some(({ note }) => note);
  return page.table(
    rows,
    [
      { title: '', value: ({ label }) => label },
      { title: 'Chance', value: ({ match }) => percent(match.p), align: 'right' },
      { title: '90% range', value: ({ match }) => range90(match), align: 'right' },
      ...(noted ? [{ title: 'Gain', value: ({ note }: Row) => note ?? '' }] : []),
    ],
    2,
  );
}
