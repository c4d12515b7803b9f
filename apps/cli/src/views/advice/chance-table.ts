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

/** A difference of chances in percentage points, signed: "+1.4", "−0.06". */
export function signedPoints(difference: number): string {
  const size = Math.abs(difference) * 100;
  if (size < 0.005) return '0';
  return `${difference > 0 ? '+' : '−'}${size.toFixed(size < 1 ? 2 : 1)}`;
}
