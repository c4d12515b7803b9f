import type { Exam } from '@matchwright/facts';
import { firstDay, lastDay } from '../../iso-date.ts';
import { formatPath } from '../../issue.ts';
import type { ProfileContext } from '../profile-context.ts';
import type { Report } from '../report.ts';
import { EXAM_NAMES } from './exam-names.ts';
import type { PlacedAttempt } from './placed-attempt.ts';

/** The last exam of each series: whoever passed it has passed the others. */
const SERIES: readonly { last: Exam; before: readonly Exam[] }[] = [
  { last: 'step3', before: ['step1', 'step2ck'] },
  { last: 'comlex3', before: ['comlex1', 'comlex2'] },
];

/**
 * A latest attempt without a result is a pass when a later exam was passed that asks for it, or when ECFMG, which
 * asks for both Steps, has certified the person. Attempts come oldest first.
 */
export function withImpliedPasses(
  ordered: PlacedAttempt[],
  certified: boolean,
  { today }: ProfileContext,
  report: Report,
): PlacedAttempt[] {
  const implied = new Map<PlacedAttempt, string>();
  for (const { last, before } of SERIES) {
    const pass = ordered.find(({ attempt }) => attempt.exam === last && attempt.result === 'pass')?.attempt;
    const why = pass
      ? `${EXAM_NAMES[last]} is passed`
      : certified && last === 'step3'
        ? 'you are ECFMG certified'
        : null;
    if (why === null) continue;
    const until = lastDay(pass?.date ?? today);
    for (const exam of before) {
      const attempts = ordered.filter(
        ({ attempt }) =>
          attempt.exam === exam && (attempt.date === undefined || firstDay(attempt.date) <= until),
      );
      const latest = attempts.at(-1);
      const passed = ordered.some(({ attempt }) => attempt.exam === exam && attempt.result === 'pass');
      if (latest?.attempt.result === null && !passed) implied.set(latest, why);
    }
  }
  return ordered.map((entry) => {
    const why = implied.get(entry);
    if (why === undefined) return entry;
    const name = EXAM_NAMES[entry.attempt.exam];
    report.repairs.push(
      `${formatPath(entry.place)} has no result. It counts as passed: ${why}, and that asks for a pass of ${name}.`,
    );
    return { ...entry, attempt: { ...entry.attempt, result: 'pass' } };
  });
}
