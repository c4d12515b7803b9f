import type { CalendarInterview, InterviewCalendar, InterviewDay } from '@matchwright/engine/season';
import {
  ICalAlarmType,
  ICalEventBusyStatus,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarWords } from '../text/calendar-words.ts';
import { en } from '../text/en.ts';
import { calendarFile, type FileOptions } from './calendar-file.ts';
import { addDays, clockWords } from './days.ts';
import { oneLine, plainText } from './plain-text.ts';

const DAY_SECONDS = 86_400;
const HOUR_SECONDS = 3_600;

export interface InterviewFileOptions extends FileOptions {
  season: number;
  /** The person's own time zone, IANA name: the description then names both clocks. */
  ownZone?: string | undefined;
}

/** What of the interviews a calendar holds. */
export type FiledInterviews = Pick<
  InterviewCalendar,
  'interviews' | 'days' | 'cancelled' | 'replies' | 'followUps'
>;

/**
 * Interviews, answers that are due and open windows for a note of thanks as an iCalendar file. Times are moments in UTC, which
 * every calendar shows on the clock of its owner; the description names the program's clock.
 * @throws Error when the stamp or a time is no moment
 */
export function interviewCalendarFile(calendar: FiledInterviews, options: InterviewFileOptions): string {
  const { season, ownZone, stamp, words = en } = options;
  const events: ICalEventData[] = [
    ...calendar.interviews.map((one) => ({
      ...event(
        words,
        `interview-${season}-${one.id}`,
        words.interview.title(oneLine(one.name)),
        describe(one, ownZone, words),
      ),
      start: one.start,
      end: one.end,
      busystatus: ICalEventBusyStatus.BUSY,
      transparency: ICalEventTransparency.OPAQUE,
      location: one.place === null ? null : oneLine(one.place),
      alarms: alarmsBefore(one.start, stamp),
    })),
    ...calendar.days.map((one) => dayEvent(one, `interview-${season}-${one.id}`, stamp, words)),
    ...calendar.cancelled.map((one) => ({
      ...event(words, `interview-${season}-${one.id}`, words.interview.cancelled(oneLine(one.name)), ''),
      start: one.start,
      end: one.end,
      status: ICalEventStatus.CANCELLED,
    })),
    ...calendar.replies
      .filter(({ late, due }) => !late && due >= stamp)
      .map(({ code, name, due, says }) => ({
        ...event(
          words,
          `reply-${season}-${code ?? oneLine(name)}`,
          words.interview.reply(oneLine(name)),
          says,
        ),
        start: due,
        end: due,
        alarms: alarmsBefore(due, stamp),
      })),
    ...calendar.followUps
      .filter(({ state }) => state === 'ahead' || state === 'open')
      .map(({ id, name, from, to, says }) => ({
        ...event(words, `thanks-${season}-${id}`, words.interview.thanks(oneLine(name)), says),
        start: from,
        end: to,
      })),
  ];
  return calendarFile(words.interview.calendarName(season), events, options);
}

/** A booked day of which nobody knows the hour: all of it, until a later import with the hour takes its place. */
function dayEvent(one: InterviewDay, id: string, stamp: string, words: CalendarWords): ICalEventData {
  const { date, isOff, format, place, notes } = one;
  const name = oneLine(one.name);
  const day = { allDay: true, start: date, end: addDays(date, 1) };
  if (isOff)
    return {
      ...event(words, id, words.interview.cancelled(name), ''),
      ...day,
      status: ICalEventStatus.CANCELLED,
    };
  const says = [
    words.interview.hourUnknown,
    ...(format === null ? [] : [words.interview.format[format]]),
    ...(notes === null ? [] : [notes]),
  ];
  return {
    ...event(words, id, words.interview.titleOfDay(name), says.join('\n')),
    ...day,
    busystatus: ICalEventBusyStatus.BUSY,
    transparency: ICalEventTransparency.OPAQUE,
    location: place === null ? null : oneLine(place),
    // At nine on the morning before: the day itself begins at midnight.
    alarms:
      addDays(date, -1) < stamp.slice(0, 10)
        ? []
        : [{ type: ICalAlarmType.display, trigger: DAY_SECONDS - 9 * HOUR_SECONDS }],
  };
}

function event(words: CalendarWords, id: string, summary: string, text: string) {
  return {
    id: `${encodeURIComponent(oneLine(id))}@matchwright`,
    summary,
    description: plainText([text, words.interview.disclaimer].filter(Boolean).join('\n\n')),
    status: ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** A day and an hour ahead; none that would ring before the file was made. */
function alarmsBefore(start: string, stamp: string) {
  return [DAY_SECONDS, HOUR_SECONDS]
    .filter((seconds) => Date.parse(start) - seconds * 1000 >= Date.parse(stamp))
    .map((trigger) => ({ type: ICalAlarmType.display as const, trigger }));
}

function describe(one: CalendarInterview, ownZone: string | undefined, words: CalendarWords): string {
  const { zone, start, format, lengthKnown, notes } = one;
  const clocks = [...new Set([zone, ownZone ?? null])].flatMap((name) =>
    name === null ? [] : [words.interview.clock(clockWords(start, name, words.dates), name)],
  );
  return [
    ...clocks,
    ...(format === null ? [] : [words.interview.format[format]]),
    ...(lengthKnown ? [] : [words.interview.lengthAssumed]),
    ...(notes === null ? [] : [notes]),
  ].join('\n');
}
