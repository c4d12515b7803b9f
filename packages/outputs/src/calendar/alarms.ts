import { type ICalAlarmBaseData, ICalAlarmType } from 'ical-generator';
import type { CalendarTask } from './calendar-plan.ts';
import { addDays } from './days.ts';
import { daysOf, type Part } from './parts.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
/** The day of an all-day event begins at midnight; nobody wants to be woken then, so its alarms ring at nine. */
const MORNING = 9 * HOUR;

type Alarm = ICalAlarmBaseData & { type: ICalAlarmType.display; trigger: number };

/**
 * A day ahead, and a week ahead of a due day that a person has to work for. Alarms of days before today are left out:
 * some calendars would ring all of them at once on import.
 */
export function alarmsFor(task: CalendarTask, part: Part, today: string): Alarm[] {
  const [day] = daysOf(task, part);
  const isTimed = part === 'due' && task.time !== null;
  const ahead = part === 'start' || task.kind === 'event' ? [1] : [7, 1];
  return ahead
    .filter((days) => addDays(day, -days) >= today)
    .map((days) => ({ type: ICalAlarmType.display, trigger: days * DAY - (isTimed ? 0 : MORNING) }));
}
