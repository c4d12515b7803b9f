import type { Situation } from '../situation.ts';
import type { PlanEventId, TaskText } from './template.ts';

/** A date of the season in words. */
export interface SeasonEntry {
  id: PlanEventId;
  kind: 'event' | 'deadline';
  /** Left out: for everybody. */
  applies?(situation: Situation): boolean;
  text: TaskText | ((situation: Situation) => TaskText);
}
