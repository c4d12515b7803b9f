import type { Range } from '@matchwright/engine';

export interface FrontierPoint {
  /** US dollars. */
  budget: number;
  match: Range;
}

/** The range at a budget: straight between the computed ones, flat beyond them; null without any. */
export function chanceAt(points: readonly FrontierPoint[], budget: number): Range | null {
  const after = points.findIndex((point) => point.budget >= budget);
  const right = points[after] ?? points.at(-1);
  const left = points[after - 1];
  if (!right) return null;
  if (after < 0 || !left || right.budget === left.budget) return right.match;
  const share = (budget - left.budget) / (right.budget - left.budget);
  const between = (key: keyof Range) => left.match[key] + share * (right.match[key] - left.match[key]);
  return {
    p: between('p'),
    lo50: between('lo50'),
    hi50: between('hi50'),
    lo90: between('lo90'),
    hi90: between('hi90'),
  };
}
