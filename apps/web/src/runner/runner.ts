import type { ListResult, OddsResult } from '@matchwright/engine';
import type { Facts, Source, SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { Stated } from './stated-facts.ts';

export interface PlanOptions {
  /** Adds the chance by budget. */
  frontier?: boolean;
  /** False leaves out comparisons and marginal values, for an answer while somebody types. */
  detail?: boolean;
}

/** A program's name and place, for searching and for naming codes. */
export interface ProgramLabel {
  code: string;
  name: string;
  city: string;
  state: string;
  specialty: SpecialtyId;
}

/** The part of the facts that the page itself needs. */
export interface FactsSummary {
  version: string;
  labels: ProgramLabel[];
  /** NRMP code of any track → code of its program. */
  mainCodes: Record<string, string>;
  rules: Facts['rules'];
  calendar: Facts['calendar'];
  sources: Record<string, Source>;
  /** What programs stated about whom they let in, by code. */
  stated: Record<string, Stated[]>;
}

export interface CheckResult {
  valid: boolean;
  value: number;
  upperBound: number;
  /** Wall-clock time of the check. */
  seconds: number;
}

/** Everything the screens ask of the engine. Rejections carry a message for people. */
export interface Runner {
  facts(): Promise<FactsSummary>;
  plan(profile: Profile, options: PlanOptions): Promise<ListResult>;
  odds(profile: Profile): Promise<OddsResult>;
  /** Proves anew what is on the page: the same list, feasible, and no list better by more than the gap. */
  check(profile: Profile, result: ListResult): Promise<CheckResult>;
}
