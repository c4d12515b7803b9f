import type { ExamAttempt } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { dateWords, onDate } from '../../dates/date-words.ts';
import { daysBetween, firstDay, isYear, lastDay, lastDayBy } from '../../dates/iso-date.ts';
import { counted } from '../../words/word-forms.ts';
import { EXAM_NAMES } from '../names.ts';
import type { Situation } from '../situation.ts';
import { sourcesOf } from './figures.ts';
import { lastDayOfYears } from './test-days.ts';

/** ECFMG's period for passing Step 1 and Step 2 CK, counted from the first pass. */
export interface ExamWindow {
  status: 'certified' | 'not-started' | 'running' | 'complete' | 'lapsed' | 'cannot-tell';
  /** The first pass; its date may be a year alone. */
  first: { exam: ExamAttempt['exam']; date: string; path: string } | null;
  /** Last day on which the other Step may be passed, ISO; the earliest one it can be where only the year of a pass is known. */
  ends: string | null;
  /** Days from today to `ends`; negative when it is over. */
  daysLeft: number | null;
  missing: string[];
  says: string[];
  sources: string[];
}

interface Pass {
  exam: 'step1' | 'step2ck';
  path: string;
  date: string | undefined;
}

/** Null for graduates of US schools, to whom ECFMG does not apply. */
export function examWindow(situation: Situation): ExamWindow | null {
  if (!situation.isImg) return null;
  const years = situation.figure('ecfmg.exam_window');
  const about = { sources: sourcesOf(situation, 'ecfmg.exam_window'), missing: [] as string[] };
  const nothing = { first: null, ends: null, daysLeft: null };
  if (situation.profile.ecfmg.certified === true)
    return {
      ...about,
      ...nothing,
      status: 'certified',
      says: [say`You are ECFMG certified, so the limit of ${years} years is met.`],
    };
  if (situation.profile.exams.length === 0)
    return {
      ...about,
      ...nothing,
      status: 'cannot-tell',
      missing: ['exams'],
      says: [
        say`Both Steps must be passed within ${years} years for ECFMG certification. We need your exams to count them.`,
      ],
    };
  const passes = passesOf(situation);
  if (passes.length === 0)
    return {
      ...about,
      ...nothing,
      status: 'not-started',
      says: [
        say`With your first passed Step, ${years} years begin. Both Steps must be passed in that time for ECFMG certification.`,
      ],
    };
  const undated = passes.filter(({ date }) => date === undefined);
  const [first, second] = passes
    .filter((pass): pass is Pass & { date: string } => pass.date !== undefined)
    .sort((a, b) => firstDay(a.date).localeCompare(firstDay(b.date)));
  if (undated.length > 0 || !first)
    return {
      ...about,
      ...nothing,
      status: 'cannot-tell',
      missing: undated.map(({ path }) => `${path}.date`),
      says: [
        say`ECFMG gives you ${years} years from your first passed Step. We need the date of each pass to count them.`,
      ],
    };
  const ends = lastDayOfYears(firstDay(first.date), years);
  const latest = lastDayOfYears(lastDayBy(situation.today, first.date), years);
  if (isOpen(situation.today, second, ends, latest))
    return {
      ...about,
      ...nothing,
      status: 'cannot-tell',
      missing: [first, second].flatMap((pass) => (pass && isYear(pass.date) ? [`${pass.path}.date`] : [])),
      says: [
        say`ECFMG gives you ${years} years from your first passed Step. Yours end between ${dateWords(ends)} and ${dateWords(latest)}. Enter the day of each pass: it decides whether both Steps count.`,
      ],
    };
  return { ...about, first, ends, ...judged(situation.today, first, second, { ends, latest }, years) };
}

/** Whether the year of a pass alone leaves open if the window was met, or has ended. */
function isOpen(
  today: string,
  second: (Pass & { date: string }) | undefined,
  ends: string,
  latest: string,
): boolean {
  if (second === undefined) return ends < today && today <= latest;
  return lastDay(second.date) > ends && firstDay(second.date) <= latest;
}

/** Last day on which an exam still meets the running window, the day itself included; null when none runs for it. */
export function windowEndFor(situation: Situation, exam: ExamAttempt['exam']): string | null {
  const window = examWindow(situation);
  if (window?.status !== 'running' || (exam !== 'step1' && exam !== 'step2ck')) return null;
  return window.first?.exam === exam ? null : window.ends;
}

function passesOf(situation: Situation): Pass[] {
  return (['step1', 'step2ck'] as const).flatMap((exam) => {
    const pass = situation.exam(exam).attempts.find(({ result }) => result === 'pass');
    return pass ? [{ exam, path: pass.path, date: pass.date }] : [];
  });
}

function judged(
  today: string,
  first: Pass & { date: string },
  second: (Pass & { date: string }) | undefined,
  { ends, latest }: { ends: string; latest: string },
  years: number,
): Pick<ExamWindow, 'status' | 'daysLeft' | 'says'> {
  const began = say`You passed ${EXAM_NAMES[first.exam]} ${onDate(first.date)}.`;
  const lost = say`That first pass no longer counts for ECFMG certification. Ask ECFMG what you may do.`;
  if (second && lastDay(second.date) <= ends)
    return {
      status: 'complete',
      daysLeft: null,
      says: [say`Both Steps were passed within ${years} years. This limit is met.`],
    };
  if (second)
    return {
      status: 'lapsed',
      daysLeft: null,
      says: [
        began,
        say`You passed ${EXAM_NAMES[second.exam]} more than ${years} years later, after ${dateWords(latest)}.`,
        lost,
      ],
    };
  const other = EXAM_NAMES[first.exam === 'step1' ? 'step2ck' : 'step1'];
  const daysLeft = daysBetween(today, ends);
  if (daysLeft < 0)
    return {
      status: 'lapsed',
      daysLeft,
      says: [began, say`The ${years} years ended on ${dateWords(latest)}.`, lost],
    };
  return {
    status: 'running',
    daysLeft,
    says: [
      began,
      say`You must pass ${other} on or before ${dateWords(ends)}. That is ${counted(daysLeft, 'day')} from now.`,
      say`After that day, the first pass no longer counts for ECFMG certification.`,
      ...(ends < latest
        ? [
            say`You gave the year of that pass alone, so this is the earliest end. It may be as late as ${dateWords(latest)}. Enter the day to know.`,
          ]
        : []),
    ],
  };
}
