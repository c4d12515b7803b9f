import type { Market } from '../market.ts';

/** A matching as people write it: everybody with their program or null. */
export type Matching = Record<string, string | null>;

/**
 * Tries every matching that respects quotas and both sides' lists, and keeps the stable ones. Plain on purpose, and
 * without code of the solver or the checker: this is what both are judged by.
 */
export function everyStableMatching(market: Market): Matching[] {
  const stable: Matching[] = [];
  const parties = partiesOf(market);
  const visit = (index: number, matching: Matching): void => {
    const party = parties[index];
    if (!party) {
      if (blockingParties(market, matching) === 0) stable.push({ ...matching });
      return;
    }
    const nothing = party.members.map(() => null);
    for (const programs of [...party.ranks, nothing]) {
      const next = { ...matching };
      party.members.forEach((member, m) => {
        next[member] = programs[m] ?? null;
      });
      if (obeysRules(market, next)) visit(index + 1, next);
    }
  };
  visit(0, {});
  return withoutRepeats(stable);
}

/** How many ways a party has to do better: one for each better choice that all its programs would grant. */
export function blockingParties(market: Market, matching: Matching): number {
  let ways = 0;
  for (const { members, ranks } of partiesOf(market)) {
    const has = members.map((member) => matching[member] ?? null);
    for (const programs of ranks) {
      if (programs.every((program, m) => program === has[m])) break;
      if (isGranted(market, matching, members, programs)) ways += 1;
    }
  }
  return ways;
}

/** Each program picks its favourites among those who are there and those who come. */
function isGranted(
  market: Market,
  matching: Matching,
  members: readonly string[],
  programs: readonly (string | null)[],
): boolean {
  return [...new Set(programs)].every((name) => {
    if (name === null) return true;
    const program = market.programs[name];
    if (!program) return false;
    const coming = members.filter((_, m) => programs[m] === name);
    const picked = program.ranks.filter((who) => coming.includes(who) || matching[who] === name);
    return coming.every((who) => picked.slice(0, program.quota).includes(who));
  });
}

function obeysRules(market: Market, matching: Matching): boolean {
  return Object.entries(market.programs).every(([name, { quota, ranks }]) => {
    const residents = Object.keys(matching).filter((who) => matching[who] === name);
    return residents.length <= quota && residents.every((who) => ranks.includes(who));
  });
}

interface Party {
  members: string[];
  ranks: (string | null)[][];
}

const partiesOf = (market: Market): Party[] => [
  ...Object.entries(market.applicants).map(([name, list]) => ({
    members: [name],
    ranks: list.map((program) => [program]),
  })),
  ...(market.couples ?? []).map(({ members, ranks }) => ({
    members: [...members],
    ranks: ranks.map((pair) => [...pair]),
  })),
];

const withoutRepeats = (all: Matching[]): Matching[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];
