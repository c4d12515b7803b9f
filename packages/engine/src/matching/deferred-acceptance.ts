import { NONE, type NumberedMarket } from './numbered-market.ts';
import { Positions } from './positions.ts';
import type { Standings } from './standings.ts';

/** A matching of the applicants who are on their own. */
export interface SinglesMatch {
  positions: Positions;
  /** Per applicant: the place in `choices` that they hold, or the end of their list. */
  at: Int32Array;
}

/**
 * Applicant-proposing deferred acceptance with quotas (Gale and Shapley 1962): every applicant gets the best program
 * that any stable matching of the singles gives them. Couples stay out.
 */
export function deferredAcceptance(market: NumberedMarket, standings: Standings): SinglesMatch {
  const positions = new Positions(market);
  const at = market.choiceStart.slice(0, market.applicants);
  for (let first = 0; first < market.applicants; first++) {
    let proposer = first;
    while (proposer !== NONE) proposer = propose(market, standings, positions, at, proposer);
  }
  return { positions, at };
}

/** Goes down one list until a program accepts. Returns the applicant who loses a position by that, or NONE. */
function propose(
  { choiceStart, choices, rankStart, ranks }: NumberedMarket,
  { ofChoice }: Standings,
  positions: Positions,
  at: Int32Array,
  proposer: number,
): number {
  const end = choiceStart[proposer + 1]!;
  for (let k = at[proposer]!; k < end; k++) {
    const standing = ofChoice[k]!;
    const program = choices[k]!;
    if (standing === NONE || !positions.accepts(program, standing)) continue;
    at[proposer] = k;
    const leaving = positions.hold(program, standing);
    if (leaving === NONE) return NONE;
    const displaced = ranks[rankStart[program]! + leaving]!;
    at[displaced] = at[displaced]! + 1;
    return displaced;
  }
  at[proposer] = end;
  return NONE;
}
