import type { ExamAttempt } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { daysBetween } from '../../dates/iso-date.ts';
import { counted } from '../../words/word-forms.ts';
import { EXAM_NAMES } from '../names.ts';
import type { Situation } from '../situation.ts';
import { sourcesOf } from './figures.ts';
import { lastDayOfYears } from './test-days.ts';

/** ECFMG's period for passing Step 1 and Step 2 CK, counted from the first pass. */
export interface ExamWindow {
  status: 'certified' | 'not-started' | 'running' | 'complete' | 'lapsed' | 'cannot-tell';
  /** The first pass. */
  first: { exam: ExamAttempt['exam']; date: string; path: string } | null;
  /** Last day on which the other Step may be passed, ISO. */
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
    .sort((a, b) => a.date.localeCompare(b.date));
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
  const ends = lastDayOfYears(first.date, years);
  return { ...about, first, ends, ...judged(situation.today, first, second, ends, years) };
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
  ends: string,
  years: number,
): Pick<ExamWindow, 'status' | 'daysLeft' | 'says'> {
  const began = say`You passed ${EXAM_NAMES[first.exam]} on ${dateWords(first.date)}.`;
  const lost = say`That first pass no longer counts for ECFMG certification. Ask ECFMG what you may do.`;
  if (second && second.date <= ends)
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
        say`You passed ${EXAM_NAMES[second.exam]} more than ${years} years later, after ${dateWords(ends)}.`,
        lost,
      ],
    };
  const other = EXAM_NAMES[first.exam === 'step1' ? 'step2ck' : 'step1'];
  const daysLeft = daysBetween(today, ends);
  if (daysLeft < 0)
    return {
      status: 'lapsed',
      daysLeft,
      says: [began, say`The ${years} years ended on ${dateWords(ends)}.`, lost],
    };
  return {
    status: 'running',
    daysLeft,
    says: [
      began,
      say`You must pass ${other} on or before ${dateWords(ends)}. That is ${counted(daysLeft, 'day')} from now.`,
      say`After that day, the first pass no longer counts for ECFMG certification.`,
    ],
  };
}
