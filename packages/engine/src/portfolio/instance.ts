import type { Level } from '../results.ts';

/** One step of a fee scale: applications up to and including number `upTo` cost `price` each. */
export interface Tier {
  /** Last application (counted from 1) at this price. Left out on the last tier: no limit. */
  upTo?: number;
  /** US dollars per application, 0 or more. */
  price: number;
}

export interface SignalCaps {
  gold?: number;
  silver?: number;
}

export interface InstanceSpecialty {
  id: string;
  /** Prices must not fall from one tier to the next. */
  tiers: Tier[];
  /** Most signals of each kind; what is left out is 0. */
  signals?: SignalCaps;
}

export interface InstanceProgram {
  id: string;
  /** Id of a specialty of the instance. */
  specialty: string;
  /** Per level, one probability in [0, 1) for each node. A level left out is not offered. */
  q: Partial<Record<Level, number[]>>;
  /** With `attend`: chance in [0, 1) of matching once interviewed, one number or one per node. */
  offer?: number | number[];
  /** Worth of matching here, 0 or more; 1 when left out. */
  utility?: number;
  pin?: boolean;
  exclude?: boolean;
}

/** The bare portfolio problem, as read from JSON. */
export interface Instance {
  /** Weight of each node, 0 or more. */
  weights: number[];
  /** US dollars. */
  budget: number;
  /** Most interviews the applicant can attend; without it every interview is attended. */
  attend?: number;
  specialties: InstanceSpecialty[];
  programs: InstanceProgram[];
}

/** Everything needed to verify `upperBound` without trusting the solver; see docs/portfolio.md. */
export interface SolutionCertificate {
  /** Classes × nodes multipliers, class by class (lowest utility first), node by node inside a class. */
  v: number[];
  /**
   * With `attend`: the price τ of a place at an interview: one number, one per node, or laid out as `v`. Left out when
   * 0 everywhere.
   */
  tau?: number | number[];
}

export interface Solution {
  selected: { id: string; level: Level }[];
  cost: number;
  value: number;
  upperBound: number;
  gap: number;
  certificate: SolutionCertificate;
}

export interface CheckReport {
  /** The list obeys budget, signal caps, pins and exclusions. */
  feasible: boolean;
  /** Value of the list, computed afresh. */
  value: number;
  /** Upper bound that the certificate proves, computed afresh; Infinity when it proves nothing. */
  upperBound: number;
  /** Feasible, the value is as claimed, and the certificate supports the claimed bound. */
  valid: boolean;
  /** What is wrong, one sentence each. */
  problems: string[];
}
