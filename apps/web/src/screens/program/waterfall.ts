import type { ExplainedTerm, LogOdds } from '@matchwright/engine';

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

/**
 * The bars of the account on the log-odds scale, between the chances that stand beside them. The 90% range of a term lies
 * around the end of its bar. A term that shuts out has no bar.
 */
export function waterfall(terms: readonly ExplainedTerm[]): (WaterfallStep | undefined)[] {
  const reached = terms.map(({ after }) => Math.log(after / (1 - after)));
  const first = terms[0]?.logOdds;
  if (!first) return terms.map(() => undefined);
  const around = (index: number, { mean, lo90, hi90 }: LogOdds) => {
    const end = reached[index] ?? 0;
    return index === 0 ? { low: end, high: end } : { low: end + lo90 - mean, high: end + hi90 - mean };
  };
  const ends = terms.flatMap(({ logOdds }, index) => {
    if (!logOdds) return [];
    const { low, high } = around(index, logOdds);
    return [low, high, reached[index] ?? 0];
  });
  const low = Math.min(...ends) - 0.2;
  const high = Math.max(...ends) + 0.2;
  const at = (value: number) => ((value - low) / (high - low)) * 100;
  return terms.map(({ logOdds }, index) => {
    if (!logOdds) return undefined;
    const start = reached[Math.max(0, index - 1)] ?? 0;
    const end = reached[index] ?? 0;
    const whisker = around(index, logOdds);
    return {
      from: percent(at(start)),
      left: percent(index === 0 ? at(start) - 0.6 : at(Math.min(start, end))),
      width: percent(index === 0 ? 1.2 : Math.max(0.4, Math.abs(at(end) - at(start)))),
      low: percent(at(whisker.low)),
      high: percent(at(whisker.high)),
    };
  });
}

/** A factor, fine enough to be checked against the chances beside it: "2.31", "0.49", "0.034", "12.4". */
export function timesWords(factor: number): string {
  return factor < 0.1 ? factor.toPrecision(2) : factor.toFixed(factor < 10 ? 2 : 1);
}

function percent(share: number): string {
  return `${share.toFixed(2)}%`;
}
