import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { isYear, lastDayBy } from '../../dates/iso-date.ts';
import { counted } from '../../words/word-forms.ts';
import { EXAM_NAMES } from '../names.ts';
import type { Situation } from '../situation.ts';
import { examWindow } from './exam-window.ts';
import { attemptLimitOn, retakeRule, sourcesOf } from './figures.ts';
import type { UsmleStep } from './series.ts';
import { type NextAttempt, nextAttempt } from './test-days.ts';

/** The attempts at one Step, and what the rules still allow. */
export interface AttemptCount {
  exam: UsmleStep;
  /** `unknown`: the profile has no exams at all. */
  status: 'unknown' | 'passed' | 'none-yet' | 'waiting' | 'booked' | 'may-repeat' | 'limit-reached';
  /** Attempts taken so far, incomplete ones too. */
  used: number;
  /** Null when no limit is known for today. */
  allowed: number | null;
  /** Null when the limit is not known; 0 after a pass. */
  left: number | null;
  /** First day of another attempt, ISO; null when any day will do, none is needed or none is allowed. */
  earliest: string | null;
  /** Paths of the profile without which `earliest` cannot be told; it is then the earliest of what is known. */
  missing: string[];
  says: string[];
  sources: string[];
}

export function attemptCount(situation: Situation, exam: UsmleStep): AttemptCount {
  const { today } = situation;
  const { attempts, passed } = situation.exam(exam);
  const booked = attempts.find(({ date }) => date !== undefined && date > today);
  const taken = attempts.filter((attempt) => attempt !== booked);
  const waiting = taken.at(-1)?.result === null;
  const rule = retakeRule(situation);
  const used = taken.length;
  const allowed = rule.limit;
  const next: NextAttempt = passed
    ? { status: 'any-day' }
    : nextAttempt(
        // Of a year alone the last day counts: a day that is too early would be refused.
        taken.map(({ date }) => date && lastDayBy(today, date)),
        rule,
      );
  const status = passed
    ? 'passed'
    : next.status === 'never'
      ? // The last attempt allowed may have been the pass.
        waiting
        ? 'waiting'
        : 'limit-reached'
      : booked
        ? 'booked'
        : waiting
          ? 'waiting'
          : used > 0
            ? 'may-repeat'
            : situation.profile.exams.length === 0
              ? 'unknown'
              : 'none-yet';
  const missing =
    next.status === 'cannot-tell' ? next.missing.map((place) => `${taken[place]?.path}.date`) : [];
  const earliest = next.status === 'from' ? next.date : next.status === 'cannot-tell' ? next.notBefore : null;
  const left = passed ? 0 : allowed === null ? null : Math.max(0, allowed - used);
  const count = { exam, status, used, allowed, left, earliest, missing } as const;
  const limit = attemptLimitOn(situation, today);
  return {
    ...count,
    says: [
      ...sentences(count, today, examWindow(situation)?.status === 'lapsed'),
      ...(earliest && earliest > today && taken.some(({ date }) => date && isYear(date))
        ? [
            say`You gave the year of an attempt alone, so we count with its last day. Enter the day: you may be allowed sooner.`,
          ]
        : []),
    ],
    sources: [
      ...new Set([
        ...(limit ? [limit.source] : []),
        ...sourcesOf(situation, 'usmle.retake.max_per_12mo', 'usmle.retake.fourth_attempt_wait'),
      ]),
    ],
  };
}

function sentences(count: Omit<AttemptCount, 'says' | 'sources'>, today: string, lapsed: boolean): string[] {
  const { status, used, allowed, left, earliest, missing } = count;
  const exam = EXAM_NAMES[count.exam];
  if (status === 'unknown')
    return [
      allowed === null
        ? say`We know of no limit for ${exam} today.`
        : say`${exam} may be taken ${allowed} times.`,
    ];
  if (status === 'passed') return [passedWords(exam, used, lapsed)];
  if (status === 'limit-reached')
    return [
      say`You have used ${used} attempts at ${exam}. The limit is ${allowed}, so no further attempt is allowed.`,
      say`Ask the USMLE program in writing before you plan anything else.`,
    ];
  const said = [
    allowed === null
      ? say`You have taken ${exam} ${counted(used, 'time')}. We know of no limit for today.`
      : used === 0
        ? say`You have ${allowed} attempts at ${exam}. An exam that you begin and do not finish counts, too.`
        : say`You have used ${used} of ${allowed} attempts at ${exam}. You have ${left} left.`,
  ];
  if (missing.length > 0)
    said.push(
      [
        missing.length === 1
          ? say`We need the date of your earlier attempts to say when you may try again.`
          : say`We need the dates of your earlier attempts to say when you may try again.`,
        ...(earliest && earliest > today ? [say`It is not before ${dateWords(earliest)}.`] : []),
      ].join(' '),
    );
  else if (earliest && earliest > today)
    said.push(say`By the rules, the next attempt may be on ${dateWords(earliest)} or later.`);
  else if (used > 0 && status === 'may-repeat') said.push(say`By the waiting rules, you may try again now.`);
  return said;
}

function passedWords(exam: string, used: number, lapsed: boolean): string {
  const passed =
    used === 0 ? say`${exam} is passed.` : say`${exam} is passed after ${counted(used, 'attempt')}.`;
  const again = lapsed
    ? say`As a rule, a pass cannot be taken again. Your ECFMG window has ended: ask ECFMG and USMLE.`
    : say`A pass cannot be taken again.`;
  return `${passed} ${again}`;
}

/** The Step whose attempts are used up without a pass: without it, the other leads nowhere. */
export function usedUp(situation: Situation): 'step1' | 'step2ck' | null {
  const spent = (['step1', 'step2ck'] as const).find(
    (step) => attemptCount(situation, step).status === 'limit-reached',
  );
  return spent ?? null;
}

/** The rules of repeating in words, for everybody who is not through yet. */
export function retakeWords(situation: Situation): string[] {
  const { perYear, afterFirst, afterLatest } = retakeRule(situation);
  return [
    say`At most ${perYear} attempts at one Step in 12 months.`,
    say`A fourth attempt must wait ${counted(afterFirst, 'month')} after the first and ${counted(afterLatest, 'month')} after the latest.`,
    examWindow(situation)?.status === 'lapsed'
      ? say`As a rule, a passed Step cannot be taken again. Your ECFMG window has ended, so ask ECFMG and USMLE whether yours is an exception.`
      : say`A passed Step cannot be taken again.`,
  ];
}
