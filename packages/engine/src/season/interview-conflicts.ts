import { counted, say } from '@matchwright/speech';
import { addDays } from '../dates/iso-date.ts';
import type { CalendarInterview, InterviewConflict, InterviewDay } from './interview-results.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What must lie between two interviews: minutes between virtual ones, days around a journey. */
interface Room {
  buffer: number;
  travelDays: number;
}

/**
 * What stands in the way of what.
 * @param interviews in the order of time, none called off
 * @param now ISO moment in universal time
 */
export function interviewConflicts(
  interviews: readonly CalendarInterview[],
  days: readonly InterviewDay[],
  now: string,
  room: Room,
): InterviewConflict[] {
  const booked = days.filter(({ isOff }) => !isOff);
  // Nobody can move what is over.
  const ahead = interviews.filter(({ end }) => Date.parse(end) > Date.parse(now));
  return [
    ...enteredTwice(interviews, booked),
    ...atOnce(ahead, room),
    ...sameDays(
      booked.filter(({ date }) => now < dayThere(date).to),
      ahead,
    ),
  ];
}

type Named = Pick<CalendarInterview, 'id' | 'code' | 'name'>;

const isSameProgram = (one: Named, other: Named): boolean =>
  (one.code ?? one.name) === (other.code ?? other.name);

/**
 * Two entries of one program at one time: nobody has two interviews there at once, so one is a copy. Also what is over
 * is looked at: a copy asks for a second note of thanks.
 */
function enteredTwice(
  interviews: readonly CalendarInterview[],
  booked: readonly InterviewDay[],
): InterviewConflict[] {
  return [
    ...interviews.flatMap((one, i) =>
      interviews
        .slice(i + 1)
        .filter((other) => isSameProgram(one, other) && other.start < one.end)
        .map((other) => entryPair(one, other)),
    ),
    ...booked.flatMap((day, i) => [
      ...booked
        .slice(i + 1)
        .filter((other) => isSameProgram(day, other) && other.date === day.date)
        .map((other) => entryPair(day, other)),
      ...interviews
        .filter((other) => isSameProgram(day, other) && isOn(day.date, other))
        .map((other) => entryPair(other, day)),
    ]),
  ];
}

function entryPair(first: Named, second: Named): InterviewConflict {
  const says = say`${first.name} stands twice at the same time. If it is one interview, make the two entries one. If not, correct the time of one of them.`;
  return { kind: 'twice', first: first.id, second: second.id, says };
}

/** Interviews at two programs that overlap, or leave too little time between them. */
function atOnce(interviews: readonly CalendarInterview[], { buffer, travelDays }: Room): InterviewConflict[] {
  return interviews.flatMap((first, i) =>
    interviews.slice(i + 1).flatMap((second): InterviewConflict[] => {
      if (isSameProgram(first, second)) return [];
      const gap = Date.parse(second.start) - Date.parse(first.end);
      const pair = { first: first.id, second: second.id };
      if (gap < 0) {
        const says = say`${first.name} and ${second.name} overlap. Ask one of them for another day now: programs expect it.`;
        return [{ ...pair, kind: 'overlap', says }];
      }
      const travels = first.format === 'travel' || second.format === 'travel';
      if (travels && gap < travelDays * DAY) {
        const says =
          travelDays === 1
            ? say`Between ${first.name} and ${second.name} there is less than a day to travel. Ask one of them for a virtual talk or another day.`
            : say`Between ${first.name} and ${second.name} there is less than ${counted(travelDays, 'day')} to travel. Ask one of them for a virtual talk or another day.`;
        return [{ ...pair, kind: 'travel', says }];
      }
      if (gap >= buffer * MINUTE) return [];
      const says = say`Between ${first.name} and ${second.name} there are only ${Math.round(gap / MINUTE)} minutes. Leave ${buffer}, to write down what you heard and to be early.`;
      return [{ ...pair, kind: 'buffer', says }];
    }),
  );
}

/** Two programs on one day, of at least one at an hour that is not known: nobody can tell yet whether they collide. */
function sameDays(
  booked: readonly InterviewDay[],
  interviews: readonly CalendarInterview[],
): InterviewConflict[] {
  return booked.flatMap((one, i) =>
    [
      ...booked.slice(i + 1).filter(({ date }) => date === one.date),
      ...interviews.filter((other) => isOn(one.date, other)),
    ]
      .filter((other) => !isSameProgram(one, other))
      .map((other) => dayPair(one, other)),
  );
}

function dayPair(one: InterviewDay, other: Named): InterviewConflict {
  const says = say`${one.name} and ${other.name} are on the same day. The hour at ${one.name} is not known yet. Ask for it now, and say when you are not free.`;
  return { kind: 'day', first: one.id, second: other.id, says };
}

/** Whether an interview is on a day, where the program is. */
function isOn(date: string, { start }: CalendarInterview): boolean {
  const { from, to } = dayThere(date);
  return start >= from && start < to;
}

/**
 * A day in the United States in universal time, from midnight in the east in winter to midnight in Hawaii. Interviews are
 * in working hours, so none of the day before or after falls into it.
 */
function dayThere(date: string): { from: string; to: string } {
  return { from: `${date}T05:00:00Z`, to: `${addDays(date, 1)}T10:00:00Z` };
}
