import type { ApplicantType, Sourced, SpecialtyId } from '@matchwright/facts';

/** A probability with its 50% and 90% ranges, each in [0, 1]; rounded only for display. */
export interface Range {
  p: number;
  lo50: number;
  hi50: number;
  lo90: number;
  hi90: number;
}

/** Levels of an application; `silver` and `gold` are signals. */
export const LEVELS = ['applied', 'silver', 'gold'] as const;
export type Level = (typeof LEVELS)[number];

/** Why a program is left out of the odds, with the fact that says so. */
export interface Exclusion {
  rule:
    | 'visa'
    | 'attempts'
    | 'graduation-year'
    | 'minimum-score'
    | 'us-experience'
    | 'not-img'
    | 'never-state'
    | 'excluded-by-you'
    | 'not-considered';
  says: string;
  source: string | null;
  year: number | null;
}

/** One additive term of a program's log-odds. */
export interface Factor {
  name: string;
  logOdds: number;
}

/** Something about a program that we do not know and how it was counted. */
export interface UnknownFact {
  field: string;
  /** A sentence for people: "Visa policy unknown, counted at 73%". */
  says: string;
  /** Probability that the policy lets this applicant in. */
  p: number;
}

export interface ProgramOdds {
  code: string;
  name: string;
  city: string;
  state: string;
  specialty: SpecialtyId;
  eligible: boolean;
  /** Open as far as we know: it stated a rule that this person breaks, but long ago or without a date. */
  mayBeClosed: boolean;
  excluded?: Exclusion;
  /** Chance of an interview when applying without a signal. */
  interview: Range;
  /** Chance of matching there through one application (interviewed, then matched). */
  match: Range;
  factors: Factor[];
  unknown: UnknownFact[];
}

export interface OddsResult {
  season: number;
  applicant: ApplicantType;
  programs: ProgramOdds[];
  notes: string[];
}

export interface ListedProgram {
  code: string;
  name: string;
  city: string;
  state: string;
  specialty: SpecialtyId;
  level: Level;
  /** At the level chosen. */
  interview: Range;
  match: Range;
  utility: number;
  pinned: boolean;
  /** The signal, or none, that the person set by hand; left out when the planner chose. */
  signalSet?: 'gold' | 'silver' | 'none';
  reasons: string[];
  unknown: UnknownFact[];
  /** How many of the facts that decide who may apply were looked for, when not one of them is known; else 0. */
  allUnknown: number;
  /** Other listed programs of the same institution, by code: they share people. */
  sameInstitution: string[];
}

export interface SpecialtySummary {
  count: number;
  eligible: number;
  /** Of the eligible: they stated a rule that this person breaks, but long ago or without a date. */
  mayBeClosed: number;
  excluded: number;
  cost: number;
  gold: number;
  silver: number;
  goldAllowed: number;
  silverAllowed: number;
  /** Chance of matching in this specialty through the list. */
  match: Range;
  expectedInterviews: number;
}

export interface Certificate {
  /** Value of the list in the optimiser's own terms (preference-weighted when stars differ). */
  value: number;
  upperBound: number;
  gap: number;
  objective: 'match' | 'preference';
  nodes: number;
  v: number[];
}

export interface ListResult {
  season: number;
  projectedFrom: number | null;
  budget: number;
  /** Application fees of the list, US dollars. */
  cost: number;
  /** Fees paid whatever the list; already inside the budget. */
  fixedFees: { label: string; amount: Sourced<number> }[];
  /** Cost plus fixed fees. */
  total: number;
  programs: ListedProgram[];
  match: Range;
  /** What to know of the chances when two people match as a couple; null for one person. */
  coupleNote: string | null;
  /** What no chance here counts: an entry restriction that names the person. It stands before every number; also first in `notes`. */
  entryNotes: string[];
  /** Where that restriction is stated; null without one. */
  entrySource: { source: string; year: number | null } | null;
  /** Why no program can take the person, with what would open one; null when one can, or when money or wishes leave none. */
  noneOpen: string | null;
  expectedInterviews: number;
  /** Most interviews that the person can attend, by the profile; null when it names none. */
  attend: number | null;
  bySpecialty: Partial<Record<SpecialtyId, SpecialtySummary>>;
  certificate: Certificate;
  /** Worth of the next application in each specialty and of the next $30, in probability of matching. */
  marginal: {
    bySpecialty: Partial<Record<SpecialtyId, { price: number; gain: number; code: string | null }>>;
    next30: number;
    last30: number;
    /** Set when the last $30 buys less than 0.05 points. */
    stopAdvice: string | null;
  };
  comparisons: { name: string; match: Range; cost: number; programs: number; value: number }[];
  /** Listed program → codes that would do as well within 0.01 points. */
  alternatives: Record<string, string[]>;
  frontier?: { budget: number; match: Range; upperBound: number; cost: number; programs: number }[];
  excludedCounts: { rule: Exclusion['rule']; count: number }[];
  notes: string[];
}
