import {
  ICalEventBusyStatus,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { en } from '../text/en.ts';
import { alarmsFor } from './alarms.ts';
import type { CalendarPlan, CalendarTask } from './calendar-plan.ts';
import { addDays, easternMoment } from './days.ts';
import { describe } from './description.ts';
import { daysOf, type Part, partsOf } from './parts.ts';
import { oneLine } from './plain-text.ts';

/** The events of one task: the day it is due, and for longer work the day to start. */
export function taskEvents(task: CalendarTask, schedule: CalendarPlan): ICalEventData[] {
  return partsOf(task).map((part) => taskEvent(task, part, schedule));
}

function taskEvent(task: CalendarTask, part: Part, schedule: CalendarPlan): ICalEventData {
  const [first, last] = daysOf(task, part);
  const time = part === 'due' ? task.time : null;
  const isDone = task.status === 'done';
  return {
    ...VISIBLE_TO_NOBODY,
    id: uid(task.id, part, schedule.season),
    summary: titleOf(task, part),
    description: describe(task, part, schedule),
    ...(time === null ? wholeDays(first, last) : { start: easternMoment(first, time) }),
    status: isDone
      ? ICalEventStatus.CANCELLED
      : task.projected
        ? ICalEventStatus.TENTATIVE
        : ICalEventStatus.CONFIRMED,
    alarms: isDone ? [] : alarmsFor(task, part, schedule.today),
  };
}

/**
 * A task that the person left out of the plan after it was exported: its events are taken back. The plan does not know
 * it any more, so they stand on the day of the export.
 */
export function leftOutEvents(id: string, { season, today }: CalendarPlan): ICalEventData[] {
  return (['start', 'due'] as const).map((part) => ({
    ...VISIBLE_TO_NOBODY,
    id: uid(id, part, season),
    summary: en.title.leftOut,
    description: en.disclaimer,
    ...wholeDays(today, today),
    status: ICalEventStatus.CANCELLED,
  }));
}

/** The person stays free to meet, and others who may see the calendar see no titles. */
const VISIBLE_TO_NOBODY = {
  transparency: ICalEventTransparency.TRANSPARENT,
  busystatus: ICalEventBusyStatus.FREE,
  class: ICalEventClass.PRIVATE,
};

/** The end of an all-day event is the day after it. */
const wholeDays = (first: string, last: string) => ({ allDay: true, start: first, end: addDays(last, 1) });

/** Made of nothing but the task's id and the season, so that a later export brings the same event up to date. */
const uid = (task: string, part: Part, season: number): string =>
  `${season}.${part}.${encodeURIComponent(oneLine(task))}@matchwright`;

/** Work is reckoned back from a date of the season: while that is not published, its own day may move, too. */
function titleOf({ title, status, projected }: CalendarTask, part: Part): string {
  const plain = oneLine(title);
  if (status === 'done') return en.title.done(plain);
  const isLate = status === 'late';
  if (part === 'start' && isLate) return en.title.startLate(plain);
  const dated = projected ? en.title.projected(plain) : plain;
  if (part === 'start') return en.title.start(dated);
  return isLate ? en.title.late(dated) : dated;
}
