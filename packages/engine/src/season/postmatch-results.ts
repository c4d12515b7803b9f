import type { CertificateBeside } from '../advice/certificate-notes.ts';
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
  /** Chance of the next season's best list by the profile alone, as that list shows it. */
  byProfile: Range;
  /** The same after what this season showed of the person. */
  learned: Range;
  /** The one to plan with: the lower one, or that of the profile where both are nearly the same. */
  planWith: 'byProfile' | 'learned';
  says: string[];
}

export interface Alternative {
  id: 'one-parent' | 'young-adults' | 'community' | 'research-year';
  title: string;
  says: string;
  /** What stays possible. */
  keepsOpen: string;
}

/** Something to do or to know, with its evidence; the source is null for our own advice. */
export interface ComingStep {
  id: 'contract' | 'visa-j1' | 'visa-h1b' | 'visa-late' | 'ecfmg' | 'licence' | 'start';
  says: string;
  source: string | null;
  year: number | null;
}

/** What follows from how the season went. */
export interface LookBack extends CertificateBeside {
  season: number;
  result: 'matched' | 'matched-in-soap' | 'unmatched' | null;
  /** No result can be known yet: everything here is how it stands today. */
  running: boolean;
  /** Whether anything was tracked or counted that can be looked back on. */
  counted: boolean;
  funnel: FunnelRow[];
  /** The first stage that fell short of what chance does; null when none did, or nothing can be told. */
  broke: FunnelRow['stage'] | null;
  says: string[];
  /** For those who have a place: what comes between now and the first day. */
  comesNext: ComingStep[];
  thisWeek: string[];
  /** The weeks after. */
  well: StayingWell;
  /** What the numbers of the season show. */
  gaps: Gap[];
  next: NextSeason | null;
  reapply: string[];
  alternatives: Alternative[];
  /** What no chance here counts; it stands before every number. */
  entryNotes: string[];
  notes: string[];
  sources: string[];
}

/** A day of the next season that its plan is worked back from. */
export interface NextDate {
  event: 'season-opens' | 'submit-opens' | 'review-opens' | 'rank-list-deadline' | 'match-day';
  /** ISO date. */
  date: string;
  projected: boolean;
  source: string;
}

/** What follows from the profile alone: it stays the same while the numbers of the season are entered. */
export interface NextCycle {
  season: number;
  /** Risks of the audit that may have cost the match. */
  gaps: Gap[];
  /** Best first. */
  steps: NextStep[];
  /** The day by which a repair must be done, ISO date; null when the calendar has none. */
  doneBy: string | null;
  dates: NextDate[];
  notes: string[];
}

/** The whole account. Everything that is planned is left out for somebody who matched. */
export interface PostMatch extends LookBack {
  /** What the numbers show first, then what the profile explains. */
  gaps: Gap[];
  /** Best first. */
  nextCycle: NextStep[];
  dates: NextDate[];
}
