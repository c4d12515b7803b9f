import type { Range } from '@matchwright/engine';
import type { Point, Sheet } from './sheet.ts';

/**
 * The 90% and 50% ranges as bands behind the line of the middle.
 * @param at where a chance of the i-th range stands
 */
export function rangeBands(
  ranges: readonly Range[],
  at: (p: number, i: number) => Point,
  sheet: Sheet,
): string[] {
  const along = (pick: (range: Range) => number) => ranges.map((range, i) => at(pick(range), i));
  const band = (low: (range: Range) => number, high: (range: Range) => number) =>
    sheet.area([...along(high), ...along(low).reverse()], { fill: 'accent', fade: 0.14 });
  return [
    band(
      ({ lo90 }) => lo90,
      ({ hi90 }) => hi90,
    ),
    band(
      ({ lo50 }) => lo50,
      ({ hi50 }) => hi50,
    ),
    sheet.trace(
      along(({ p }) => p),
      { stroke: 'accent', width: 2 },
    ),
  ];
}
