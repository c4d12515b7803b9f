import type { Market } from './market.ts';

/** Stands for no program, no applicant, not ranked. */
export const NONE = -1;

/**
 * A market of numbers. Lists lie one behind the other: those of applicant a are
 * `choices[choiceStart[a]] … choices[choiceStart[a + 1] − 1]`, best first; `choiceStart` has one entry more than there
 * are applicants. Programs and couples likewise.
 */
export interface NumberedMarket {
  applicants: number;
  programs: number;
  /** Positions of each program, 0 or more. */
  quotas: Int32Array;
  choiceStart: Int32Array;
  /** Programs. The members of couples have empty lists. */
  choices: Int32Array;
  rankStart: Int32Array;
  /** Applicants, by the programs' lists. */
  ranks: Int32Array;
  /** Two applicants for each couple. */
  members: Int32Array;
  /** Counted in pairs: couple c has the pairs `pairStart[c]` to `pairStart[c + 1] − 1`. */
  pairStart: Int32Array;
  /** Two programs for each pair, in the order of the members; NONE where a partner has none. */
  pairs: Int32Array;
}

export interface NamedNumbers {
  numbered: NumberedMarket;
  applicantNames: string[];
  programNames: string[];
}

/** The market in numbers. It is taken as valid: every name that is ranked exists, and none twice in a list. */
export function numberMarket(market: Market): NamedNumbers {
  const couples = market.couples ?? [];
  const programNames = Object.keys(market.programs);
  const applicantNames = Object.keys(market.applicants);
  const programOf = new Map(programNames.map((name, p) => [name, p]));
  const applicantOf = new Map(applicantNames.map((name, a) => [name, a]));
  for (const { members } of couples) {
    for (const name of members) {
      if (applicantOf.has(name)) continue;
      applicantOf.set(name, applicantNames.length);
      applicantNames.push(name);
    }
  }
  const lists = applicantNames.map((name) => ownList(market, name));
  const programs = Object.values(market.programs);
  const [choiceStart, choices] = joined(lists, (name) => programOf.get(name) ?? NONE);
  const [rankStart, ranks] = joined(
    programs.map((program) => program.ranks),
    (name) => applicantOf.get(name) ?? NONE,
  );
  const [pairStart] = joined(
    couples.map((couple) => couple.ranks),
    () => NONE,
  );
  const flatPairs = couples.flatMap((couple) => couple.ranks.flat());
  return {
    numbered: {
      applicants: applicantNames.length,
      programs: programs.length,
      // Nobody can hold more than all positions' worth of a program's list, and quotas may be any whole number.
      quotas: Int32Array.from(programs, ({ quota, ranks: list }) => Math.min(quota, list.length)),
      choiceStart,
      choices,
      rankStart,
      ranks,
      members: Int32Array.from(
        couples.flatMap(({ members }) => members.map((name) => applicantOf.get(name)!)),
      ),
      pairStart,
      pairs: Int32Array.from(flatPairs, (name) => (name === null ? NONE : (programOf.get(name) ?? NONE))),
    },
    applicantNames,
    programNames,
  };
}

const ownList = (market: Market, name: string): string[] =>
  Object.hasOwn(market.applicants, name) ? (market.applicants[name] ?? []) : [];

/** Lists one behind the other: where each starts, and the entries as numbers. */
function joined<Entry>(
  lists: readonly Entry[][],
  numberOf: (entry: Entry) => number,
): [Int32Array, Int32Array] {
  const start = new Int32Array(lists.length + 1);
  for (let i = 0; i < lists.length; i++) start[i + 1] = start[i]! + lists[i]!.length;
  const entries = new Int32Array(start[lists.length]!);
  let at = 0;
  for (const list of lists) for (const entry of list) entries[at++] = numberOf(entry);
  return [start, entries];
}
