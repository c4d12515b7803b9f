import type { Sentences } from '../sentences.ts';
import { audit } from './engine/advice/audit.ts';
import { booking } from './engine/advice/booking.ts';
import { common } from './engine/advice/common.ts';
import { exams } from './engine/advice/exams.ts';
import { experience } from './engine/advice/experience.ts';
import { letters } from './engine/advice/letters.ts';
import { money } from './engine/advice/money.ts';
import { plan } from './engine/advice/plan.ts';
import { planSeason } from './engine/advice/plan-season.ts';
import { research } from './engine/advice/research.ts';
import { rules } from './engine/advice/rules.ts';
import { rulesExams } from './engine/advice/rules-exams.ts';
import { rulesMore } from './engine/advice/rules-more.ts';
import { rulesStory } from './engine/advice/rules-story.ts';
import { soap } from './engine/advice/soap.ts';
import { story } from './engine/advice/story.ts';
import { seasonInterviews } from './engine/season-interviews.ts';
import { seasonPostMatch } from './engine/season-postmatch.ts';
import { seasonRank } from './engine/season-rank.ts';

/** Sentences of the advisor, which is loaded after the list. */
export const advice: Sentences = {
  ...common,
  ...plan,
  ...planSeason,
  ...money,
  ...experience,
  ...letters,
  ...research,
  ...rules,
  ...rulesExams,
  ...rulesMore,
  ...rulesStory,
  ...audit,
  ...booking,
  ...exams,
  ...story,
  ...soap,
  ...seasonRank,
  ...seasonPostMatch,
  ...seasonInterviews,
};
