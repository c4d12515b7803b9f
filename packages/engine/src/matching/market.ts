/** What a couple ranks: a program for either partner, in the order of `members`; null where that partner has none. */
export type ProgramPair = [string | null, string | null];

/** A residency market by names, as read from JSON. Names are any text; nobody and nothing is ranked twice. */
export interface Market {
  /** Programs of each applicant's own rank order list, best first. Couples rank together, in `couples`. */
  applicants: Record<string, string[]>;
  /** `quota`: whole number of positions, 0 or more. `ranks`: applicants, best first. */
  programs: Record<string, { quota: number; ranks: string[] }>;
  /** Nobody belongs to two couples, and nobody in a couple has a list of their own. */
  couples?: Couple[] | undefined;
}

export interface Couple {
  members: [string, string];
  ranks: ProgramPair[];
}

/** A single applicant and a program that both prefer each other to what they have. */
export interface BlockingPair {
  applicant: string;
  program: string;
}

/** A couple that prefers a pair of programs to what it has, and both programs would take them. */
export interface BlockingCoalition {
  members: [string, string];
  programs: ProgramPair;
}

export interface MatchingReport {
  /** Rules of the market that the matching breaks, one sentence each; only without any is it a matching at all. */
  problems: string[];
  /** Blocking pairs and blocking coalitions, all of them counted. */
  blocking: number;
  /** The first hundred. */
  blockingPairs: BlockingPair[];
  /** The first hundred. */
  blockingCoalitions: BlockingCoalition[];
}

export interface StableMatch {
  /** Every applicant of the market, with the program or null. */
  matches: Record<string, string | null>;
  /** Counted by the independent checker; 0 means stable. */
  blocking: number;
  blockingPairs: BlockingPair[];
  blockingCoalitions: BlockingCoalition[];
  /**
   * `stable`; `none-exists` when every choice of the couples was tried, so that no matching of this market is stable;
   * `not-found` when the search gave up, and whether one exists is not known.
   */
  outcome: 'stable' | 'none-exists' | 'not-found';
  couples: CouplesReport;
}

export interface CouplesReport {
  count: number;
  /** Couples with at least one partner matched. */
  matched: number;
  /** Couples that the search could not seat without unseating others for ever, and left without programs. */
  unplaced: [string, string][];
  /** How often a cycle of displacements was met, over all attempts. */
  loops: number;
  /** Orders of the couples that were tried; 0 without couples. */
  attempts: number;
}
