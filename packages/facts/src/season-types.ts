/** Dated facts: rules, fees, signals, dates and exam rules, and how they stand for one season. */
import type { ApplicantType, Confidence, Exam, SpecialtyId } from './vocabulary.ts';

/** A dated rule, fee, limit or policy. Open-ended dates are null. */
export interface Parameter {
  key: string;
  value: string | number | boolean;
  unit: string;
  from: string | null;
  to: string | null;
  /** Seasons it is stated for, as printed by the source ("2024+", "2026-2027"). */
  season: string;
  source: string;
  year: number | null;
  confidence: Confidence;
  note?: string;
}

export interface CalendarEvent {
  season: number;
  /** Stable identifier such as `submit-opens`, `rank-list-deadline`. */
  event: CalendarEventId;
  label: string;
  /** ISO date. */
  date: string;
  /** Eastern Time, `HH:MM`, when stated. */
  time: string | null;
  source: string;
  note?: string;
}
export type CalendarEventId =
  | 'season-opens'
  | 'tokens-issued'
  | 'submit-opens'
  | 'review-opens'
  | 'nrmp-registration-opens'
  | 'nrmp-registration-deadline'
  | 'pathways-deadline'
  | 'signal-optout-deadline'
  | 'ranking-opens'
  | 'rank-list-deadline'
  | 'match-week'
  | 'soap-review'
  | 'soap-offers'
  | 'match-day'
  | 'season-ends';

export interface FeeTier {
  /** Applications priced by this tier within one specialty, counted from 1; undefined for the last tier. */
  upTo?: number;
  /** US dollars for each application. */
  price: number;
}

/** Rules of one season as published. `applicationTiers` is null where prices are not a plain ladder (before 2025). */
export interface SeasonRules {
  season: number;
  applicationTiers: Sourced<FeeTier[]> | null;
  fixedFees: FixedFee[];
  signals: Partial<Record<SpecialtyId, Sourced<SignalRule>>>;
}

export interface FixedFee {
  id: string;
  label: string;
  amount: Sourced<number>;
  /** Who pays it. */
  types: ApplicantType[];
}

export interface SignalRule {
  gold: number;
  silver: number;
  tiered: boolean;
}

/** A number in force between two ISO dates, both included; null is open. */
export interface DatedRule {
  from: string | null;
  to: string | null;
  value: Sourced<number>;
}

/** What the engine and the profile checks read instead of searching the printed parameters. */
export interface Rules {
  seasons: SeasonRules[];
  passing: Partial<Record<Exam, DatedRule[]>>;
  /** Attempts allowed for each USMLE Step, incomplete ones included since 2021. */
  attempts: DatedRule[];
  /** Exams that have no score but pass or fail: since when (ISO date), and who says so. */
  passFail: Partial<Record<Exam, { from: string; source: string }>>;
  scoreRange: Record<Exam, { min: number; max: number; source: string }>;
}

/** A figure in force in a season, with its evidence. */
export interface Sourced<T> {
  value: T;
  source: string;
  year: number | null;
  confidence: Confidence;
  note?: string;
}

/** The dated facts as they stand for one season. */
export interface SeasonFacts {
  season: number;
  /** Set when the season is not published yet: the season whose figures stand in for it. */
  projectedFrom: number | null;
  /** ERAS fee tiers, the same in every specialty, counted separately in each. */
  applicationTiers: Sourced<FeeTier[]>;
  /** Fees paid once whatever the list. `types` says who pays. */
  fixedFees: FixedFee[];
  /** Signals of each specialty; a specialty with a single tier has `gold` only and `tiered` false. */
  signals: Record<SpecialtyId, Sourced<SignalRule>>;
  calendar: (CalendarEvent & { projected: boolean })[];
}
