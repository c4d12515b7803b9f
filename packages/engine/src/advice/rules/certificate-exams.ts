import { addMonths } from '../../dates/iso-date.ts';
import type { Situation } from '../situation.ts';
import { type ExamLevel, examLevel } from './exam-levels.ts';

export interface ExamLeft {
  name: string;
  level: ExamLevel;
}

/** Exams that certification still asks for. */
export function examsToPass(situation: Situation): ExamLeft[] {
  if (situation.profile.exams.length === 0) return [];
  return [
    { name: 'Step 1', level: examLevel(situation, 1) },
    { name: 'Step 2 CK', level: examLevel(situation, 2) },
  ].filter(({ level }) => level.pass === null);
}

/** First day on which all of them can be passed: they may be sat side by side. */
export function examsPassedAt(situation: Situation, left: readonly ExamLeft[]): string {
  const { today } = situation;
  const anew = addMonths(today, situation.figure('advice.repair.exam_months'));
  const days = left.map(({ level: { awaited, booked } }) => (awaited ? today : (booked?.date ?? anew)));
  return days.sort().at(-1) ?? today;
}
