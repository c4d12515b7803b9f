/** The decision about the second exam in sentences. */

import { say } from '@matchwright/speech';
import { dateWords, onDate } from '../../dates/date-words.ts';
import { addDays, firstDay, lastDayBy } from '../../dates/iso-date.ts';
import { gainWords } from '../../words/chance-words.ts';
import { listed } from '../../words/word-forms.ts';
import { EXAM_NAMES, SPECIALTY_NAMES } from '../names.ts';
import type { Situation } from '../situation.ts';
import { attemptCount, usedUp } from './attempts.ts';
import type { Booking, BookingJudged } from './booking-decision.ts';
import { comlexWords } from './comlex-words.ts';
import { examWindow } from './exam-window.ts';
import { scoreDelay } from './figures.ts';
import { latestDays } from './latest-days.ts';
import { hardlyMatters } from './score-odds.ts';
import { pressureWords, windowPressure } from './window-pressure.ts';

type Judged = BookingJudged & Pick<Booking, 'odds'>;

const TITLES: Record<Booking['status'], (exam: string) => string> = {
  passed: (exam) => say`${exam} is passed`,
  'open-result': (exam) => say`Wait for your ${exam} score`,
  booked: (exam) => say`${exam} is booked`,
  book: (exam) => say`You can book ${exam}`,
  'not-yet': (exam) => say`Do not book ${exam} yet`,
  'cannot-tell': (exam) => say`We cannot tell yet whether to book ${exam}`,
  'limit-reached': (exam) => say`No further attempt at ${exam}`,
  'window-closed': (exam) => say`Ask ECFMG before you book ${exam}`,
  'too-late': (exam) => say`${exam} comes too late for this season`,
};

export function bookingTitle(situation: Situation, { status, exam }: BookingJudged): string {
  const spent = status === 'limit-reached' ? usedUp(situation) : null;
  if (status === 'book' && windowPressure(situation))
    return say`Book ${EXAM_NAMES[exam]} now: your ECFMG window ends`;
  return TITLES[status](EXAM_NAMES[spent ?? exam]);
}

export function bookingWords(situation: Situation, judged: Judged): Pick<Booking, 'says' | 'why'> {
  const { exam, status } = judged;
  if (exam === 'comlex2' && status !== 'passed' && judged.missing[0] !== 'exams')
    return comlexWords(situation, judged);
  const pressure = status === 'window-closed' || exam === 'comlex2' ? null : pressingOn(situation, status);
  const says = SAYS[status](situation, judged);
  return { says: pressure ? `${pressure} ${says}` : says, why: reasons(situation, judged) };
}

/** The window comes first when it ends before the season's last day; a passed exam has nothing to hurry. */
function pressingOn(situation: Situation, status: Booking['status']): string | null {
  if (status === 'passed' || status === 'limit-reached') return null;
  const pressure = windowPressure(situation);
  return pressure && pressureWords(pressure);
}

/** What to do next, the first step first. */
export function bookingSteps({ status, gate, odds }: Booking): string[] {
  if (status === 'limit-reached')
    return [say`Ask the USMLE program in writing whether any attempt is left to you.`];
  if (status === 'open-result')
    return [say`Enter the result on the day it comes. Everything here is worked out anew.`];
  if (status === 'window-closed')
    return [
      say`Ask ECFMG in writing what you can do: your first pass and this exam do not fit into one window.`,
      say`Pay for no exam before you have the answer.`,
    ];
  const practise = say`Take several practice tests, some weeks apart, under the conditions of the exam.`;
  if (status === 'book')
    return [say`Choose a day and book it.`, say`Go on practising until then: every 5 points count.`];
  if (status === 'too-late') return [say`Plan the exam early in the next season.`, practise];
  if (status === 'booked' && odds && hardlyMatters(odds))
    return [say`Do not move your date for a few points. Move it only if you may not pass.`, practise];
  if (status === 'booked')
    return [
      gate
        ? say`Keep your date when your last ${gate.fewest} practice scores are ${gate.line} or more. Otherwise move it to a later day that is allowed.`
        : say`Ask your school for its readiness tests.`,
      practise,
    ];
  return [...(gate ? gate.says.slice(0, 1) : [say`Ask your school for its readiness tests.`]), practise];
}

