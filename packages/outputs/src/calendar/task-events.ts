import {
  ICalEventBusyStatus,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarWords } from '../text/calendar-words.ts';
import { alarmsFor } from './alarms.ts';
import type { CalendarPlan, CalendarTask } from './calendar-plan.ts';
import { addDays, easternMoment } from './days.ts';
import { describe } from './description.ts';
import { daysOf, type Part, partsOf } from './parts.ts';
import { oneLine } from './plain-text.ts';

/** The events of one task: the day it is due, and for longer work the day to start. */
export function taskEvents(
  task: CalendarTask,
  schedule: CalendarPlan,
  words: CalendarWords,
): ICalEventData[] {
  return partsOf(task).map((part) => taskEvent(task, part, schedule, words));
}

function taskEvent(
  task: CalendarTask,
  part: Part,
  schedule: CalendarPlan,
  words: CalendarWords,
): ICalEventData {
  const [first, last] = daysOf(task, part);
  const time = part === 'due' ? task.time : null;
  const isDone = task.status === 'done';
  return {
    ...VISIBLE_TO_NOBODY,
    id: uid(task.id, part, schedule.season),
    summary: titleOf(task, part, words),
    description: describe(task, part, schedule, words),
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
export function leftOutEvents(
  id: string,
  { season, today }: CalendarPlan,
  words: CalendarWords,
): ICalEventData[] {
  return (['start', 'due'] as const).map((part) => ({
    ...VISIBLE_TO_NOBODY,
    id: uid(id, part, season),
    summary: words.title.leftOut,
    description: words.disclaimer,
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
function titleOf({ title, status, projected }: CalendarTask, part: Part, words: CalendarWords): string {
  const plain = oneLine(title);
  if (status === 'done') return words.title.done(plain);
  const isLate = status === 'late';
  if (part === 'start' && isLate) return words.title.startLate(plain);
  const dated = projected ? words.title.projected(plain) : plain;
  if (part === 'start') return words.title.start(dated);
  return isLate ? words.title.late(dated) : dated;
}
