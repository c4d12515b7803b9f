import type { DatedRule, Exam } from '@matchwright/facts';
import type { ExamAttempt } from '@matchwright/inputs';
import { passProof } from '../../odds/pass-proof.ts';
import { attemptLimitOn } from '../exams/figures.ts';
import type { Situation } from '../situation.ts';

/** The exams of each level: osteopathic students take the COMLEX, the USMLE, or both. */
const LEVELS = {
  1: ['step1', 'comlex1'],
  2: ['step2ck', 'comlex2'],
  3: ['step3', 'comlex3'],
} as const satisfies Record<number, readonly Exam[]>;

export const EXAM_NAMES: Readonly<Record<Exam, string>> = {
  step1: 'Step 1',
  step2ck: 'Step 2 CK',
  step3: 'Step 3',
  comlex1: 'COMLEX Level 1',
  comlex2: 'COMLEX Level 2',
  comlex3: 'COMLEX Level 3',
};

export interface PlacedAttempt extends ExamAttempt {
  path: string;
}

/** What a profile says of one level, whichever of its exams was taken. */
export interface ExamLevel {
  attempts: PlacedAttempt[];
  failures: PlacedAttempt[];
  /** Of the exam of this level that was passed, or first passed. */
  pass: PlacedAttempt | null;
  /** The pass is not entered: a later exam, or the ECFMG certificate, proves it. Its path is that of the proof. */
  implied: boolean;
  /** Sat, as far as the profile says, but without a result: not reported yet, not entered, or invalidated. */
  awaited: PlacedAttempt | null;
  /** Dated after today. */
  booked: PlacedAttempt | null;
}

export function examLevel(situation: Situation, level: keyof typeof LEVELS): ExamLevel {
  const exams: readonly Exam[] = LEVELS[level];
  const attempts = situation.profile.exams.flatMap((attempt, i) =>
    exams.includes(attempt.exam)
      ? [{ ...attempt, result: resultOf(situation, attempt), path: `exams[${i}]` }]
      : [],
  );
  const open = attempts.filter(({ result }) => result === null);
  const ahead = ({ date }: ExamAttempt) => date !== undefined && date > situation.today;
  const pass = attempts.find(({ result }) => result === 'pass') ?? null;
  const proved = provedPass(situation, exams);
  return {
    attempts,
    failures: attempts.filter(({ result }) => result === 'fail'),
    pass: pass ?? proved,
    implied: !pass && proved !== null,
    awaited: open.find((attempt) => !ahead(attempt)) ?? null,
    booked: open.find(ahead) ?? null,
  };
}

function provedPass({ profile }: Situation, exams: readonly Exam[]): PlacedAttempt | null {
  for (const exam of exams) {
    const path = passProof(profile, exam);
    if (path !== null) return { exam, result: 'pass', path };
  }
  return null;
}

/** Whether the last exam can still be taken: it is not passed, and attempts at Step 3 are left. */
export function step3Open(situation: Situation): boolean {
  return examLevel(situation, 3).pass === null && !step3UsedUp(situation);
}

/** No attempt at Step 3 is left, and none was passed. */
export function step3UsedUp(situation: Situation): boolean {
  const { attempts, booked, pass } = examLevel(situation, 3);
  const limit = attemptLimitOn(situation, situation.today)?.value ?? null;
  const used = attempts.filter(({ exam, path }) => exam === 'step3' && path !== booked?.path);
  return pass === null && limit !== null && used.length >= limit;
}

/** The pass of one exam, whatever else of its level was passed. */
export function passOf({ attempts }: ExamLevel, exam: Exam): PlacedAttempt | null {
  return attempts.find((attempt) => attempt.exam === exam && attempt.result === 'pass') ?? null;
}

/** The exams of some attempts by name, each once. */
export function namesOf(attempts: readonly ExamAttempt[]): string[] {
  return [...new Set(attempts.map(({ exam }) => EXAM_NAMES[exam]))];
}

/** Passing scores have only risen: without a date, a score that passes by all of them or by none has a result. */
function resultOf({ facts }: Situation, { exam, result, score }: ExamAttempt): ExamAttempt['result'] {
  const passing = (facts.rules.passing[exam] ?? []).map((rule: DatedRule) => rule.value.value);
  if (result !== null || score === undefined || passing.length === 0) return result;
  if (score >= Math.max(...passing)) return 'pass';
  return score < Math.min(...passing) ? 'fail' : null;
}
