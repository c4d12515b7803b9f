import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { type Audit, audit } from './audit.ts';
import { type ExamGuide, examGuide } from './exam-guide.ts';
import { type ExperienceGuide, experienceGuide } from './experience-guide.ts';
import { type LetterPlan, letterPlan } from './letter-plan.ts';
import { type SeasonMoney, seasonMoney } from './money.ts';
import { type ResearchGuide, researchGuide } from './research-guide.ts';
import { type Schedule, schedule } from './schedule.ts';
import { Situation } from './situation.ts';
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

/**
 * Advice on one topic for one person as of a day.
 * @param today ISO date
 */
export function advise<T extends AdviceTopic>(
  topic: T,
  profile: Profile,
  facts: SeasonalFacts,
  today: string,
): Advice[T] {
  return ADVISORS[topic](new Situation(profile, facts, today));
}
