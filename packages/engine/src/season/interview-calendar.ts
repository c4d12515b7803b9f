import type { SeasonalFacts } from '@matchwright/facts';
import type { Application, Interview, SeasonLog } from '@matchwright/inputs/season';
import { say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import { parameterOf } from '../whatif/parameters.ts';
import { seasonFigure } from './funnel-verdict.ts';
import { interviewConflicts } from './interview-conflicts.ts';
import type {
  CalendarInterview,
  FollowUp,
  InterviewCalendar,
  InterviewDay,
  ReplyDue,
} from './interview-results.ts';

import { SPECIALTY_DIGITS } from './specialty-digits.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Interviews with their conflicts, answers that are due and windows for a note of thanks. Everything is compared as
 * moments, so no time zone and no change of clocks can move it.
 * @param now ISO moment in universal time
 */
export function interviewCalendar(log: SeasonLog, facts: SeasonalFacts, now: string): InterviewCalendar {
  const figures = {
    minutes: seasonFigure(facts, 'advice.season.interview_minutes'),
    buffer: seasonFigure(facts, 'advice.season.buffer_minutes'),
    travelDays: seasonFigure(facts, 'advice.season.travel_days'),
    first: seasonFigure(facts, 'advice.season.thank_you_first_hours'),
    last: seasonFigure(facts, 'advice.season.thank_you_last_hours'),
    reply: seasonFigure(facts, 'advice.season.reply_hours'),
  };
  const names = new Map(facts.programs.map(({ code, name }) => [code, name]));
  const open = log.applications.filter(isOpen);
  const all = log.applications
    .flatMap((application) =>
      application.interviews.flatMap((interview, i) =>
        interview.start === undefined
          ? []
          : [
              {
                entry: entryOf(application, interview, i, names, figures.minutes),
                isOff: interview.cancelled === true || !isOpen(application),
              },
            ],
      ),
    )
    .sort((a, b) => (a.entry.start < b.entry.start ? -1 : a.entry.start > b.entry.start ? 1 : 0));
  const interviews = all.filter(({ isOff }) => !isOff).map(({ entry }) => entry);
  const days = log.applications
    .flatMap((application) => daysOf(application, names))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const closed = closedLists(facts, now);
  return {
    interviews,
    days,
    closed,
    misdated: open.flatMap((application) => misdatedOf(application, names, latestDay(now))),
    cancelled: all.filter(({ isOff }) => isOff).map(({ entry }) => entry),
    conflicts: interviewConflicts(interviews, days, now, figures),
    replies: open
      .filter((application) => invitedAhead(application, latestDay(now)) === undefined)
      .flatMap((application) => repliesOf(application, names, now, figures.reply))
      // What rank lists no longer can hold is too late to answer, unless the program itself still waits.
      .filter(({ stated, late }) => closed === null || (stated && !late)),
    followUps: interviews.flatMap((one) => followUpOf(one, facts, now, figures)),
  };
}

/** Rank lists that are due no more: from the evening of that day in the United States on, which is its end in universal time. */
function closedLists({ season }: SeasonalFacts, now: string): InterviewCalendar['closed'] {
  const due = season.calendar.find(({ event }) => event === 'rank-list-deadline');
  return due && now.slice(0, 10) > due.date ? { date: due.date, projected: due.projected } : null;
}

/** The latest day that it is anywhere: a later one lies ahead wherever the person is. */
function latestDay(now: string): string {
  return moment(Date.parse(now) + 14 * HOUR).slice(0, 10);
}

/** The day of an invitation that came last, and after today, as none can. */
function invitedAhead({ history }: Application, today: string): string | undefined {
  const last = history.at(-1);
  return last?.status === 'invited' && last.date !== undefined && last.date > today ? last.date : undefined;
}

function misdatedOf(
  application: Application,
  names: ReadonlyMap<string, string>,
  today: string,
): InterviewCalendar['misdated'] {
  const day = invitedAhead(application, today);
  if (day === undefined) return [];
  const name = nameOf(application, names);
  const says = say`${name}: its invitation is dated ${dateWords(day)}, which lies ahead. Please check this day. If it is the day of the interview, note it as that.`;
  return [{ code: application.program ?? null, name, says }];
}

/** Neither side has said no. */
function isOpen({ history }: Application): boolean {
  const status = history.at(-1)?.status;
  return status !== 'withdrawn' && status !== 'rejected';
}

/** Interviews with a day and no hour. */
function daysOf(application: Application, names: ReadonlyMap<string, string>): InterviewDay[] {
  return application.interviews.flatMap(({ start, day, cancelled, format, place, notes }, i) =>
    start !== undefined || day === undefined
      ? []
      : [
          {
            id: idOf(application, i),
            code: application.program ?? null,
            name: nameOf(application, names),
            date: day,
            isOff: cancelled === true || !isOpen(application),
            format: format ?? null,
            place: place ?? null,
            notes: notes ?? null,
          },
        ],
  );
}

function idOf({ program, name }: Application, i: number): string {
  return `${program ?? name}-${i}`;
}

function entryOf(
  application: Application,
  interview: Interview,
  i: number,
  names: ReadonlyMap<string, string>,
  minutes: number,
): CalendarInterview {
  const { start = '', zone, format, place, thankYou, thankYouSent, notes } = interview;
  const length = interview.minutes ?? minutes;
  return {
    id: idOf(application, i),
    code: application.program ?? null,
    name: nameOf(application, names),
    start: moment(Date.parse(start)),
    end: moment(Date.parse(start) + length * MINUTE),
    lengthKnown: interview.minutes !== undefined,
    zone: zone ?? null,
    format: format ?? null,
    place: place ?? null,
    thankYou: thankYou ?? null,
    thankYouSent: thankYouSent ?? null,
    notes: notes ?? null,
  };
}

function nameOf({ program, name }: Application, names: ReadonlyMap<string, string>): string {
  return names.get(program ?? '') ?? name ?? program ?? '';
}

/** ISO in universal time, without fractions of a second. */
function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/** Invitations that are not answered: by their own deadline, else soon after they came. Only a deadline can be missed. */
function repliesOf(
  application: Application,
  names: ReadonlyMap<string, string>,
  now: string,
  hours: number,
): ReplyDue[] {
  const last = application.history.at(-1);
  if (last?.status !== 'invited') return [];
  const stated = application.interviews.find(
    ({ replyBy, replied }) => replyBy !== undefined && replied !== true,
  );
  const answered = application.interviews.some(({ replied }) => replied === true);
  const invited = application.history.find(({ status }) => status === 'invited')?.date;
  if (answered || (!stated?.replyBy && invited === undefined)) return [];
  const due = stated?.replyBy
    ? endOf(stated.replyBy)
    : moment(Date.parse(`${invited}T00:00:00Z`) + hours * HOUR);
  const name = nameOf(application, names);
  const isOver = due < now;
  const late = stated !== undefined && isOver;
  const says = late
    ? say`${name}: the time to answer is over. If you have answered, mark it. If not, write today and ask whether the invitation still stands.`
    : stated
      ? say`${name}: answer before its deadline. Days that are left go first.`
      : isOver
        ? say`${name}: the invitation is of ${dateWords(invited ?? '')}, and no answer is noted. If you have answered, mark it. If not, write today and ask whether it still stands.`
        : say`${name}: no deadline is noted. Many programs expect an answer within ${hours} hours, and some invite more people than they have days. Answer today.`;
  return [{ code: application.program ?? null, name, due, stated: stated !== undefined, late, says }];
}

/** A day alone ends, in universal time, some hours before it ends anywhere in the United States: the safe side. */
function endOf(replyBy: string): string {
  return replyBy.length === 10 ? `${replyBy}T23:59:00Z` : moment(Date.parse(replyBy));
}

function followUpOf(
  one: CalendarInterview,
  facts: SeasonalFacts,
  now: string,
  { first, last }: { first: number; last: number },
): FollowUp[] {
  const from = moment(Date.parse(one.end) + first * HOUR);
  const to = moment(Date.parse(one.end) + last * HOUR);
  const told = { id: one.id, code: one.code, name: one.name, from, to };
  if (one.thankYouSent !== null) return [{ ...told, state: 'sent', says: say`${one.name}: thanked.` }];
  if (one.thankYou === 'not-wanted') {
    const says = say`${one.name} wants no notes of thanks. Write none: respect counts more.`;
    return [{ ...told, state: 'not-wanted', says }];
  }
  const withPolicy = (says: string) => (one.thankYou === null ? `${says} ${askFirst(one, facts)}` : says);
  if (now < from)
    return [
      {
        ...told,
        state: 'ahead',
        says: withPolicy(say`${one.name}: a note fits ${first} to ${last} hours after it.`),
      },
    ];
  const state = now <= to ? 'open' : 'late';
  if (state === 'open' && one.thankYou === null) return [{ ...told, state, says: askThenWrite(one, facts) }];
  const says =
    state === 'open'
      ? say`${one.name}: write now, and name one thing from your talk that only this program could read.`
      : say`${one.name}: the days for a note are over. A short one still does no harm, if the program takes notes.`;
  return [{ ...told, state, says: withPolicy(says) }];
}

/** One advice where nobody knows whether the program takes notes: look it up, then write or leave it. */
function askThenWrite(one: CalendarInterview, facts: SeasonalFacts): string {
  return asksForNone(one, facts)
    ? say`${one.name}: look up first whether it takes notes. The association of Internal Medicine programs asks applicants to send none. Write only if this program takes them, and name one thing from your talk.`
    : say`${one.name}: look up first whether it takes notes. If it does, write now, and name one thing from your talk that only this program could read.`;
}

function asksForNone({ code }: CalendarInterview, facts: SeasonalFacts): boolean {
  const specialty = SPECIALTY_DIGITS[code?.slice(4, 7) ?? ''];
  const isMedicine = specialty === 'internal-medicine' || specialty === 'med-peds';
  return isMedicine && parameterOf(facts, 'aaim.post_interview') !== null;
}

function askFirst(one: CalendarInterview, facts: SeasonalFacts): string {
  return asksForNone(one, facts)
    ? say`The association of Internal Medicine programs asks applicants to send no notes. Look up what this program says.`
    : say`Look up whether the program takes notes.`;
}
