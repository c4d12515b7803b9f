/**
 * The vocabulary of facts. Data files hold these shapes; the engine imports the types only and
 * receives the values as an argument.
 */

import type { CalendarEvent, Parameter, Rules, SeasonFacts } from './season-types.ts';
import type { Validation } from './validation-types.ts';
import type { ApplicantType, Layer, ProgramKind, SpecialtyId } from './vocabulary.ts';

export * from './season-types.ts';
export * from './validation-types.ts';
export * from './vocabulary.ts';

/** Where a value comes from. `address` is empty when the publisher could not be traced to a page. */
export interface Source {
  id: string;
  title: string;
  publisher: string;
  /** Year of publication, or null when the document is undated. */
  year: number | null;
  address: string;
  terms: string;
  layer: Layer;
  /** Set when somebody else than the program or the rule maker says it. */
  thirdParty?: true;
}

/** One value with its evidence. `year` is the year the statement was true, null when undated. */
export interface Fact<T = FactValue> {
  value: T;
  year: number | null;
  source: string;
  /** What the source says about its date or scope when a year alone would mislead ("before 2021"). */
  note?: string;
}

export type FactValue = string | number | boolean;

/** Every field a program may have, with the type of its value. A missing field is unknown. */
export interface FactFields {
  website: string;
  /** Positions offered a year over the program's categorical and primary tracks together. */
  positions: number;
  filled: number;
  kind: ProgramKind;
  residents: number;
  applications: number;
  /** Shares of current residents, percent. */
  imgShare: number;
  imgShareUs: number;
  imgShareNonUs: number;
  visaJ1: boolean;
  visaH1b: boolean;
  visaNote: string;
  minStep2: number;
  /** Employer's H-1B filings for residents: years with a filing among the last seven; positions in 2025. */
  h1bFilingYears: number;
  h1bFilings2025: number;
  boardPassRateMedicine: string;
  boardPassRatePediatrics: string;
  imgConsidered: string;
  /** Attempts allowed for each Step, 1 = first-attempt passes only. */
  maxAttempts: number;
  attemptsNote: string;
  maxYearsSinceGraduation: number;
  graduationNote: string;
  usceRequired: boolean;
  usceMonthsMin: number;
  usceNote: string;
  ecfmgAtApplication: string;
  step1Policy: string;
  step2Policy: string;
  step2AtApplication: string;
  step3Rule: string;
  letters: string;
  applicationDeadline: string;
  interviewInvites: string;
  childrensHospital: string;
  stateRule: string;
  languageNote: string;
  sisterNote: string;
}
export type FactField = keyof FactFields;

/** Facts of one field, the most trustworthy first (newest dated statement of the program itself). */
export type ProgramFacts = { [F in FactField]?: Fact<FactFields[F]>[] };

export interface Track {
  code: string;
  name: string;
  kind: 'categorical' | 'primary-care';
}

/** One ACGME program: one application, one fee, whatever its number of NRMP tracks. */
export interface Program {
  /** NRMP code of its main categorical track. */
  code: string;
  /** Ten-digit ACGME code, null when not known. */
  acgme: string | null;
  /** NRMP institution code: programs that share it share people. */
  institution: string;
  name: string;
  city: string;
  /** Two-letter postal code (PR included). */
  state: string;
  latitude: number | null;
  longitude: number | null;
  specialty: SpecialtyId;
  tracks: Track[];
  /** Which list names it, for example "2025 Match". */
  listed: string;
  facts: ProgramFacts;
}

/** Our estimate for one program (reported layer). Logits of the chance that an average applicant is interviewed. */
export interface ProgramEstimate {
  /** Posterior mean and standard deviation of the logit interview rate without a signal, by applicant type. */
  interview: Record<ApplicantType, { mean: number; sd: number }>;
  /** Whether a rate of its own, once reported by the program, is part of the estimate; else only programs like it are. */
  ownRate: Record<ApplicantType, boolean>;
  /** Probability that the program sponsors the visa in the season, 0–1. */
  visaJ1: number;
  visaH1b: number;
}

/** An effect on the log-odds of an interview, with its standard deviation and source. */
export interface Effect {
  mean: number;
  sd: number;
  source: string;
  note?: string;
}

/** The fitted model: everything the odds need besides the programs. See docs/odds.md for the formulas. */
export interface OddsModel {
  fitted: string;
  effects: Record<
    | 'step2Per10'
    | 'visaNeeded'
    | 'perYearSinceGraduation'
    | 'perUsceMonth'
    | 'step3Passed'
    | 'failedStep1'
    | 'failedStep2'
    | 'signalGold'
    | 'signalSilver'
    | 'signalSingle'
    | 'stateTie',
    Effect
  >;
  /**
   * Joint posterior draws of effects and of the quality's standard deviation, 128 each, same order: what the
   * data say of them is correlated. Effects without draws are independent normals.
   */
  effectDraws?: Partial<Record<keyof OddsModel['effects'] | 'quality', number[]>>;
  /** Calibrated offset of a specialty for one type, log-odds of an interview, with its doubt and reason. */
  level?: Record<SpecialtyId, Record<ApplicantType, { value: number; sd: number; note: string }>>;
  /** Standard deviation of the applicant's unobserved quality on the logit scale. */
  quality: { sd: number; low: number; high: number; source: string };
  /** Standard deviation of a specialty's own shared factor, logit scale. */
  specialtyFactorSd: number;
  /** Season-to-season drift of a program's interview odds, logit standard deviation. */
  seasonDriftSd: number;
  /** Mean and spread of the applicants of one type in one specialty: what "average applicant" means. */
  population: Record<SpecialtyId, Record<ApplicantType, ApplicantPopulation>>;
  /** Prior of a program's logit rate where nothing was reported: mean and between-program sd. */
  prior: Record<SpecialtyId, Record<ApplicantType, { mean: number; sd: number }>>;
  /** Chance of matching at a program once interviewed: logit m = mean + quality·z + performance·w. */
  match: Record<SpecialtyId, Record<ApplicantType, MatchCurve>>;
  /** Chance per year that a stated policy stops telling us anything; and the base rates it falls back on. */
  policy: {
    forgetPerYear: number;
    undatedAge: number;
    strictWithinYears: number;
    baseVisaJ1: Record<SpecialtyId, number>;
    baseVisaH1b: Record<SpecialtyId, number>;
    source: string;
  };
}

export interface ApplicantPopulation {
  step2: number;
  step2Sd: number;
  visaNeeded: number;
  yearsSinceGraduation: number;
  usceMonths: number;
  step3Passed: number;
  failedStep1: number;
  failedStep2: number;
  /** Standard deviation of everything above on the logit scale, quality and fit with the specialty included. */
  logitSd: number;
}

export interface MatchCurve {
  mean: number;
  /** Standard deviation of our uncertainty about `mean`. */
  meanSd: number;
  quality: number;
  performance: number;
  source: string;
}

/** Everything known, as loaded. `estimates` is null when the reported layer was dropped. */
export interface Facts {
  version: string;
  programs: Program[];
  estimates: Record<string, ProgramEstimate> | null;
  model: OddsModel;
  parameters: Parameter[];
  calendar: CalendarEvent[];
  rules: Rules;
  sources: Record<string, Source>;
  /** How good the model is, as measured; null when the file was left out. */
  validation: Validation | null;
}

/** Facts together with the rules of the season that is planned for; made by `forSeason`. */
export interface SeasonalFacts extends Facts {
  season: SeasonFacts;
}
