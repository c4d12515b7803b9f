import { say } from '@matchwright/speech';
import type { Situation } from '../situation.ts';
import type { Booking } from './booking-decision.ts';
import type { ExamLimits } from './limits.ts';
import type { Step3Guide } from './step3-verdict.ts';

/** Something to enter before the rest can be said. */
export interface EnterFirst {
  /** Path of the profile. */
  path: string;
  says: string;
}

const REASONS: [RegExp, string][] = [
  [/^exams$/, say`Your exams: every attempt, the failed ones too. Without them we can decide nothing here.`],
  [/^exams\[\d+\]\.date$/, say`The date of an attempt. Limits and waiting times are counted from it.`],
  [/^exams\[\d+\]\.result$/, say`The result of your last attempt, when you have it.`],
  [/^preferences\.specialties$/, say`The specialties that you want. Your target score follows from them.`],
  [/^practice$/, say`Your practice tests with dates. They say when you can book.`],
  [/^practice\[\d+\]\.date$/, say`The date of a practice test. Old ones no longer count.`],
  [/^practice\[\d+\]\.score$/, say`The score of a practice test.`],
  [/^ecfmg\.expected$/, say`When you expect your ECFMG certificate. Step 3 has to wait for it.`],
  [/^school\.graduated$/, say`The year of your graduation. Step 3 comes after it.`],
  [/^visa\.needed$/, say`Whether you need a visa. An H-1B asks for Step 3.`],
];

/** What the profile lacks for this page, the most useful first. */
export function enterFirst(
  situation: Situation,
  step2: Booking,
  limits: ExamLimits,
  step3: Step3Guide,
): EnterFirst[] {
  const visa = situation.isImg && situation.applicant.visaNeeded === null ? ['visa.needed'] : [];
  const paths = [
    ...step2.missing,
    ...limits.attempts.flatMap(({ missing }) => missing),
    ...(limits.window?.missing ?? []),
    ...step3.missing,
    ...visa,
  ];
  return [...new Set(paths)].map((path) => ({
    path,
    says: REASONS.find(([pattern]) => pattern.test(path))?.[1] ?? path,
  }));
}
