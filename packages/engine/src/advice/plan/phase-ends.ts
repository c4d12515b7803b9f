import type { Situation } from '../situation.ts';
import { eventDate } from './season-events.ts';
import type { Phase, PlanEventId } from './template.ts';

/** The date of the season after which the open tasks of a phase are of no more use. */
const PHASE_ENDS: Record<Phase, PlanEventId | null> = {
  season: null,
  exams: 'ranking-opens',
  certification: 'rank-list-deadline',
  experience: 'ranking-opens',
  letters: 'ranking-opens',
  continuity: 'ranking-opens',
  application: 'ranking-opens',
  registration: 'rank-list-deadline',
  interviews: 'ranking-opens',
  ranking: 'rank-list-deadline',
  match: 'match-week',
  visa: 'residency-start',
  start: 'residency-start',
  own: null,
};

/** Whether the open tasks of a phase are of no more use. */
export function isOver(situation: Situation, phase: Phase): boolean {
  const end = PHASE_ENDS[phase];
  const date = end && eventDate(situation, end)?.date;
  return date ? date < situation.today : false;
}
