import { say } from '@matchwright/speech';
import { listed } from '../../words/word-forms.ts';
import { effectOf } from '../compared.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { CLOSING_FIGURES, type ClosedCount, closedCount, closedInWords } from './closing-words.ts';
import { examLevel, namesOf, passOf, step3Open } from './exam-levels.ts';
import {
  type AttemptsLeft,
  attemptsLeft,
  closedByFailures,
  FAILED_EXAM_FIGURES,
  leastSeverity,
  passItFirst,
} from './failed-exam.ts';
import { failedDo, failedTitle } from './failed-exam-words.ts';
import { effectInWords, paragraph } from './in-words.ts';
import { counterweight } from './repair.ts';
import { SEVERITY_FIGURES, severityOf } from './severity.ts';

interface FailedStep1 {
  exams: string[];
  failed: number;
  passed: boolean;
  attempts: AttemptsLeft;
  closed: ClosedCount;
  effect: string;
  step2Open: boolean;
  step3Open: boolean;
}

interface LowStep1 {
  score: number;
  line: number;
  step2: 'passed' | 'open';
  step3Open: boolean;
}

const FAILED = rule<FailedStep1>({
  id: 'risk.step1-failed',
  kind: 'risk',
  topic: 'exams',
  when: say`You failed Step 1, or COMLEX Level 1, at least once.`,
  fields: ['exams'],
  parameters: [...FAILED_EXAM_FIGURES, 'fee.usmle.step1', ...CLOSING_FIGURES, ...SEVERITY_FIGURES],
  judge(situation) {
    const level = examLevel(situation, 1);
    const { failures, pass, attempts } = level;
    if (situation.profile.exams.length === 0) return cannotTell('exams');
    if (failures.length === 0)
      return level.awaited && !pass ? cannotTell(`${level.awaited.path}.result`) : SILENT;
    const closes = closedByFailures(situation, failures.length);
    const clean = failures.map(({ path }) => ({ path: `${path}.result`, value: 'pass' }));
    const exams = namesOf(failures);
    // Without a pass there is no residency: a chance to match would promise what cannot be.
    const effect = pass
      ? effectOf(situation.compare(clean), say`with ${listed(exams)} passed at the first attempt`)
      : undefined;
    return {
      status: 'speaks',
      severity: severityOf(situation, {
        blocks: !pass,
        closes,
        effect,
        least: leastSeverity(situation, failures.length),
      }),
      values: {
        exams,
        failed: failures.length,
        passed: pass !== null,
        attempts: attemptsLeft(situation, level),
        closed: closedCount(situation, closes),
        effect: effectInWords(effect),
        step2Open: examLevel(situation, 2).pass === null,
        step3Open: step3Open(situation),
      },
      fields: attempts.map(({ path }) => path),
      sources: effect ? [situation.facts.model.effects.failedStep1.source] : [],
      closes,
      effect,
      repair: pass ? counterweight(situation) : passItFirst(situation, level),
    };
  },
  text: {
    title: ({ exams, failed }) => failedTitle(exams, failed),
    says: ({ closed, effect }) =>
      paragraph(say`Programs see every attempt.`, closedInWords(closed, say`the limit on attempts`), effect),
    do: ({ exams, passed, attempts, step2Open, step3Open }) =>
      failedDo(exams, passed, attempts, [
        ...(step2Open ? [say`a clearly better Step 2 CK`] : []),
        ...(step3Open ? ['Step 3'] : []),
        say`recent work with patients`,
        say`letters that speak of your clinical thinking`,
      ]),
  },
});

const LOW = rule<LowStep1>({
  id: 'risk.step1-low',
  kind: 'risk',
  topic: 'exams',
  when: say`You have a numeric Step 1 score in or below the low band, from the time before Step 1 became pass/fail.`,
  fields: ['exams'],
  parameters: ['advice.step1.low_below', 'advice.step1.borderline_below', 'usmle.step1.reporting'],
  judge(situation) {
    if (situation.profile.exams.length === 0) return cannotTell('exams');
    const scored = seenScore(situation);
    const line = situation.figure('advice.step1.borderline_below');
    if (!scored || scored.score >= line) return SILENT;
    return {
      status: 'speaks',
      severity: scored.score < situation.figure('advice.step1.low_below') ? 'medium' : 'low',
      values: {
        score: scored.score,
        line,
        step2: examLevel(situation, 2).pass ? 'passed' : 'open',
        step3Open: step3Open(situation),
      },
      fields: [scored.path],
      repair: counterweight(situation),
    };
  },
  text: {
    title: ({ score }) => say`A low Step 1 score (${score})`,
    says: ({ score, line }) =>
      say`${score} is under ${line}, the old band for Internal Medicine and Pediatrics. Step 1 is pass/fail now, but programs still see your number. You cannot take it again. Our model does not use it, so we cannot say what it costs you.`,
    do: ({ step2, step3Open }) => [
      step2 === 'open'
        ? say`Put your strength into Step 2 CK: it is the score that programs compare now.`
        : say`Let what came later speak: Step 2 CK, work with patients, letters.`,
      ...(step3Open ? [say`Step 3 before you apply can help. See the page on exams.`] : []),
      say`Do not explain the number at length. One sentence is enough, and only if there was a reason.`,
    ],
  },
});

/** The score of the pass, or of an attempt without a result, from before Step 1 became pass/fail: programs see it. */
function seenScore(situation: Situation): { score: number; path: string } | null {
  const passFailFrom = situation.parameter('usmle.step1.reporting')?.from ?? null;
  const level = examLevel(situation, 1);
  const seen = passOf(level, 'step1') ?? level.awaited;
  if (seen?.score === undefined || seen.exam !== 'step1') return null;
  const numeric = seen.date === undefined || passFailFrom === null || seen.date < passFailFrom;
  return numeric ? { score: seen.score, path: seen.path } : null;
}

export const STEP1_RISKS = [FAILED, LOW];
