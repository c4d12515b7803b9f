import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { StatedImprovement } from '../whatif/apply-or-wait.ts';
import { type Audit, audit } from './audit.ts';
import { type BesideList, besideList } from './beside-list.ts';
import { type ExamGuide, examGuide } from './exam-guide.ts';
import { type ExperienceGuide, experienceGuide } from './experience-guide.ts';
import { type LetterPlan, letterPlan } from './letter-plan.ts';
import { type SeasonMoney, seasonMoney } from './money.ts';
import { type ResearchGuide, researchGuide } from './research-guide.ts';
import { type Risks, risks } from './risks.ts';
import { type Schedule, schedule } from './schedule.ts';
import { compareSeasons, type SeasonsCompared } from './seasons-compared.ts';
import { type SeasonEnd, type SeasonSoFar, Situation } from './situation.ts';
import { type StoryOutline, storyOutline } from './story-outline.ts';

/** What can be asked of the advisor, and what it answers. */
export interface Advice {
  audit: Audit;
  exams: ExamGuide;
  experience: ExperienceGuide;
  research: ResearchGuide;
  letters: LetterPlan;
  story: StoryOutline;
  plan: Schedule;
  money: SeasonMoney;
}
export type AdviceTopic = keyof Advice;

const ADVISORS: { [T in AdviceTopic]: (situation: Situation) => Advice[T] } = {
  audit,
  exams: examGuide,
  experience: experienceGuide,
  research: researchGuide,
  letters: letterPlan,
  story: storyOutline,
  plan: schedule,
  money: seasonMoney,
};

/** One person, one season, one day: what one question needed is there for the next. */
export class Advisor {
  private readonly situation: Situation;

  /**
   * @param today ISO date
   * @param season how the season of the profile ended, when that is noted, or all that the kept season says
   */
  constructor(profile: Profile, facts: SeasonalFacts, today: string, season: SeasonEnd | SeasonSoFar = null) {
    this.situation = new Situation(profile, facts, today, season);
  }

  advise<T extends AdviceTopic>(topic: T): Advice[T] {
    return ADVISORS[topic](this.situation);
  }

  /** What stands beside the chance of a list; a fraction of the time of the risks. */
  besideList(): BesideList {
    return besideList(this.situation);
  }

  risks(): Risks {
    return risks(this.situation);
  }

  /** @throws PlanError as `list` does, and when the next season is not known */
  compareSeasons(improvement: StatedImprovement = {}): SeasonsCompared {
    return compareSeasons(this.situation, improvement);
  }
}

/**
 * Advice on one topic for one person as of a day.
 * @param today ISO date
 * @param season how the season of the profile ended, when that is noted, or all that the kept season says
 */
export function advise<T extends AdviceTopic>(
  topic: T,
  profile: Profile,
  facts: SeasonalFacts,
  today: string,
  season: SeasonEnd | SeasonSoFar = null,
): Advice[T] {
  return new Advisor(profile, facts, today, season).advise(topic);
}
