/** Results of explain, what-if, apply-or-wait and verify-first: what to do before and beside the list. */
import type { FactField, FactValue, SpecialtyId } from '@matchwright/facts';
import type { Exclusion, Level, Range } from './results.ts';

/** Mean and 90% range on the log-odds scale. */
export interface LogOdds {
  mean: number;
  lo90: number;
  hi90: number;
}

export interface ExplainedTerm {
  /** `base`, the name of an effect, `tie`, or `policies`. */
  id: string;
  name: string;
  /** Null for a rule that shuts the applicant out. */
  logOdds: LogOdds | null;
  /** Chance of an interview with this term and all before it. The last one equals `interview.p`. */
  after: number;
  /**
   * What takes the chance before this term to the one after it, so that the steps multiply to the result. Null on the
   * first term and for a rule that shuts out. It differs a little from `logOdds`, which is an average of its own.
   */
  times: { of: 'odds' | 'chance'; factor: number } | null;
  /** Ids of the sources of the effect. */
  sources: string[];
  /** What the reader should know about the figure: how it was measured, what was assumed. */
  note: string | null;
}

export interface ExplainedSignal {
  level: Level;
  name: string;
  logOdds: LogOdds;
  /** Chance of an interview with the signal. */
  interview: Range;
  /** Difference to applying without it, draw by draw. */
  gain: Range;
  sources: string[];
}

/** Something that could be found out, and what the chance of an interview would then be. */
export interface Evidence {
  id: string;
  kind: 'policy' | 'profile' | 'program';
  /** A sentence: what would have to be known. */
  says: string;
  now: number;
  favourable: number;
  unfavourable: number;
  /** Probability of the favourable answer. */
  chance: number;
  /** Expected absolute change of the chance of an interview. */
  change: number;
}

/**
 * What a base rate rests on: a rate that the program itself once reported, pulled towards programs like it; such programs
 * alone; or, without the reported layer, the average of the specialty.
 */
export type BaseOrigin = 'own-rate' | 'like-it' | 'specialty';

export interface Explanation {
  season: number;
  code: string;
  name: string;
  specialty: SpecialtyId;
  eligible: boolean;
  excluded?: Exclusion;
  interview: Range;
  match: Range;
  /** Chance of matching there once interviewed, over the seasons in which one is. */
  onceInterviewed: { p: number; sources: string[] };
  /** Interviewed share of the applicants of the type who send no signal, our estimate, before the person's own terms. */
  baseRate: { p: number; lo90: number; hi90: number; from: BaseOrigin; sources: string[] };
  terms: ExplainedTerm[];
  signals: ExplainedSignal[];
  /** The one that would change most first. */
  evidence: Evidence[];
  notes: string[];
}

/** A change of one field of a profile: `exams[1].score`, `budget`, `preferences.specialties.pediatrics`. */
export interface ProfileChange {
  path: string;
  /** The new value; null removes the field, list entry or star. */
  value: unknown;
}

export type ChangeKind =
  | 'exam'
  | 'experience'
  | 'together'
  | 'wait'
  | 'budget'
  | 'specialty'
  | 'visa'
  | 'interviews'
  | 'your-change';

/** US dollars between two ends, both stated. */
export interface MoneyRange {
  low: number;
  high: number;
}

export interface WhatIfChange {
  id: string;
  kind: ChangeKind;
  /** What changes, in plain words. */
  change: string;
  /** The same as changes of the profile, in order. */
  changes: ProfileChange[];
  match: Range;
  /** Difference of the chance of matching, draw by draw; may be below 0. */
  gain: Range;
  /** Change of the plan's own value, in which matches count by their stars. */
  worth: number;
  programs: number;
  expectedInterviews: number;
  /** US dollars, the middle of `costRange`; null when not known. */
  cost: number | null;
  costRange: MoneyRange | null;
  /** Null when not known. */
  months: number | null;
  /** Points of `gain.p` for each $100 and each month; null when cost or months are not known or 0. */
  gainPer100: number | null;
  gainPerMonth: number | null;
  /** Of waiting: what it adds to everything that can still be done this season, in words; null for anything else. */
  beside: string | null;
  says: string[];
  sources: string[];
}

