import { NONE, type NumberedMarket } from './numbered-market.ts';

/** Both sides' lists looked up once: an applicant's *standing* at a program is their place in its list, 0 the best. */
export interface Standings {
  /** Per entry of `choices`: the applicant's standing there, or NONE when the program does not rank them. */
  ofChoice: Int32Array;
  /** Per entry of `pairs`: the partner's standing there; NONE also where there is no program. */
  ofPair: Int32Array;
  /** Per applicant: their couple, or NONE. */
  coupleOf: Int32Array;
}

/**
 * Linear in the length of all lists. The programs' lists are turned round first, so that what is looked up for one
 * applicant lies together: reading memory here and there costs more than everything else.
 */
export function standingsOf(market: NumberedMarket): Standings {
  const { applicants, programs, choiceStart, choices, pairStart, pairs } = market;
  const ofChoice = new Int32Array(choices.length);
  const ofPair = new Int32Array(pairs.length).fill(NONE);
  const couples = couplesOf(market);
  const { start, entries } = byApplicant(market);
  const standing = new Int32Array(programs).fill(NONE);
  for (let a = 0; a < applicants; a++) {
    for (let i = start[a]!; i < start[a + 1]!; i++) standing[entries[2 * i]!] = entries[2 * i + 1]!;
    for (let k = choiceStart[a]!; k < choiceStart[a + 1]!; k++) ofChoice[k] = standing[choices[k]!]!;
    const couple = couples[a]!;
    if (couple !== NONE) {
      const partner = market.members[2 * couple] === a ? 0 : 1;
      for (let k = 2 * pairStart[couple]! + partner; k < 2 * pairStart[couple + 1]!; k += 2)
        if (pairs[k] !== NONE) ofPair[k] = standing[pairs[k]!]!;
    }
    for (let i = start[a]!; i < start[a + 1]!; i++) standing[entries[2 * i]!] = NONE;
  }
  return { ofChoice, ofPair, coupleOf: couples };
}

/**
 * Per entry of `ranks`: the place in `choices` where that applicant ranks the program, or NONE. What a program needs that
 * looks for applicants.
 */
export function choicesOfRanks(market: NumberedMarket, { ofChoice }: Standings): Int32Array {
  const { choices, rankStart } = market;
  const found = new Int32Array(market.ranks.length).fill(NONE);
  for (let k = 0; k < choices.length; k++)
    if (ofChoice[k] !== NONE) found[rankStart[choices[k]!]! + ofChoice[k]!] = k;
  return found;
}

/** Program and standing, in turn, for each entry of the programs' lists, sorted by applicant (a counting sort). */
function byApplicant({ applicants, programs, rankStart, ranks }: NumberedMarket): {
  start: Int32Array;
  entries: Int32Array;
} {
  const start = new Int32Array(applicants + 1);
  for (let r = 0; r < ranks.length; r++) start[ranks[r]! + 1] = start[ranks[r]! + 1]! + 1;
  for (let a = 0; a < applicants; a++) start[a + 1] = start[a + 1]! + start[a]!;
  const entries = new Int32Array(2 * ranks.length);
  const next = start.slice();
  for (let p = 0; p < programs; p++) {
    for (let r = rankStart[p]!; r < rankStart[p + 1]!; r++) {
      const a = ranks[r]!;
      const i = next[a]!;
      next[a] = i + 1;
      entries[2 * i] = p;
      entries[2 * i + 1] = r - rankStart[p]!;
    }
  }
  return { start, entries };
}

function couplesOf({ applicants, members }: NumberedMarket): Int32Array {
  const couples = new Int32Array(applicants).fill(NONE);
  for (let i = 0; i < members.length; i++) couples[members[i]!] = i >> 1;
  return couples;
}
