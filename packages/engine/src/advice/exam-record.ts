import type { ExamAttempt, Profile } from '@matchwright/inputs';
import { passProof } from '../odds/pass-proof.ts';

/** What a profile says of one exam. */
export interface ExamRecord {
  /** In the order of the profile, oldest first, with their places in it. */
  attempts: (ExamAttempt & { path: string })[];
  failed: number;
  /** By an attempt that says so, or by what came after it: see `passProof`. */
  passed: boolean;
  /** ISO date of the first pass, or its year alone; null when not passed or not dated. */
  passedOn: string | null;
  /** Score of the pass, else of the last attempt that has one. */
  score: number | null;
  /** An attempt without a result: taken and not reported, or booked. */
  open: (ExamAttempt & { path: string }) | null;
}

export function examRecord(profile: Profile, exam: ExamAttempt['exam']): ExamRecord {
  const attempts = profile.exams.flatMap((attempt, i) =>
    attempt.exam === exam ? [{ ...attempt, path: `exams[${i}]` }] : [],
  );
  const pass = attempts.find((attempt) => attempt.result === 'pass');
  const scored = attempts.filter((attempt) => attempt.score !== undefined);
  return {
    attempts,
    failed: attempts.filter((attempt) => attempt.result === 'fail').length,
    passed: pass !== undefined || passProof(profile, exam) !== null,
    passedOn: pass?.date ?? null,
    score: pass?.score ?? scored.at(-1)?.score ?? null,
    open: attempts.find((attempt) => attempt.result === null) ?? null,
  };
}

/** An exam of a day to come has no result yet, although one is entered: it counts as booked. */
export function withoutResultsAhead(profile: Profile, today: string): Profile {
  const isAhead = ({ date, result, score }: ExamAttempt) =>
    date !== undefined && date > today && (result !== null || score !== undefined);
  if (!profile.exams.some(isAhead)) return profile;
  const exams = profile.exams.map((attempt) => {
    if (!isAhead(attempt)) return attempt;
    const { score: _ahead, ...booked } = attempt;
    return { ...booked, result: null };
  });
  return { ...profile, exams };
}
