import type { TaskTemplate } from '../template.ts';
import { APPLICATION_TASKS } from './application.ts';
import { CERTIFICATION_TASKS } from './certification.ts';
import { CONTINUITY_TASKS } from './continuity.ts';
import { EXAM_TASKS } from './exams.ts';
import { EXPERIENCE_TASKS } from './experience.ts';
import { LETTER_TASKS } from './letters.ts';
import { MATCH_TASKS } from './match.ts';
import { MATCH_WEEK_TASKS } from './match-week.ts';
import { VISA_AND_START_TASKS } from './visa-and-start.ts';
import { VISITOR_VISA_TASKS } from './visitor-visa.ts';

/** Every task that a plan may hold, phase by phase. */
export const TASKS: readonly TaskTemplate[] = [
  ...EXAM_TASKS,
  ...CERTIFICATION_TASKS,
  ...EXPERIENCE_TASKS,
  ...VISITOR_VISA_TASKS,
  ...LETTER_TASKS,
  ...CONTINUITY_TASKS,
  ...APPLICATION_TASKS,
  ...MATCH_TASKS,
  ...MATCH_WEEK_TASKS,
  ...VISA_AND_START_TASKS,
];
