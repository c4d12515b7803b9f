import { deferredAcceptance, type SinglesMatch } from './deferred-acceptance.ts';
import { NONE, type NumberedMarket } from './numbered-market.ts';
import { Placement } from './placement.ts';
import { programProposing } from './program-proposing.ts';
import { type Standings, standingsOf } from './standings.ts';

/** Combinations of the couples' choices × length of all lists that are tried. */
const MOST_WORK = 20_000_000;

/**
 * Looks for a stable matching by trying every combination of the couples' choices; null when none is stable, undefined
 * when there are too many combinations to try.
 *
 * Once the couples' programs are fixed, each partner is like a single who ranks that program alone. A stable matching of
 * the whole market is then a stable matching of singles in which all of them get it (the same people are matched in all
 * of these), and which no couple blocks. Programs are best off in the program-optimal one, so if couples block that one,
 * they block all others: two matchings decide each combination.
 */
export function tryEveryChoice(market: NumberedMarket, standings: Standings): Placement | null | undefined {
  const couples = market.members.length / 2;
  const size = 1 + market.choices.length + market.ranks.length;
  const chosen = market.pairStart.slice(0, couples);
  let combinations = 1;
  for (let c = 0; c < couples; c++) combinations *= 1 + market.pairStart[c + 1]! - market.pairStart[c]!;
  if (combinations * size > MOST_WORK) return undefined;
  for (; combinations > 0; combinations--) {
    const found = stableWith(market, standings, chosen);
    if (found) return found;
    advance(market, chosen);
  }
  return null;
}

/** The next combination, as an odometer counts; the end of a couple's list is its choice to go without programs. */
function advance({ pairStart }: NumberedMarket, chosen: Int32Array): void {
  for (let c = 0; c < chosen.length; c++) {
    if (chosen[c]! < pairStart[c + 1]!) {
      chosen[c] = chosen[c]! + 1;
      return;
    }
    chosen[c] = pairStart[c]!;
  }
}

function stableWith(market: NumberedMarket, standings: Standings, chosen: Int32Array): Placement | null {
  const reduced = withFixedCouples(market, chosen);
  const lists = standingsOf(reduced);
  const couples = Array.from(chosen.keys());
  for (const match of [deferredAcceptance, programProposing]) {
    const singles = match(reduced, lists);
    if (market.members.some((member) => isUnseated(reduced, singles, member))) return null;
    const placement = asPlacement(market, standings, reduced, singles, chosen);
    if (couples.every((couple) => placement.betterPair(couple) === NONE)) return placement;
  }
  return null;
}

const isUnseated = ({ choiceStart }: NumberedMarket, { at }: SinglesMatch, member: number): boolean =>
  choiceStart[member]! < choiceStart[member + 1]! && at[member] === choiceStart[member + 1]!;

/** The same market, with the partners as singles who rank the program chosen for them, or none. */
function withFixedCouples(market: NumberedMarket, chosen: Int32Array): NumberedMarket {
  const fixed = new Int32Array(market.applicants).fill(NONE);
  for (let i = 0; i < market.members.length; i++) {
    const pair = chosen[i >> 1]!;
    if (pair < market.pairStart[(i >> 1) + 1]!) fixed[market.members[i]!] = market.pairs[2 * pair + (i & 1)]!;
  }
  const choiceStart = new Int32Array(market.applicants + 1);
  const choices: number[] = [];
  for (let a = 0; a < market.applicants; a++) {
    const [from, to] = [market.choiceStart[a]!, market.choiceStart[a + 1]!];
    for (let k = from; k < to; k++) choices.push(market.choices[k]!);
    if (fixed[a] !== NONE) choices.push(fixed[a]!);
    choiceStart[a + 1] = choices.length;
  }
  return {
    ...market,
    choiceStart,
    choices: Int32Array.from(choices),
    members: new Int32Array(0),
    pairStart: new Int32Array(1),
    pairs: new Int32Array(0),
  };
}

function asPlacement(
  market: NumberedMarket,
  standings: Standings,
  reduced: NumberedMarket,
  { positions, at }: SinglesMatch,
  chosen: Int32Array,
): Placement {
  // The partners' one choice is no choice of their own in the market.
  const own = at.map((choice, a) => choice - reduced.choiceStart[a]! + market.choiceStart[a]!);
  for (const member of market.members) own[member] = market.choiceStart[member + 1]!;
  const placement = new Placement(market, standings, { positions, at: own });
  placement.pairOf.set(chosen);
  return placement;
}