const SAYS: Record<Booking['status'], (situation: Situation, judged: Judged) => string> = {
  passed: (situation, { exam }) => {
    const { score } = situation.exam(exam);
    const name = EXAM_NAMES[exam];
    return score === null
      ? say`You passed ${name}. A pass cannot be taken again, so there is nothing to book.`
      : say`You passed ${name} with ${score}. A pass cannot be taken again, so there is nothing to book.`;
  },
  'open-result': (situation, { exam }) => openResult(situation, exam),
  booked: (situation, { exam, gate, odds }) => {
    const booked = situation.exam(exam).open?.date ?? '';
    const day = dateWords(booked);
    const { earliest, days } = latestDays(situation, exam);
    if (earliest && booked < earliest)
      return say`Your date is ${day}. That day is not allowed: the rules allow your next attempt on ${dateWords(earliest)} or later. Move your date.`;
    const last = days.find(({ event }) => event === 'rank-list-deadline')?.latest;
    if (last && booked > last)
      return say`Your date is ${day}. That is too late for this season: the last test day is ${dateWords(last)}.`;
    if (gate?.status === 'met')
      return say`Your date is ${day}. Your practice scores say that you can keep it.`;
    if (odds && hardlyMatters(odds))
      return say`Your date is ${day}. The score hardly matters for your chance now. Keep your date when your practice scores are safely above the passing score.`;
    return gate === null
      ? say`Your date is ${day}.`
      : say`Your date is ${day}. Keep it only if your last ${gate.fewest} practice scores reach ${gate.line} by then.`;
  },
  book: (_, { gate }) =>
    say`Your last ${gate?.fewest} practice scores, ${latestScores(gate)}, reach the ${gate?.line} that we look for.`,
  'not-yet': (_, { gate, odds }) =>
    [
      ...(odds && hardlyMatters(odds)
        ? [say`The score hardly matters for your chance now, but a fail would.`]
        : []),
      say`Your latest practice scores are too low for it: ${latestScores(gate)}. We look for ${gate?.line} in each of the last ${gate?.fewest}.`,
    ].join(' '),
  'cannot-tell': (_, { exam, missing, gate }) => {
    if (missing[0] === 'exams') return say`Enter your exams first. Without them we cannot say what to book.`;
    if (!gate) return say`Choose a specialty first. The target score follows from it.`;
    if (gate.tests.length === 0)
      return say`Take ${gate.fewest} practice tests before you book ${EXAM_NAMES[exam]}. Your profile has none yet.`;
    return say`Do not book before ${gate.fewest} recent practice tests reach ${gate.line}.`;
  },
  'limit-reached': (situation) => {
    const spent = usedUp(situation) ?? 'step2ck';
    const { used, allowed } = attemptCount(situation, spent);
    return [
      say`You have used ${used} attempts at ${EXAM_NAMES[spent]}, and the limit is ${allowed}. You cannot book another.`,
      ...(spent === 'step1'
        ? [say`Without a pass in Step 1, a pass in Step 2 CK does not lead to residency.`]
        : []),
    ].join(' ');
  },
  'window-closed': (situation, { exam }) => {
    const pressure = windowPressure(situation);
    const booked = situation.exam(exam).open?.date;
    return [
      ...(pressure ? [pressureWords(pressure)] : []),
      ...(booked && pressure?.earliest && booked < pressure.earliest
        ? [say`Your booked day, ${dateWords(booked)}, is not allowed and must move.`]
        : []),
      say`Ask ECFMG in writing what you can do.`,
    ].join(' ');
  },
  'too-late': (situation, { exam }) => {
    const { season } = situation.profile;
    return say`A new ${EXAM_NAMES[exam]} score would come after the rank lists of the ${season} season close. Plan the exam for the ${season + 1} season.`;
  },
};

function latestScores(gate: Booking['gate']): string {
  return listed(
    (gate?.tests ?? []).flatMap(({ use, score }) => (use === 'counts' && score !== null ? [score] : [])),
  );
}

