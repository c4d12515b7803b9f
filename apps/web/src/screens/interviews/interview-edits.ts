import type { Application, ApplicationEvent, Interview, SeasonLog } from '@matchwright/inputs/season';
import { keyOf } from './interviews-address.ts';

/** Who called an interview off, and what comes of the application. */
export const ENDINGS = ['another-day', 'gave-up', 'refused'] as const;
export type Ending = (typeof ENDINGS)[number];

/** One interview of a season: its program, and its place among the interviews there. */
export interface InterviewPlace {
  key: string;
  index: number;
}

export function applicationAt(log: SeasonLog, key: string): Application | null {
  return log.applications.find((one) => keyOf(one) === key) ?? null;
}

/** Whether nobody noted yet that the interviews at a program took place, or that nothing came of them. */
export function isOpen(log: SeasonLog, key: string): boolean {
  const status = applicationAt(log, key)?.history.at(-1)?.status;
  return status === 'scheduled' || status === 'invited';
}

/**
 * Adds an interview, and the application when the season has none; its status follows.
 * @param days ISO dates; without the day of the invitation, it came today, or on the day of an interview that is over
 */
export function withInterview(
  log: SeasonLog,
  program: Pick<Application, 'program' | 'name'>,
  interview: Interview,
  { invited, today }: { invited: string | undefined; today: string },
): SeasonLog {
  const key = keyOf(program);
  const known = applicationAt(log, key);
  const fresh: Application = { ...program, history: [], interviews: [], letters: [], contacts: [] };
  const add = (application: Application) => ({
    ...application,
    interviews: [...application.interviews, interview],
    history: followed(application.history, interview, invited, today),
  });
  if (!known) return { ...log, applications: [...log.applications, add(fresh)] };
  return withApplication(log, key, add);
}

/** Changes what is known of an interview. A time that it no longer has is kept, unless it was a mistake. */
export function withDetails(
  log: SeasonLog,
  place: InterviewPlace,
  details: Interview,
  { today, wasMistake }: { today: string; wasMistake: boolean },
): SeasonLog {
  return withApplication(log, place.key, (application) => {
    const before = application.interviews[place.index];
    if (!before) return application;
    const isMoved = before.start !== undefined && before.start !== details.start;
    const earlier =
      isMoved && !wasMistake
        ? [...(before.earlier ?? []), { start: before.start ?? '', moved: today }]
        : before.earlier;
    const after = { ...beyondTheForm(before), ...details, ...(earlier ? { earlier } : {}) };
    return {
      ...application,
      interviews: application.interviews.with(place.index, after),
      history: followed(application.history, after, undefined, today),
    };
  });
}

/** The invitation of a program is answered; one that was noted by its status alone gets an entry that says so. */
export function withAnswered(log: SeasonLog, key: string, today: string): SeasonLog {
  const application = applicationAt(log, key);
  if (!application) return log;
  const index = application.interviews.findIndex(
    ({ replied, cancelled }) => replied !== true && cancelled !== true,
  );
  const interview = application.interviews[index];
  const days = { invited: undefined, today };
  if (!interview) return withInterview(log, application, { replied: true }, days);
  return withDetails(log, { key, index }, { ...interview, replied: true }, { today, wasMistake: false });
}

/** What a form of time and place does not hold: notes, thanks, and fields of other versions. */
function beyondTheForm(interview: Interview): Interview {
  const { start, day, minutes, zone, format, place, replyBy, replied, ...rest } = interview;
  return rest;
}

/** Calls an interview off. It stays in the season, so that a calendar that has it takes it back. */
export function withCancelled(
  log: SeasonLog,
  place: InterviewPlace,
  ending: Ending,
  { today, why }: { today: string; why: string },
): SeasonLog {
  const status = ({ 'another-day': 'invited', 'gave-up': 'withdrawn', refused: 'rejected' } as const)[ending];
  const note = why.trim() === '' ? {} : { note: why.trim() };
  const changed = withPart(log, place, { cancelled: true });
  return withApplication(changed, place.key, (application) => ({
    ...application,
    history: [...application.history, { status, date: notBefore(application.history, today), ...note }],
  }));
}

/** Puts back an interview that was called off. */
export function withRestored(log: SeasonLog, place: InterviewPlace, today: string): SeasonLog {
  const changed = withPart(log, place, { cancelled: undefined });
  return withApplication(changed, place.key, (application) => {
    const interview = application.interviews[place.index];
    if (!interview) return application;
    return { ...application, history: followed(application.history, interview, undefined, today) };
  });
}