/** An improvement that helps by all accounts, but whose effect nobody has measured. */
export interface UnmeasuredChange {
  id: string;
  change: string;
  match: null;
  gain: null;
  cost: number | null;
  months: number | null;
  /** Why there is no number. */
  why: string;
}

export interface WhatIfResult {
  season: number;
  base: Range;
  /** Why no program can take the person now, so that `base` is 0; null when one can. */
  noneOpen: string | null;
  /** By gain, greatest first. */
  changes: WhatIfChange[];
  unmeasured: UnmeasuredChange[];
  /** What no chance here counts: an entry restriction that names the person. It stands before every number. */
  entryNotes: string[];
  /** Why a pass in one of these exams cannot be tried, in one sentence; null when it can, or is there already. */
  notOffered: { step2ck: string | null; step3: string | null };
  /** What is not offered, and why, when a reader would look for it. */
  notes: string[];
}

export interface SeasonOutlook {
  season: number;
  match: Range;
  expectedInterviews: number;
  programs: number;
  /** Applications and fixed fees, US dollars. */
  fees: number;
}

export interface WaitingCondition {
  id: 'active' | 'funded' | 'several-risks';
  status: 'met' | 'not-met' | 'cannot-tell';
  says: string;
  /** What in the profile or the request says so. */
  because: string[];
}

export interface ApplyOrWait {
  now: SeasonOutlook;
  wait: SeasonOutlook & {
    /** What is done meanwhile, one sentence each. */
    improvement: string[];
    changes: ProfileChange[];
  };
  /** Waiting minus applying now, draw by draw. */
  gain: Range;
  /** What can still be done before this season's applications; null when nothing can, or no day was given. */
  thisSeason:
    | (SeasonOutlook & {
        /** One sentence each. */
        improvement: string[];
        /** What waiting adds to that, draw by draw: its honest gain. */
        waitingAdds: Range;
      })
    | null;
  months: number;
  /** Money of the year besides application fees, as far as known. */
  cost: {
    known: MoneyRange;
    items: { label: string; low: number; high: number; source: string }[];
    unknown: string[];
  };
  conditions: WaitingCondition[];
  visa: { needed: boolean | null; says: string[]; sources: string[] };
  /** Stated limits of years since graduation, over the programs of the wanted specialties. */
  graduation: {
    yearsNow: number | null;
    yearsThen: number | null;
    brokenNow: number;
    brokenThen: number;
    newly: string[];
  };
  notes: string[];
}

/** A fact that a person looked up or asked for. `value` null: asked, and there is no such limit. */
export interface VerifiedFact {
  /** Code of any track of the program. */
  code: string;
  field: FactField;
  value: FactValue | null;
  /** ISO date of the answer. */
  date: string;
  /** Where it was found, in the person's words. */
  source?: string | undefined;
}

export interface Answer {
  /** Probability of this answer. */
  chance: number;
  /** Chance that the policies let the person in, given this answer. */
  p: number;
  /** What making the plan anew then gains over keeping the list, in the plan's value. */
  gain: number;
  listed: boolean;
}

export interface FactToVerify {
  code: string;
  name: string;
  specialty: SpecialtyId;
  field: FactField;
  question: string;
  /** Expected gain of the plan's value once the answer is known. */
  worth: number;
  /** The same gain bought with application fees, US dollars; null when more fees buy nothing. */
  worthDollars: number | null;
  /** Probability at which the favourable answer is counted now. */
  now: number;
  /** Whether the program is on the list now. */
  listed: boolean;
  /** The answer that lets the person in, and the one that does not. */
  ifYes: Answer;
  ifNo: Answer;
  /** Where to look. */
  how: string;
  /** What to enter for each answer. */
  writeBack: { field: FactField; ifYes: FactValue | null; ifNo: FactValue | null; says: string };
}

export interface VerifyFirstResult {
  season: number;
  facts: FactToVerify[];
  /** Unknown facts that count for this person, and how many of them were planned anew. */
  considered: number;
  replanned: number;
  notes: string[];
}