function openResult(situation: Situation, exam: Booking['exam']): string {
  const name = EXAM_NAMES[exam];
  const date = situation.exam(exam).open?.date;
  if (date === undefined)
    return say`Your profile has a ${name} attempt without a date and a result. Enter what you know of it.`;
  const { short, long } = scoreDelay(situation);
  const [from, to] = [
    addDays(firstDay(date), 7 * short),
    addDays(lastDayBy(situation.today, date), 7 * long),
  ];
  if (to < situation.today)
    return say`You took ${name} ${onDate(date)}. The score should be there by now. Enter it to see what it changes.`;
  return say`You took ${name} ${onDate(date)}. Expect the score between ${dateWords(from)} and ${dateWords(to)}.`;
}

/** Why, the most telling first: the target, what points are worth, the day, the limits. */
function reasons(situation: Situation, { exam, status, missing, targets, odds }: Judged): string[] {
  if (status === 'limit-reached' || exam === 'comlex2') return [];
  const window = examWindow(situation);
  if (status === 'passed') return window?.status === 'lapsed' ? window.says : [];
  if (missing[0] === 'exams') return testDaysLeft(situation);
  const [target] = targets;
  const said: string[] = [];
  if (status === 'window-closed') return window?.status === 'lapsed' ? [...window.says, AS_A_RULE] : [];
  if (target)
    said.push(
      say`The target for ${SPECIALTY_NAMES[target.specialty]} is ${target.from} to ${target.to}. A pass cannot be taken again, so the first pass is the score you keep.`,
    );
  if (odds && hardlyMatters(odds))
    said.push(say`At every score shown here your chance is practically the same. What counts is to pass.`);
  else if (odds)
    said.push(
      say`Each 5 points more mean this for your chance to match: ${gainWords(odds.perFive, 'percentage point')}.`,
    );
  said.push(...testDaysLeft(situation));
  const { earliest, used, allowed } = attemptCount(situation, 'step2ck');
  if (used > 0 && allowed !== null)
    said.push(say`You have used ${used} of ${allowed} attempts. Programs see each of them.`);
  if (earliest && earliest > situation.today && status !== 'booked')
    said.push(say`The rules do not allow another attempt before ${dateWords(earliest)}.`);
  if (window?.status === 'running' && window.ends && !windowPressure(situation))
    said.push(say`ECFMG gives you until ${dateWords(window.ends)} to pass it.`);
  return said;
}

/** USMLE may let a Step be repeated where a pass no longer counts: nobody but them can say it of a person. */
const AS_A_RULE = say`As a rule, a passed Step cannot be taken again. Ask USMLE and ECFMG whether your case is an exception.`;

function testDaysLeft(situation: Situation): string[] {
  const { days } = latestDays(situation, 'step2ck');
  const sent = days.find(({ event }) => event === 'submit-opens');
  const review = days.find(({ event }) => event === 'review-opens');
  const rank = days.find(({ event }) => event === 'rank-list-deadline');
  const booked = situation.exam('step2ck').open?.date;
  // The days of the plan, as long as one of them can be met.
  if (sent?.latest && sent.comfortable && sent.status !== 'gone' && !sent.byWindow)
    return [
      [
        say`Test by ${dateWords(sent.comfortable)} to be safe, or by ${dateWords(sent.latest)} at the latest. Then the score is there when applications open, ${dateWords(sent.deadline.date)}.`,
        ...(booked !== undefined && booked > sent.latest ? [say`Your booked day is later than that.`] : []),
      ].join(' '),
    ];
  if (review?.latest && review.comfortable && review.status !== 'gone') {
    if (review.byWindow)
      return [
        say`Test by ${dateWords(review.latest)} at the latest, when your ECFMG window ends. The day of the test counts.`,
      ];
    const late = booked !== undefined && booked > review.latest;
    return [
      [
        say`Test by ${dateWords(review.comfortable)}, or by ${dateWords(review.latest)} at the latest. Then programs see the score on their first day, ${dateWords(review.deadline.date)}.`,
        ...(late ? [say`Your booked day is later than that.`] : []),
      ].join(' '),
    ];
  }
  if (rank?.latest && rank.status !== 'gone')
    return [
      say`It is too late for the day when programs first look. The last test day of this season is ${dateWords(rank.latest)}.`,
    ];
  return [];
}
