import type { ApplicantType, SpecialtyId } from './vocabulary.ts';

/** One measured figure: what, on which data of which year, how many, by which metric. */
export interface ValidationFigure {
  id: string;
  name: string;
  value: number;
  /** Standard error or half-width as `error` says; null where the figure has none. */
  error: number | null;
  metric: string;
  data: string;
  year: string;
  n: number;
  note?: string;
}

/** Share of outcomes inside central intervals of a nominal width. */
export interface CoverageFigure {
  of: string;
  nominal: number;
  observed: number;
  n: number;
  data: string;
  year: string;
}

/** One bin of a reliability diagram, all values 0–1. */
export interface ReliabilityBin {
  predicted: number;
  observed: number;
  /** Standard error of observed minus predicted. */
  se: number;
  n: number;
}

/** One published figure beside the same figure of the simulated season. */
export interface CalibrationRow {
  specialty: SpecialtyId;
  type: ApplicantType;
  figure: string;
  published: number;
  simulated: number;
  /** Sampling error of the published figure, rounding included. */
  se: number;
  /** True when the model was fitted to it, false when it only checks the model. */
  fitted: boolean;
  n: number;
  year: number;
  /** Set when the published figure is our assumption or derived, with what was done. */
  note?: string;
}

/** How people who hold rank lists and all applicants differ in the simulated season. */
export interface ApplicantsAndRankers {
  specialty: SpecialtyId;
  type: ApplicantType;
  /** Share of applicants with at least one interview. */
  ranking: number;
  matchRateOfRankers: number;
  matchRateOfApplicants: number;
  meanInterviews: number;
  /** Median number of applications in the specialty, and most interviews attended. */
  applications: number;
  attended: number;
}

/** What was measured on the checked-in model; written by `npm run facts:validate`. */
export interface Validation {
  /** Fingerprint of model.json and estimates.json that were measured. */
  model: string;
  sizes: { file: string; bytes: number; compressed: number }[];
  ranks: { of: string; counts: number[]; chiSquare: number; freedom: number; n: number }[];
  coverage: CoverageFigure[];
  figures: ValidationFigure[];
  reliability: { of: string; data: string; year: string; bins: ReliabilityBin[] }[];
  calibration: CalibrationRow[];
  applicants: ApplicantsAndRankers[];
  /** Match rate of people with a rank list by Step 2 CK, simulated and derived from the published means. */
  scoreBands: { specialty: SpecialtyId; step2: number; published: number; simulated: number }[];
  sensitivity: { profile: string; moved: string; kept: number; change: number }[];
  /** What the numbers do not say, in plain words. */
  unknown: string[];
}
