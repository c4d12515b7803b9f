import { deferredAcceptance } from './deferred-acceptance.ts';
import { tryEveryChoice } from './every-choice.ts';
import { NONE, type NumberedMarket } from './numbered-market.ts';
import { matchCouples, type Seats } from './roth-peranson.ts';
import { standingsOf } from './standings.ts';

export interface NumberedMatch {
  /** Per applicant: the program, or NONE. */
  programOf: Int32Array;
  /** Couples left without programs because their search ran in circles. Empty: the matching is stable. */
  unplaced: number[];
  /** Every choice of the couples was tried, and no matching of this market is stable. */
  noneExists: boolean;
  loops: number;
  attempts: number;
}

/**
 * Matches a market of numbers. Without couples the result is the best stable matching for every applicant; with couples
 * a stable matching is found nearly always in markets of real size, and always in those small enough to try everything,
 * if there is one.
 */
export function matchMarket(market: NumberedMarket): NumberedMatch {
  const standings = standingsOf(market);
  const singles = deferredAcceptance(market, standings);
  const programOf = new Int32Array(market.applicants).fill(NONE);
  if (market.members.length === 0) {
    seatSingles(market, singles.at, programOf);
    return { programOf, unplaced: [], noneExists: false, loops: 0, attempts: 0 };
  }
  const { seats, unplaced, loops, attempts } = matchCouples(market, standings, singles);
  const searched = unplaced.length > 0 ? tryEveryChoice(market, standings) : undefined;
  const final = searched ?? seats;
  seatSingles(market, final.choiceOf, programOf);
  seatCouples(market, final, programOf);
  return { programOf, unplaced: searched ? [] : unplaced, noneExists: searched === null, loops, attempts };
}

function seatSingles({ choiceStart, choices }: NumberedMarket, at: Int32Array, programOf: Int32Array): void {
  for (let a = 0; a < programOf.length; a++)
    if (at[a]! < choiceStart[a + 1]!) programOf[a] = choices[at[a]!]!;
}

function seatCouples(
  { members, pairStart, pairs }: NumberedMarket,
  { pairOf }: Seats,
  programOf: Int32Array,
): void {
  for (let i = 0; i < members.length; i++) {
    const pair = pairOf[i >> 1]!;
    if (pair < pairStart[(i >> 1) + 1]!) programOf[members[i]!] = pairs[2 * pair + (i & 1)]!;
  }
}
