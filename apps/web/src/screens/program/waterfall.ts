import type { ExplainedTerm } from '@matchwright/engine';

/** Places of one line of the waterfall on a common scale, in percent of its width. */
export interface WaterfallStep {
  /** Where the line above left the odds. */
  from: string;
  left: string;
  width: string;
  /** Ends of the 90% range of this term, from where it starts. */
  low: string;
  high: string;
}

/** The bars of an additive account on the log-odds scale. A term that shuts out has no bar. */
export function waterfall(terms: readonly ExplainedTerm[]): (WaterfallStep | undefined)[] {
  const reached: number[] = [];
  let sum = 0;
  for (const { logOdds } of terms) {
    sum += logOdds?.mean ?? 0;
    reached.push(sum);
  }
  const first = terms[0]?.logOdds;
  if (!first) return terms.map(() => undefined);
  const ends = terms.flatMap(({ logOdds }, index) => {
    if (!logOdds || index === 0) return [reached[index] ?? 0];
    const start = reached[index - 1] ?? 0;
    return [start, start + logOdds.lo90, start + logOdds.hi90, reached[index] ?? 0];
  });
  const low = Math.min(...ends) - 0.2;
  const high = Math.max(...ends) + 0.2;
  const at = (value: number) => ((value - low) / (high - low)) * 100;
  return terms.map(({ logOdds }, index) => {
    if (!logOdds) return undefined;
    const start = index === 0 ? first.mean : (reached[index - 1] ?? 0);
    const end = reached[index] ?? 0;
    const whisker =
      index === 0 ? { low: start, high: start } : { low: start + logOdds.lo90, high: start + logOdds.hi90 };
    return {
      from: percent(at(start)),
      left: percent(index === 0 ? at(start) - 0.6 : at(Math.min(start, end))),
      width: percent(index === 0 ? 1.2 : Math.max(0.4, Math.abs(at(end) - at(start)))),
      low: percent(at(whisker.low)),
      high: percent(at(whisker.high)),
    };
  });
}

/** A difference of log-odds as a factor: 0.69 → "2.0", −0.72 → "0.49". */
export function timesOdds(logOdds: number): string {
  const factor = Math.exp(logOdds);
  return factor < 1 ? factor.toFixed(2) : factor.toFixed(factor < 10 ? 1 : 0);
}

function percent(share: number): string {
  return `${share.toFixed(2)}%`;
}
