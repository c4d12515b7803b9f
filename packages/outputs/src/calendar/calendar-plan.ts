import type { Schedule, Task } from '@matchwright/engine/advice';

/** What a calendar shows of a task. */
export type CalendarTask = Pick<
  Task,
  | 'id'
  | 'title'
  | 'why'
  | 'how'
  | 'kind'
  | 'start'
  | 'due'
  | 'time'
  | 'days'
  | 'projected'
  | 'personal'
  | 'after'
  | 'critical'
  | 'status'
  | 'doneBy'
  | 'ifLate'
>;

/** What a calendar shows of a schedule. */
export interface CalendarPlan extends Pick<Schedule, 'season' | 'today' | 'projectedFrom'> {
  tasks: readonly CalendarTask[];
}
