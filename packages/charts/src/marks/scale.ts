import { nice, ticks } from 'd3-array';

/** A straight scale; a domain without length lies at its beginning. */
export function linear([low, high]: readonly [number, number], [start, end]: readonly [number, number]) {
  const length = high - low;
  return (value: number) => (length === 0 ? start : start + ((value - low) / length) * (end - start));
}

/** The smallest round end of a scale from 0 that holds `most`, and round numbers on the way there. */
export function roundScale(most: number, about: number): { end: number; steps: number[] } {
  const [, end] = nice(0, Math.max(most, Number.MIN_VALUE), about);
  return { end, steps: ticks(0, end, about) };
}
