import type { SinglesMatch } from './deferred-acceptance.ts';
import { NONE, type NumberedMarket } from './numbered-market.ts';
import { Positions } from './positions.ts';
import { choicesOfRanks, type Standings } from './standings.ts';

/**
 * Program-proposing deferred acceptance: every program gets the best residents that any stable matching of the singles
 * gives it, and every applicant the worst program. Couples stay out.
 */
export function programProposing(market: NumberedMarket, standings: Standings): SinglesMatch {
  const { applicants, programs, quotas, choiceStart, choices, rankStart, ranks } = market;
  const choiceOfRank = choicesOfRanks(market, standings);
  const at = choiceStart.slice(1);
  const next = rankStart.slice(0, programs);
  const filled = new Int32Array(programs);
  const open = Array.from({ length: programs }, (_, p) => p);
  for (let p = open.pop(); p !== undefined; p = open.pop()) {
    while (filled[p]! < quotas[p]! && next[p]! < rankStart[p + 1]!) {
      const rank = next[p]!++;
      const choice = choiceOfRank[rank]!;
      const applicant = ranks[rank]!;
      const held = at[applicant]!;
      if (choice === NONE || choice >= held) continue;
      at[applicant] = choice;
      filled[p] = filled[p]! + 1;
      if (held === choiceStart[applicant + 1]!) continue;
      const left = choices[held]!;
      filled[left] = filled[left]! - 1;
      open.push(left);
    }
  }
  const positions = new Positions(market);
  for (let a = 0; a < applicants; a++) {
    const held = at[a]!;
    if (held < choiceStart[a + 1]!) positions.hold(choices[held]!, standings.ofChoice[held]!);
  }
  return { positions, at };
}
