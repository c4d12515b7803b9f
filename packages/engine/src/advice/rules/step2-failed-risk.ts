import { say } from '@matchwright/speech';
import { step3Improvements, step3NotOffered } from '../../whatif/exam-improvements.ts';
import { gainBeside } from '../../words/chance-words.ts';
import { listed } from '../../words/word-forms.ts';
import { effectOf } from '../compared.ts';
import type { Effect } from '../finding.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { CLOSING_FIGURES, type ClosedCount, closedCount, closedInWords } from './closing-words.ts';
import { type ExamLevel, examLevel, namesOf, step3Open } from './exam-levels.ts';
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
import { counterweight, offered } from './repair.ts';
import { SEVERITY_FIGURES, severityOf } from './severity.ts';

interface FailedStep2 {
  exams: string[];
  failed: number;
  passed: boolean;
  attempts: AttemptsLeft;
  closed: ClosedCount;
  effect: string;
  /** What Step 3 before applying would do; null when it cannot be taken or Step 2 is not passed. */
  step3: string | null;
}

export const STEP2_FAILED = rule<FailedStep2>({
  id: 'risk.step2-failed',
  kind: 'risk',
  topic: 'exams',
  when: say`You failed Step 2 CK, or COMLEX Level 2, at least once.`,
  fields: ['exams'],
  parameters: [...FAILED_EXAM_FIGURES, 'fee.usmle.step2ck', ...CLOSING_FIGURES, ...SEVERITY_FIGURES],
  judge(situation) {
    if (situation.profile.exams.length === 0) return cannotTell('exams');
    const level = examLevel(situation, 2);
    const { failures, pass } = level;
    if (failures.length === 0)
      return level.awaited && !pass ? cannotTell(`${level.awaited.path}.result`) : SILENT;
    const closes = closedByFailures(situation, failures.length);
    const exams = namesOf(failures);
    const effect = pass ? effectOfFailures(situation, level) : undefined;
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
        step3: pass && step3Open(situation) ? step3Worth(situation) : null,
      },
      fields: level.attempts.map(({ path }) => path),
      sources: effect ? [situation.facts.model.effects.failedStep2.source] : [],
      closes,
      effect,
      repair: pass ? counterweight(situation) : passItFirst(situation, level),
    };
  },
  text: {
    title: ({ exams, failed }) => failedTitle(exams, failed),
    says: ({ closed, effect }) =>
      paragraph(say`Programs see every attempt.`, closedInWords(closed, say`the limit on attempts`), effect),
    do: ({ exams, passed, attempts, step3 }) => [
      ...failedDo(exams, passed, attempts, [
        say`recent work with patients`,
        say`letters that speak of your clinical thinking`,
      ]),
      ...(step3 === null ? [] : [step3]),
    ],
  },
});

/** The same pass without the failures before it: taken out from the last, so that places stay true. */
function effectOfFailures(situation: Situation, { failures }: ExamLevel): Effect | undefined {
  const changes = failures.map(({ path }) => ({ path, value: null })).reverse();
  return effectOf(
    situation.compare(changes),
    say`with ${listed(namesOf(failures))} passed at the first attempt`,
  );
}

function step3Worth(situation: Situation): string {
  const offer = offered(situation, 'step3');
  if (!offer) {
    const { profile, facts, today } = situation;
    const { refused } = step3Improvements(profile, facts, today);
    const why = refused === null ? undefined : step3NotOffered(refused);
    return (
      situation.menu()?.notes.find((note) => note === why) ??
      say`We cannot say yet if Step 3 before you apply is worth it.`
    );
  }
  // What reads as less than a point is too little to pay for.
  return Math.round(1000 * offer.gain.p) >= 10
    ? say`Step 3 before you apply is worth this in our model: ${gainBeside(offer.gain, offer.match)}. It also shows that you pass.`
    : say`Step 3 before you apply adds less than 1 point in our model. Money may do more elsewhere.`;
}
