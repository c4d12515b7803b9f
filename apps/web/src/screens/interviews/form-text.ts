import { latinDigits, readTypedDate } from '@matchwright/inputs';
import {
  type Application,
  clockAt,
  type Interview,
  interviewDays,
  isOutside,
  momentOf,
  readTypedTime,
  readTypedZone,
} from '@matchwright/inputs/season';

/** What stands in the form, as it was typed. */
export interface FormText {
  /** Code or name of the program; empty until it is chosen. */
  program: string;
  invited: string;
  answered: 'yes' | 'no' | '';
  replyDay: string;
  replyTime: string;
  day: string;
  time: string;
  zone: string;
  minutes: string;
  format: 'virtual' | 'travel' | '';
  place: string;
}

export type FormField = keyof FormText;
export type Problem =
  | 'program'
  | 'answered'
  | 'day'
  | 'time'
  | 'needDay'
  | 'zone'
  | 'needZone'
  | 'minutes'
  | 'ahead'
  | 'season';

/** A change of clocks, or a midnight, that makes a time doubtful. */
export type Doubt = 'skipped' | 'twice' | 'midnight';

export interface ReadForm {
  problems: Partial<Record<FormField, Problem>>;
  doubts: { time?: Doubt; replyTime?: Doubt };
  /** How days, times and the zone are read, where they can be. */
  read: Partial<Record<'invited' | 'replyDay' | 'replyTime' | 'day' | 'time' | 'zone', string>>;
  /** The moment at which it begins, as soon as day, time and zone can be read. */
  start: string | null;
  /** Null while something is wrong. */
  interview: Interview | null;
}

export const EMPTY_FORM: FormText = {
  program: '',
  invited: '',
  answered: '',
  replyDay: '',
  replyTime: '',
  day: '',
  time: '',
  zone: '',
  minutes: '',
  format: '',
  place: '',
};

/** When the form is read. */
export interface FormDay {
  /** ISO date, after which no invitation can have come. */
  today: string;
  /** Year of the Match; left out: of the season that runs. */
  season?: number | undefined;
}

/** Reads a form. A day that no interview of the season can have is a slip of the year. */
export function readForm(text: FormText, { today, season }: FormDay): ReadForm {
  const problems: ReadForm['problems'] = {};
  const read: ReadForm['read'] = {};
  const take = (field: keyof ReadForm['read'], value: string | null, problem: Problem) => {
    if (text[field].trim() === '') return null;
    if (value === null) problems[field] = problem;
    else read[field] = value;
    return value;
  };
  const span = interviewDays(today, season);
  const takeDay = (field: 'invited' | 'day' | 'replyDay') => {
    const day = take(field, dayIn(text[field]), 'day');
    if (day !== null && isOutside(day, span)) problems[field] = 'season';
    return day;
  };
  const invited = takeDay('invited');
  if (invited !== null && invited > today) problems.invited = 'ahead';
  const zone = take('zone', readTypedZone(text.zone), 'zone');
  const [day, time] = [takeDay('day'), take('time', readTypedTime(text.time), 'time')];
  const replyDay = takeDay('replyDay');
  const replyTime = take('replyTime', readTypedTime(text.replyTime), 'time');
  const isDue = text.answered !== 'yes';

  if (text.program === '') problems.program = 'program';
  if (text.answered === '') problems.answered = 'answered';
  if (time !== null && text.day.trim() === '') problems.day = 'needDay';
  if (replyTime !== null && text.replyDay.trim() === '') problems.replyDay = 'needDay';
  if (!isDue) {
    // The deadline of what is answered is no longer asked for.
    delete problems.replyDay;
    delete problems.replyTime;
  }
  if ((time !== null || (isDue && replyTime !== null)) && text.zone.trim() === '') problems.zone = 'needZone';
  const minutes = minutesIn(text.minutes);
  if (minutes === null) problems.minutes = 'minutes';

  const start = settled(day, time, zone);
  const reply = settled(replyDay, replyTime, zone);
  const doubts: ReadForm['doubts'] = {};
  if (start?.odd) doubts.time = start.odd;
  if (isDue && replyTime === '00:00') doubts.replyTime = 'midnight';
  if (isDue && reply?.odd) doubts.replyTime = reply.odd;
  const replyBy = reply?.moment ?? replyDay;
  const place = text.place.trim();
  const interview: Interview = {
    ...(start ? { start: start.moment } : day === null ? {} : { day }),
    ...(minutes ? { minutes } : {}),
    ...(zone === null ? {} : { zone }),
    ...(text.format === '' ? {} : { format: text.format }),
    ...(place === '' ? {} : { place }),
    ...(replyBy === null ? {} : { replyBy }),
    replied: text.answered === 'yes',
  };
  const isWrong = Object.keys(problems).length > 0;
  return { problems, doubts, read, start: start?.moment ?? null, interview: isWrong ? null : interview };
}

/** The form of an interview that is known, in the clock of its program. */
export function textOf(application: Application, key: string, index: number): FormText {
  const { start, day, zone, minutes, format, place, replyBy, replied } = application.interviews[index] ?? {};
  // A moment without a zone is shown in universal time, which the form then names.
  const clocks = zone ?? (start === undefined ? '' : 'UTC');
  const there = start === undefined ? null : clockAt(start, clocks);
  const reply = replyBy === undefined || replyBy.length === 10 ? null : clockAt(replyBy, clocks || 'UTC');
  return {
    ...EMPTY_FORM,
    program: key,
    answered:
      replied === undefined
        ? start === undefined && day === undefined
          ? ''
          : 'yes'
        : replied
          ? 'yes'
          : 'no',
    replyDay: reply?.date ?? replyBy ?? '',
    replyTime: reply?.time ?? '',
    day: there?.date ?? day ?? '',
    time: there?.time ?? '',
    zone: clocks || (reply ? 'UTC' : ''),
    minutes: minutes === undefined ? '' : String(minutes),
    format: format ?? '',
    place: place ?? '',
  };
}

/** A day; a month alone is none. */
function dayIn(text: string): string | null {
  const read = readTypedDate(text);
  return read?.length === 10 ? read : null;
}

/** Undefined when nothing is typed, null when it is no length of an interview. */
function minutesIn(text: string): number | null | undefined {
  const plain = latinDigits(text).trim();
  if (plain === '') return undefined;
  const minutes = /^\d{1,4}$/.test(plain) ? Number(plain) : 0;
  return minutes >= 5 && minutes <= 1440 ? minutes : null;
}

function settled(day: string | null, time: string | null, zone: string | null) {
  return day === null || time === null || zone === null ? null : momentOf(`${day}T${time}`, zone);
}
