import type { MoneyRange } from '../decision-results.ts';
import type { Range } from '../results.ts';
import type { FunnelRow } from './season-results.ts';
import type { StayingWell } from './staying-well.ts';

/** What may have cost the match, the weightiest first. */
export interface Gap {
  /** `gap.…` for what the season's numbers show, else the id of the audit's risk. */
  id: string;
  stage: FunnelRow['stage'];
  title: string;
  says: string;
  /** What repairs it. */
  do: string[];
  /** Chance of matching without it, over the chance with it; null when nobody has measured it. */
  effect: Range | null;
  sources: string[];
}

/** One repair for the next season, planned anew with its own best list. */
export interface NextStep {
  id: string;
  change: string;
  /** Null when it helps by all accounts, but nobody has measured how much. */
  match: Range | null;
  gain: Range | null;
  cost: number | null;
  costRange: MoneyRange | null;
  months: number | null;
  says: string[];
  sources: string[];
}

export interface NextSeason {
  season: number;
  /** Chance of the next season's best list by the profile alone. */
  byProfile: Range;
  /** The same after what this season showed of the person. */
  learned: Range;
  says: string[];
}

export interface Alternative {
  id: 'one-parent' | 'young-adults' | 'community' | 'research-year';
  title: string;
  says: string;
  /** What stays possible. */
  keepsOpen: string;
}

export interface PostMatch {
  season: number;
  result: 'matched' | 'matched-in-soap' | 'unmatched' | null;
  funnel: FunnelRow[];
  /** The first stage that fell short of what chance does; null when none did, or nothing can be told. */
  broke: FunnelRow['stage'] | null;
  says: string[];
  thisWeek: string[];
  /** The weeks after. */
  well: StayingWell;
  gaps: Gap[];
  /** Best first. */
  nextCycle: NextStep[];
  next: NextSeason | null;
  reapply: string[];
  alternatives: Alternative[];
  /** What no chance here counts; it stands before every number. */
  entryNotes: string[];
  notes: string[];
}
