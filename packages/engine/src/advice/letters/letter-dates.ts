import { counted, say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { addDays, daysBetween } from '../../dates/iso-date.ts';
import type { SeasonDate, Situation } from '../situation.ts';
import type { LetterAuthor } from './letter-author.ts';

export const LETTER_LEAD_TIMES = [
  'advice.letters.appear_days',
  'advice.letters.ask_days',
  'advice.letters.remind_first_days',
  'advice.letters.remind_last_days',
  'advice.letters.remind_gap_days',
] as const;

/** Dates of the season for letters; null when the season has no date to work back from. */
export interface LetterCalendar {
  /** From this day the applications may be sent. */
  submit: SeasonDate | null;
  /** On this day programs begin to read. */
  review: SeasonDate;
  /** Last day to upload, so that the letter shows when programs begin to read; ISO date. */
  upload: string;
  /** Last day to ask without hurrying anybody; ISO date. */
  ask: string;
  reminders: string[];
  /** Days between asking and the upload when asked in time. */
  days: number;
  gapDays: number;
}

/** When to do what about one letter. */
export interface LetterDates {
  ask: string;
  reminders: string[];
  upload: string;
  projected: boolean;
  /** `late`: the date of the next step has passed; `lost`: programs begin to read before the letter can show. */
  state: 'ahead' | 'late' | 'lost';
  /** What is lost; null when nothing is. */
  lost: string | null;
}

export function letterCalendar(situation: Situation): LetterCalendar | null {
  const review = situation.date('review-opens');
  if (!review) return null;
  const [appear, days, first, last, gapDays] = LETTER_LEAD_TIMES.map((key) => situation.figure(key)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const upload = addDays(review.date, -appear);
  return {
    submit: situation.date('submit-opens'),
    review,
    upload,
    ask: addDays(upload, -days),
    reminders: [addDays(upload, -first), addDays(upload, -last)],
    days,
    gapDays,
  };
}

/** The dates of one letter that is not in hand: no reminder comes too soon after asking, or after the upload. */
export function letterDates(
  { status, asked }: Pick<LetterAuthor, 'status' | 'asked'>,
  calendar: LetterCalendar,
  today: string,
): LetterDates {
  const { review, upload, ask, gapDays } = calendar;
  const isAsked = status === 'asked';
  const from = isAsked ? (asked ?? ask) : later(ask, today);
  const soonest = addDays(from, gapDays);
  const reminders = [...new Set(calendar.reminders.map((day) => later(day, soonest)))].filter(
    (day) => day <= upload,
  );
  const state = today > upload ? 'lost' : !isAsked && today > ask ? 'late' : 'ahead';
  return {
    ask,
    reminders,
    upload,
    projected: review.projected,
    state,
    lost: state === 'ahead' ? null : whatIsLost(state, calendar, today),
  };
}

function whatIsLost(state: 'late' | 'lost', { review, upload, days }: LetterCalendar, today: string): string {
  if (state === 'lost' && today >= review.date)
    return say`Programs began to read on ${dateWords(review.date)}. A letter that comes now reaches only those who look at your application again.`;
  if (state === 'lost')
    return say`Programs begin to read on ${dateWords(review.date)}. A letter uploaded now may not show by then. They may judge you without it.`;
  const left = daysBetween(today, upload);
  return say`If you ask today, the author has ${counted(left, 'day')} instead of ${days}. A letter in a hurry is shorter and says less. If it comes after ${dateWords(upload)}, programs may first read your application without it.`;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
