import type { CalendarEventId, Parameter, SeasonalFacts, SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { SeasonLog } from '@matchwright/inputs/season';
import { type PlanStage, planStage } from '../dates/season-day.ts';
import type { ApplyOrWait, ProfileChange, WhatIfResult } from '../decision-results.ts';
import { wantedSpecialties } from '../list/preferences.ts';
import { type Applicant, readApplicant } from '../odds/applicant.ts';
import { PlanError } from '../plan-error.ts';
import type { Range } from '../results.ts';
import { applyOrWait, type WaitingOptions } from '../whatif/apply-or-wait.ts';
import { isImg } from '../whatif/improvement.ts';
import { parameterOf } from '../whatif/parameters.ts';
import { type Outlook, Planner } from '../whatif/planner.ts';
import { applyChanges } from '../whatif/profile-change.ts';
import { whatIf } from '../whatif/what-if.ts';
import { type ExamRecord, examRecord, withoutResultsAhead } from './exam-record.ts';
import { budgetTooSmall, obstacleOf } from './obstacle.ts';

/** A date of the season; `projected` when it is not published. */
export interface SeasonDate {
  date: string;
  /** Eastern Time, `HH:MM`, when stated. */
  time: string | null;
  projected: boolean;
  source: string;
}

/** How the season of the plan ended, as the person noted it; null while it runs, and when nobody says. */
export type SeasonEnd = NonNullable<SeasonLog['result']> | null;

/** What the season that is kept says of the plan of its year. */
export interface SeasonSoFar {
  ended: SeasonEnd;
  /** Applications are out. */
  sent: boolean;
  /** Ids of the tasks of the plan that it shows as done. */
  did: readonly string[];
  /** Authors whose letters went out with an application. */
  letters: readonly string[];
  /** Ids of the points of the SOAP readiness list that it answers. */
  soapReady: readonly string[];
}

/** What nobody says of a season. */
const NO_SEASON: SeasonSoFar = { ended: null, sent: false, did: [], letters: [], soapReady: [] };

/** The chance of matching of a profile that differs in some fields, beside the profile as it is. */
export interface Compared {
  now: Outlook;
  then: Outlook;
  gain: Range;
}

/**
 * Everything a rule may look at: one person, one season, one day, and what the odds say. The odds are worked out
 * when somebody first asks, and once.
 */
export class Situation {
  /** Exams that lie ahead are booked, whatever result is entered for them. */
  readonly profile: Profile;
  readonly facts: SeasonalFacts;
  /** ISO date. */
  readonly today: string;
  /** A result noted before the Monday of Match Week, when nobody knows one, is of another season: null. */
  readonly ended: SeasonEnd;
  /** Applications of this season are out, as far as the kept season says. */
  readonly sent: boolean;
  readonly stage: PlanStage;
  /** Ids of the tasks that the kept season shows as done. */
  readonly did: ReadonlySet<string>;
  /** Authors whose letters went out with an application of the kept season. */
  readonly lettersSent: readonly string[];
  /** Ids of the points of the SOAP readiness list that the kept season answers. */
  readonly soapReady: readonly string[];
  readonly applicant: Applicant;
  /** Graduated, or will graduate, from a school outside the United States and Canada. */
  readonly isImg: boolean;
  /** Wanted specialties, most stars first. */
  readonly specialties: readonly SpecialtyId[];
  private readonly known = new Map<string, unknown>();

  constructor(profile: Profile, facts: SeasonalFacts, today: string, season: SeasonEnd | SeasonSoFar = null) {
    this.profile = withoutResultsAhead(profile, today);
    this.facts = facts;
    this.today = today;
    this.applicant = readApplicant(this.profile);
    this.isImg = isImg(profile);
    const order = Object.keys(facts.model.population) as SpecialtyId[];
    this.specialties = [...wantedSpecialties(profile, order).keys()];
    const week = this.date('match-week');
    const soFar = typeof season === 'object' && season !== null ? season : { ...NO_SEASON, ended: season };
    this.ended = week && week.date <= today ? soFar.ended : null;
    this.sent = soFar.sent;
    this.stage = planStage(facts.season.calendar, soFar.sent, today);
    this.did = new Set(soFar.did);
    this.lettersSent = soFar.letters;
    this.soapReady = soFar.soapReady;
  }

  /** The dated parameter in force for the season; undefined when nothing states it. */
  parameter(key: string): Parameter | undefined {
    return parameterOf(this.facts, key);
  }

  /**
   * A threshold or lead time. Every figure that a rule names is checked in with the facts, so its absence is a defect.
   * @throws Error when the parameter is missing or no number
   */
  figure(key: string): number {
    const value = this.parameter(key)?.value;
    if (typeof value !== 'number') throw new Error(`The dated parameters have no number for ${key}.`);
    return value;
  }

  /** A date of the season, null when neither published nor projected. */
  date(event: CalendarEventId): SeasonDate | null {
    const found = this.facts.season.calendar.find((one) => one.event === event);
    if (!found) return null;
    const { date, time, projected, source } = found;
    return { date, time, projected, source };
  }

  exam(exam: Profile['exams'][number]['exam']): ExamRecord {
    return this.once(`exam ${exam}`, () => examRecord(this.profile, exam));
  }

  /** Null when the profile cannot be planned with, such as pins that do not fit the budget. */
  planner(): Planner | null {
    return this.once('planner', () => orNull(() => new Planner(this.profile, this.facts)));
  }

  /** Why no chance of this season can be shown, such as a budget below the fixed fees; null when one can. */
  obstacle(): string | null {
    return this.once('obstacle', () => obstacleOf(this));
  }

  /** The ranked menu of what this person could still change this season. */
  menu(): WhatIfResult | null {
    const planner = this.planner();
    if (!planner || this.obstacle() !== null) return null;
    return this.once('menu', () =>
      orNull(() => whatIf(this.profile, this.facts, { today: this.today }, planner)),
    );
  }

  /** Applying now beside a season later; what it rests on comes from `waitingOptions`. */
  waiting(options: WaitingOptions): ApplyOrWait | null {
    const planner = this.planner();
    if (!planner || budgetTooSmall(this) !== null) return null;
    return this.once(`waiting ${JSON.stringify(options)}`, () =>
      orNull(() => applyOrWait(this.profile, this.facts, options, planner)),
    );
  }

  /** The profile with other values in some fields, planned anew; null when it cannot be planned with. */
  compare(changes: readonly ProfileChange[]): Compared | null {
    const planner = this.planner();
    if (!planner || this.obstacle() !== null) return null;
    return this.once(`compare ${JSON.stringify(changes)}`, () =>
      orNull(() => {
        const then = planner.outlook(applyChanges(this.profile, changes));
        return { now: planner.base, then, gain: planner.gain(then) };
      }),
    );
  }

  private once<T>(key: string, make: () => T): T {
    if (!this.known.has(key)) this.known.set(key, make());
    return this.known.get(key) as T;
  }
}

function orNull<T>(make: () => T): T | null {
  try {
    return make();
  } catch (problem) {
    if (problem instanceof PlanError) return null;
    throw problem;
  }
}