/** The interview was held. @param day ISO date of it */
export function withHeld(log: SeasonLog, key: string, day: string): SeasonLog {
  return withApplication(log, key, (application) => {
    const date = notBefore(application.history, day);
    return { ...application, history: [...application.history, { status: 'interviewed' as const, date }] };
  });
}

/** Changes fields of one interview; undefined takes a field away. */
export function withPart(log: SeasonLog, place: InterviewPlace, part: Partial<Interview>): SeasonLog {
  return withApplication(log, place.key, (application) => {
    const before = application.interviews[place.index];
    if (!before) return application;
    const entries = Object.entries({ ...before, ...part }).filter(([, value]) => value !== undefined);
    const after = Object.fromEntries(entries) as Interview;
    return { ...application, interviews: application.interviews.with(place.index, after) };
  });
}

/** One note right after an interview; an empty one is none. */
export function withNote(log: SeasonLog, place: InterviewPlace, heading: string, text: string): SeasonLog {
  const before = applicationAt(log, place.key)?.interviews[place.index]?.after ?? {};
  const kept = Object.entries({ ...before, [heading]: text }).filter(([, note]) => note !== '');
  return withPart(log, place, { after: kept.length > 0 ? Object.fromEntries(kept) : undefined });
}

export function withoutInterview(log: SeasonLog, place: InterviewPlace): SeasonLog {
  return withApplication(log, place.key, (application) => ({
    ...application,
    interviews: application.interviews.toSpliced(place.index, 1),
  }));
}

/** Two entries of one interview as one: what the first does not say, the second does, and the notes of both are kept. */
export function withOneEntry(log: SeasonLog, key: string, first: number, second: number): SeasonLog {
  return withApplication(log, key, (application) => {
    const [kept, copy] = [application.interviews[first], application.interviews[second]];
    if (!kept || !copy) return application;
    const { start: _start, day: _day, ...rest } = copy;
    const notes = [...new Set([kept.notes, copy.notes])].filter(Boolean).join('\n');
    const joined = {
      ...rest,
      ...kept,
      ...(copy.replied === true ? { replied: true } : {}),
      ...(notes === '' ? {} : { notes }),
      ...(kept.after && copy.after ? { after: joinedNotes(kept.after, copy.after) } : {}),
    };
    return { ...application, interviews: application.interviews.with(first, joined).toSpliced(second, 1) };
  });
}

type Notes = NonNullable<Interview['after']>;

function joinedNotes(first: Notes, second: Notes): Notes {
  const joined = Object.entries(first).map(([heading, text]) => {
    const other = second[heading];
    return [heading, other === undefined || other === text ? text : `${text}\n${other}`];
  });
  return { ...second, ...Object.fromEntries(joined) };
}

function withApplication(
  log: SeasonLog,
  key: string,
  change: (application: Application) => Application,
): SeasonLog {
  return {
    ...log,
    applications: log.applications.map((one) => (keyOf(one) === key ? change(one) : one)),
  };
}

/** Before an invitation, or after a no that it takes back. */
const WITHOUT_INVITATION: readonly unknown[] = [
  undefined,
  'planned',
  'submitted',
  'waitlisted',
  'rejected',
  'withdrawn',
];

/** The history with what an interview adds to it: the invitation, and that a day is agreed. */
function followed(
  history: readonly ApplicationEvent[],
  { start, day = start?.slice(0, 10), replied }: Interview,
  invited: string | undefined,
  today: string,
): ApplicationEvent[] {
  const last = history.at(-1)?.status;
  const isNew = WITHOUT_INVITATION.includes(last);
  const isAgreed = day !== undefined && replied === true && (isNew || last === 'invited');
  // Whoever notes an interview afterwards was invited, and agreed, before it.
  const noted = day !== undefined && day < today ? day : today;
  const first = isNew ? [{ status: 'invited' as const, date: notBefore(history, invited ?? noted) }] : [];
  const soFar = [...history, ...first];
  return isAgreed ? [...soFar, { status: 'scheduled', date: notBefore(soFar, noted) }] : soFar;
}

/** Histories are read in the order of their dates, so what happens last must not be dated before the rest. */
function notBefore(history: readonly ApplicationEvent[], day: string): string {
  const last = history.findLast(({ date }) => date !== undefined)?.date;
  return last !== undefined && last > day ? last : day;
}
