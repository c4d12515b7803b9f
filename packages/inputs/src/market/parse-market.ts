import type { Path } from '../issue.ts';
import { type Refused, readShape } from '../read-shape.ts';
import { marketProblems } from './market-problems.ts';
import { type Market, marketShape } from './market-shape.ts';

export type ParsedMarket = { ok: true; market: Market; warnings: string[] } | Refused;

/**
 * Reads the JSON value of a `stable-match` market. Every issue names its exact place; never throws. Applicants may rank
 * programs that do not rank them, and the other way round.
 */
export function parseMarket(raw: unknown): ParsedMarket {
  const read = readShape(marketShape, raw, { rules: marketProblems, advice: marketAdvice });
  if (!read.ok) return read;
  // By now every part of it has been looked at.
  const { applicants, programs, couples } = read.value as unknown as Market;
  const market = couples === undefined ? { applicants, programs } : { applicants, programs, couples };
  return { ok: true, market, warnings: read.warnings };
}

const marketAdvice = (place: Path, value: unknown): string => {
  if (place.length === 0) return 'See docs/matching.md for an example.';
  return value === undefined || value === null ? 'Add it.' : 'Correct this value.';
};
