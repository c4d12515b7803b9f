import type { Parameter, SeasonalFacts } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import type { MoneyRange } from '../decision-results.ts';

/** A figure of the dated parameters with its source. */
export interface Stated extends MoneyRange {
  label: string;
  source: string;
}

/** The newest parameter of a key that is in force when the season's applications open; undefined when none is. */
export function parameterOf(facts: SeasonalFacts, key: string): Parameter | undefined {
  const day = `${facts.season.season - 1}-09-01`;
  return (
    facts.parameters
      .filter((one) => one.key === key && (one.from === null || one.from <= day))
      // A figure that has ended still stands in when nothing newer is known.
      .sort((a, b) => Number(ended(a, day)) - Number(ended(b, day)) || (b.year ?? 0) - (a.year ?? 0))[0]
  );
}

function ended(parameter: Parameter, day: string): boolean {
  return parameter.to !== null && parameter.to < day;
}

/** A whole number of the parameters, such as months or attempts; null when it is not stated as one. */
export function numberOf(facts: SeasonalFacts, key: string): { value: number; source: string } | null {
  const parameter = parameterOf(facts, key);
  return typeof parameter?.value === 'number' ? { value: parameter.value, source: parameter.source } : null;
}

/** A fee in US dollars; `optional` adds what only some pay (an exam taken abroad) to the upper end. */
export function feeOf(facts: SeasonalFacts, label: string, key: string, optional?: string): Stated | null {
  const fee = numberOf(facts, key);
  if (!fee) return null;
  const more = optional === undefined ? null : numberOf(facts, optional);
  return { label, low: fee.value, high: fee.value + (more?.value ?? 0), source: fee.source };
}

/** Cost of one hands-on rotation: every range named in the parameter ("0-4000 …; … 0-200"), added up. */
export function rotationCost(facts: SeasonalFacts): Stated | null {
  const parameter = parameterOf(facts, 'usce.cost.range');
  if (typeof parameter?.value !== 'string') return null;
  const ranges = [...parameter.value.matchAll(/(\d+)-(\d+)/g)];
  if (ranges.length === 0) return null;
  const sum = (group: 1 | 2) => ranges.reduce((total, range) => total + Number(range[group]), 0);
  return { label: say`One hands-on rotation`, low: sum(1), high: sum(2), source: parameter.source };
}

/** `count` times a figure; null stays null. */
export function times(figure: Stated | null, count: number): Stated | null {
  return figure && { ...figure, low: figure.low * count, high: figure.high * count };
}
