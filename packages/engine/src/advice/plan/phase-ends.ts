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
  match: 'match-day',
  visa: 'residency-start',
  start: 'residency-start',
  own: null,
};

/** ISO date of the last day on which a finished task of the phase still counts; null when none is known. */
export function phaseEnd(situation: Situation, phase: Phase): string | null {
  const end = PHASE_ENDS[phase];
  return (end && eventDate(situation, end)?.date) ?? null;
}

/** The date of the season behind it. */
export function phaseEndEvent(phase: Phase): PlanEventId | null {
  return PHASE_ENDS[phase];
}

/** Whether the open tasks of a phase are of no more use. */
export function isOver(situation: Situation, phase: Phase): boolean {
  const date = phaseEnd(situation, phase);
  return date ? date < situation.today : false;
}
