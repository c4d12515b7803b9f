import type {
  Eligibility,
  Explanation,
  ListResult,
  OddsResult,
  ProgramOdds,
  ProgramView,
  Range,
  Requirement,
  StatedImprovement,
  VerifyFirstResult,
  WhatIfResult,
  WhyNot,
} from '@matchwright/engine';
import type {
  Advice,
  AdviceTopic,
  BesideList,
  Risks,
  RuleEntry,
  SeasonSoFar,
  SeasonsCompared,
} from '@matchwright/engine/advice';
import type { Market, StableMatch } from '@matchwright/engine/matching';
import type {
  InterviewCalendar,
  InterviewSheet,
  LookBack,
  NextCycle,
  RankResult,
  SeasonOutlook,
  SoapGuide,
  StayingWell,
} from '@matchwright/engine/season';
import type { Facts, Source, Track } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { RankListFile, SeasonLog } from '@matchwright/inputs/season';
import type { SpeechFigures } from '@matchwright/words/interview';
import type { StoredAnswer } from '../storage/answers.ts';
import type { DirectoryEntry } from './directory-entries.ts';
import type { ProgramLabel } from './program-label.ts';
import type { Stated } from './stated-facts.ts';

/** What every question to the engine is about: a person, and what that person found out. */
export interface Subject {
  profile: Profile;
  answers: StoredAnswer[];
}

export interface PlanOptions {
  /** ISO date: the entry restrictions in force on it. */
  today?: string;
  /** Adds the chance by budget. */
  frontier?: boolean;
  /** False leaves out comparisons and marginal values, for an answer while somebody types. */
  detail?: boolean;
}

/** The part of the facts that the page itself needs. */
export interface FactsSummary {
  version: string;
  labels: ProgramLabel[];
  /** NRMP code of any track → code of its program. */
  mainCodes: Record<string, string>;
  /** Tracks of programs that have more than one, by the program's code. */
  tracks: Record<string, Track[]>;
  rules: Facts['rules'];
  calendar: Facts['calendar'];
  /** When SOAP ends on the day of its offers, `HH:MM` in Eastern Time; null: with that day. */
  soapEnds: string | null;
  sources: Record<string, Source>;
  /** What programs stated about whom they let in, by code. */
  stated: Record<string, Stated[]>;
  /** How fast and how long to speak. */
  speech: SpeechFigures;
}

export interface CheckResult {
  valid: boolean;
  value: number;
  upperBound: number;
  /** Wall-clock time of the check. */
  seconds: number;
}

/** Everything about one program for one person. */
export interface ProgramAccount {
  explanation: Explanation;
  requirements: Requirement[];
  view: ProgramView;
  /** Other programs of the same institution, with the chance of a match there. */
  siblings: (ProgramLabel & { eligible: boolean; match: Range })[];
}

/** One of several programs that stand side by side. */
export interface ComparedProgram {
  view: ProgramView;
  /** Null while there is no profile. */
  own: { odds: ProgramOdds; requirements: Requirement[]; eligibility: Eligibility } | null;
}

/** The day on this device, and the moment in universal time. */
export interface When {
  today: string;
  now: string;
}

/** What can be asked about a season as it went so far. */
export interface SeasonAnswers {
  outlook: SeasonOutlook;
  calendar: InterviewCalendar;
  soap: SoapGuide;
  afterwards: LookBack;
  'next-cycle': NextCycle;
  wellbeing: StayingWell;
}
export type SeasonTopic = keyof SeasonAnswers;

/** Everything the screens ask of the engine. Rejections carry a message for people. */
export interface Runner {
  facts(): Promise<FactsSummary>;
  plan(subject: Subject, options: PlanOptions): Promise<ListResult>;
  odds(subject: Subject): Promise<OddsResult>;
  /** Every program with the facts of the table; without a subject, without eligibility. */
  directory(subject: Subject | null): Promise<DirectoryEntry[]>;
  /** Some programs side by side, in the order asked; without a subject, facts alone. */
  compare(subject: Subject | null, codes: readonly string[]): Promise<ComparedProgram[]>;
  /** Proves anew what is on the page: the same list, feasible, and no list better by more than the gap. */
  check(subject: Subject, result: ListResult): Promise<CheckResult>;
  program(subject: Subject, code: string, today: string): Promise<ProgramAccount>;
  /** The menu of improvements, or, with a changed profile, what that change does. */
  whatIf(subject: Subject, today: string, changed?: Profile): Promise<WhatIfResult>;
  /** Why a program is not on the list, in figures. */
  whyNot(subject: Subject, code: string): Promise<WhyNot>;
  /** This season beside a season later, as the audit and the exam page tell it. */
  compareSeasons(subject: Subject, today: string, improvement: StatedImprovement): Promise<SeasonsCompared>;
  verifyFirst(subject: Subject, today: string): Promise<VerifyFirstResult>;
  /** What the advisor says on one topic. @param season what the kept season says of the plan */
  advise<T extends AdviceTopic>(
    subject: Subject,
    topic: T,
    today: string,
    season?: SeasonSoFar,
  ): Promise<Advice[T]>;
  /** The risks of the audit alone, which are there sooner. */
  risks(subject: Subject, today: string, season?: SeasonSoFar): Promise<Risks>;
  /** What stands beside the chance of a list, alone: the list asks after every change. */
  besideList(subject: Subject, today: string, season?: SeasonSoFar): Promise<BesideList>;
  season<T extends SeasonTopic>(
    subject: Subject,
    log: SeasonLog,
    topic: T,
    when: When,
  ): Promise<SeasonAnswers[T]>;
  /** One page for an interview at one program; null when no program has the code. */
  interviewSheet(subject: Subject, log: SeasonLog, code: string): Promise<InterviewSheet | null>;
  /** The chances of a rank order list; without a subject, those of an average applicant. @param today ISO date */
  rankOrder(subject: Subject | null, list: RankListFile, today: string): Promise<RankResult>;
  /** Who goes where in markets that are written down. */
  stableMatches(markets: readonly Market[]): Promise<StableMatch[]>;
  /** Every rule of the advisor with what it rests on. */
  rules(): Promise<RuleEntry[]>;
}
