import { addMonths, daysBetween } from '../../dates/iso-date.ts';
import type { SeasonDate, Situation } from '../situation.ts';
import type { LateCertificate } from './certification-words.ts';
import { type ExamLevel, examLevel } from './exam-levels.ts';
import { attemptsLeft } from './failed-exam.ts';

/**
 * The certificate and the rank list deadline, for a graduate from abroad who has none. `open`: the path that is
 * missing; null when certification is no question.
 */
export function certificateOf(situation: Situation) {
  const { ecfmg } = situation.profile;
  const deadline = situation.date('rank-list-deadline');
  if (!situation.isImg || ecfmg.certified === true || !deadline) return null;
  const examsLeft = examsToPass(situation);
  const earliest = examsPassedAt(situation, examsLeft);
  // An expectation from before today tells nothing any more.
  const expected = ecfmg.expected !== undefined && ecfmg.expected >= situation.today ? ecfmg.expected : null;
  const impossible = earliest > deadline.date;
  const never = examsLeft.some(({ level }) => {
    const { left, unread } = attemptsLeft(situation, level);
    return left === 0 && unread === null;
  });
  if (!never && !impossible && expected === null)
    return { open: ecfmg.certified === null ? 'ecfmg.certified' : 'ecfmg.expected' };
  const by = impossible || expected === null ? earliest : expected;
  const slack = daysBetween(by, deadline.date);
  const kind = never ? ('never' as const) : kindOf(situation, by, slack);
  return { deadline, examsLeft, earliest, expected, impossible, never, by, slack, kind };
}

/** Set when the certificate cannot arrive by the rank list deadline, so that nobody can match this season. */
export function certifiedTooLate(situation: Situation): { by: string; deadline: SeasonDate } | null {
  const found = certificateOf(situation);
  if (found === null || found.open !== undefined || found.kind !== 'too-late') return null;
  const { by, expected, deadline } = found;
  // After the deadline the earliest day is today, and the day that the person expects says more.
  return { by: expected !== null && expected > by ? expected : by, deadline };
}

function kindOf(situation: Situation, by: string, slack: number): LateCertificate['kind'] | null {
  if (slack < 0) return 'too-late';
  if (slack < situation.figure('advice.certification.margin_days')) return 'tight';
  const open = situation.date('submit-opens');
  return open && by > open.date ? 'after-applying' : null;
}

interface ExamLeft {
  name: string;
  level: ExamLevel;
}

/** Exams that certification still asks for. */
function examsToPass(situation: Situation): ExamLeft[] {
  if (situation.profile.exams.length === 0) return [];
  return [
    { name: 'Step 1', level: examLevel(situation, 1) },
    { name: 'Step 2 CK', level: examLevel(situation, 2) },
  ].filter(({ level }) => level.pass === null);
}

/** First day on which all of them can be passed: they may be sat side by side. */
function examsPassedAt(situation: Situation, left: readonly ExamLeft[]): string {
  const { today } = situation;
  const anew = addMonths(today, situation.figure('advice.repair.exam_months'));
  const days = left.map(({ level: { awaited, booked } }) => (awaited ? today : (booked?.date ?? anew)));
  return days.sort().at(-1) ?? today;
}
