import { checkMatching } from '../checker/matching/check-matching.ts';
import type { Couple, Market, StableMatch } from './market.ts';
import { matchMarket, type NumberedMatch } from './match-market.ts';
import { NONE, numberMarket } from './numbered-market.ts';

/**
 * A stable matching of the market: nobody and no couple can find programs that they prefer and that would prefer them.
 * Without couples it exists and is the best one for every applicant; with couples it may not exist, and what remains is
 * counted by the independent checker and named. The market is taken as valid (`parseMarket`).
 *
 * @throws {Error} when the checker finds that the result breaks a rule of the market: a defect of ours
 */
export function stableMatch(market: Market): StableMatch {
  const { numbered, applicantNames, programNames } = numberMarket(market);
  const result = matchMarket(numbered);
  const nameOf = (program: number) => (program === NONE ? null : programNames[program]!);
  // Not by assignment: an applicant may be called __proto__.
  const matches = Object.fromEntries(applicantNames.map((name, a) => [name, nameOf(result.programOf[a]!)]));
  const { problems, blocking, blockingPairs, blockingCoalitions } = checkMatching(market, matches);
  if (problems.length > 0) throw new Error(`the matching breaks a rule: ${problems[0]}`);
  const couples = market.couples ?? [];
  return {
    matches,
    blocking,
    blockingPairs,
    blockingCoalitions,
    outcome: outcomeOf(blocking, result),
    couples: {
      count: couples.length,
      matched: couples.filter(({ members }) => members.some((name) => matches[name] != null)).length,
      unplaced: result.unplaced.map((couple) => (couples[couple] as Couple).members),
      loops: result.loops,
      attempts: result.attempts,
    },
  };
}

function outcomeOf(blocking: number, { noneExists }: NumberedMatch): StableMatch['outcome'] {
  if (blocking === 0) return 'stable';
  return noneExists ? 'none-exists' : 'not-found';
}
