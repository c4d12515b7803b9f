import type { Schedule, Task } from '@matchwright/engine/advice';
import {
  ICalEventBusyStatus,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { en } from '../text/en.ts';
import { alarmsFor } from './alarms.ts';
import { addDays, easternMoment } from './days.ts';
import { describe } from './description.ts';
import { type Part, partsOf } from './parts.ts';
import { oneLine } from './plain-text.ts';

/** The events of one task: the day it is due, and for longer work the day to start. */
export function taskEvents(task: Task, schedule: Schedule): ICalEventData[] {
  return partsOf(task).map((part) => taskEvent(task, part, schedule));
}

function taskEvent(task: Task, part: Part, schedule: Schedule): ICalEventData {
  const [day, time] = part === 'due' ? [task.due, task.time] : [task.start, null];
  const isDone = task.status === 'done';
  return {
    id: uid(task, part, schedule.season),
    summary: titleOf(task, part),
    description: describe(task, part, schedule),
    ...(time === null
      ? { allDay: true, start: day, end: addDays(day, 1) }
      : { start: easternMoment(day, time) }),
    status: isDone
      ? ICalEventStatus.CANCELLED
      : task.projected
        ? ICalEventStatus.TENTATIVE
        : ICalEventStatus.CONFIRMED,
    // The person stays free to meet, and others who may see the calendar see no titles.
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    class: ICalEventClass.PRIVATE,
    alarms: isDone ? [] : alarmsFor(task, part, schedule.today),
  };
}

/** Made of nothing but the task's id and the season, so that a later export brings the same event up to date. */
const uid = (task: Task, part: Part, season: number): string =>
  `${season}.${part}.${encodeURIComponent(oneLine(task.id))}@matchwright`;

function titleOf({ title, status, projected }: Task, part: Part): string {
  const plain = oneLine(title);
  if (status === 'done') return en.title.done(plain);
  const isLate = status === 'late';
  if (part === 'start') return isLate ? en.title.startLate(plain) : en.title.start(plain);
  const dated = projected ? en.title.projected(plain) : plain;
  return isLate ? en.title.late(dated) : dated;
}
