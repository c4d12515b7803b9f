import type { SpecialtyId } from '@matchwright/facts';
import type { ApplicationStatus } from '@matchwright/inputs/season';
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

export interface SeasonOutlook {
  /** What no chance here counts, to stand before it: a US entry restriction. */
  entryNotes: string[];
  season: number;
  /** ISO date. */
  today: string;
  /** Applications by where they stand today; what only has totals is not in it. */
  statuses: Partial<Record<ApplicationStatus, number>>;
  sent: number;
  interviews: number;
  waiting: number;
  /** Invitations expected by today beside those that came. */
  funnel: FunnelRow[];
  /** Chance of matching with these applications before anything was heard, and from here. */
  before: Range;
  now: Range;
  /** Invitations still to come. */
  more: Range;
  moved: Moved[];
  says: string[];
  do: string[];
  notes: string[];
  sources: string[];
}
