/** What a rule says when it speaks: the shape that every surface shows and the audit returns. */
import type { SpecialtyId } from '@matchwright/facts';
import type { MoneyRange } from '../decision-results.ts';
import type { Range } from '../results.ts';

/** `missing`: not in the profile, or not done yet; it asks a question or names a step rather than a risk. */
export type FindingKind = 'risk' | 'strength' | 'missing';
export type Severity = 'high' | 'medium' | 'low';

/** The page that a finding belongs to, besides the audit. */
export const TOPICS = [
  'exams',
  'education',
  'experience',
  'scholarship',
  'specialty',
  'letters',
  'visa',
  'certification',
  'season',
  'whole',
] as const;
export type Topic = (typeof TOPICS)[number];

export interface Finding {
  /** Id of the rule in the advice catalogue, such as `risk.step1-failed`. */
  id: string;
  kind: FindingKind;
  severity: Severity;
  topic: Topic;
  /** A few words. */
  title: string;
  /** What it is and why it matters, with its number. */
  says: string;
  /** What to do next, the first step first. */
  do: string[];
  /** Ids of sources. */
  sources: string[];
  /** Paths of the profile that it concerns, such as `exams[0]`: the lines of the sheet. */
  fields: string[];
  /** Strength: ids of the risks found here that it answers. */
  answers?: string[];
  /** Risk: ids of the strengths found here that answer it. */
  answeredBy?: string[];
  /** Risk: the season ends without a place as long as it lasts, so that it stands before the others. */
  decides?: true;
  /** Risk: nothing done now changes it this season any more; it counts for the next one. */
  settled?: true;
  closes?: Closed;
  effect?: Effect;
  repair?: Repair;
}

/** Programs that a risk shuts, by their own recent statements, and those that an older one may shut. */
export interface Closed {
  count: number;
  /** Programs of the wanted specialties looked at. */
  of: number;
  /** Programs with any known statement of the kind, closing or not: without it, a small count misleads. */
  known: number;
  /** Closed for certain first, then by name. */
  programs: ClosedProgram[];
}

export interface ClosedProgram {
  code: string;
  name: string;
  specialty: SpecialtyId;
  /** False: the statement is too old to count on. */
  certain: boolean;
  says: string;
  year: number | null;
  source: string;
}

/** What the odds model says that it changes: the chance of matching as it is, and without the risk. */
export interface Effect {
  /** What is compared, in words: "with a Step 2 CK of 235 instead of 224". */
  compared: string;
  now: Range;
  without: Range;
  /** `without` minus `now`, draw by draw. */
  gain: Range;
  bySpecialty: { specialty: SpecialtyId; now: Range; without: Range }[];
}

/** The cheapest step that lessens a risk. */
export interface Repair {
  what: string;
  cost: MoneyRange | null;
  months: number | null;
  /** The same in whole weeks, of a step that the plan counts in weeks. */
  weeks?: number;
  /** Ids of the tasks of the plan that it consists of, the first to begin first. */
  tasks?: readonly string[];
  /** Months of the last of them, where the plan's own task has another length. */
  lastMonths?: number;
  /** ISO date of the soonest sensible start; null when there is none. */
  begin: string | null;
  /** It can begin today. */
  beginNow?: boolean;
  /** ISO date by which it must be done, or is done at the soonest when it is late; `projected` when that date is not published. */
  by: string | null;
  projected: boolean;
  /** Too late for this season. */
  late: boolean;
  gain: Range | null;
  /** Why there is no number, when there is none. */
  unmeasured: string | null;
}
