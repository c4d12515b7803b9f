import type { SpecialtyId } from '@matchwright/facts';
import type { ApplicationStatus } from '@matchwright/inputs/season';
import type { CertificateBeside } from '../advice/certificate-notes.ts';
import type { Range } from '../results.ts';

/** How a count compares with what was expected. */
export type Verdict = 'as-expected' | 'fewer' | 'more' | 'too-small-to-tell' | 'cannot-tell';

/** One stage of the way from applications to a match. */
export interface FunnelRow {
  stage: 'interviews' | 'ranks' | 'match';
  specialty: SpecialtyId | 'all';
  /** What this stage comes from: applications sent, interviews, programs ranked. */
  from: number;
  /** Numbers of interviews and ranks, the mean as `p`; for `match` a chance. Null when nothing can be expected. */
  expected: Range | null;
  /** Null when not known yet. */
  actual: number | null;
  verdict: Verdict;
  /** Chance of a count as far out as this one on its side; null without a comparison. */
  tail: number | null;
  says: string;
}

/** What moved the odds since the season began. */
export interface Moved {
  specialty: SpecialtyId;
  kind: 'invited' | 'refused' | 'silent';
  count: number;
  /** Odds of an interview at every other program are multiplied by this. */
  odds: number;
  says: string;
}

/** The chance from here, taken two ways. */
export interface Readings {
  /** By the profile and every answer of the season. */
  own: Range;
  /** By the rates published for the group, with as many interviews as there may be in the end. */
  published: Range;
}

/** The rank order list of the season beside it. */
export interface ListBeside {
  /** Programs on it. */
  lines: number;
  /** Chance of matching with them alone. */
  match: Range;
  /** Why it differs from the chance from here, and which one to plan with: for the page of the season. */
  says: string;
  /** The same for the page of the list. */
  saysThere: string;
}

/** `running`: nobody can know a result yet; `asked`: it can be known, and is not noted. */
export type SeasonStage = 'running' | 'asked' | 'unmatched' | 'matched' | 'matched-in-soap';

export interface SeasonOutlook extends CertificateBeside {
  /** Once the season does not run any more, no chance is to be shown: `says` and `do` speak of its end. */
  stage: SeasonStage;
  /** What no chance here counts, to stand before it: a US entry restriction. */
  entryNotes: string[];
  season: number;
  /** ISO date. */
  today: string;
  /** Applications by where they stand today; what only has totals is not in it. */
  statuses: Partial<Record<ApplicationStatus, number>>;
  sent: number;
  /** Applications that do not count as sent, in words; null when all do. */
  notSent: string | null;
  /** ISO date on which applications of the season may first be sent; null when it is not known. */
  opens: string | null;
  /** Marked as sent before applications open, which nobody can do; null when none is. */
  tooEarly: { count: number; says: string } | null;
  /** Invitations that came, whatever became of them: the same number on every page. */
  invitations: number;
  /** Those of them that still stand or took place, at programs in the facts: what the chance counts. */
  interviews: number;
  waiting: number;
  /** No more invitation is expected: then nothing is said of those that may still come. */
  invitationsOver: boolean;
  /** Invitations expected by today beside those that came. */
  funnel: FunnelRow[];
  /** Chance of matching with these applications before anything was heard, and from here: the lower of the readings. */
  before: Range;
  now: Range;
  /** It is far below the one before, whatever the count of invitations can prove. */
  hasFallen: boolean;
  /** Null while there is no interview. */
  readings: Readings | null;
  /** Null without a rank order list. */
  list: ListBeside | null;
  /** Invitations still to come. */
  more: Range;
  moved: Moved[];
  says: string[];
  do: string[];
  notes: string[];
  sources: string[];
}
