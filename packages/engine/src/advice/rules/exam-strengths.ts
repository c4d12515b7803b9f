import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { listed } from '../../words/word-forms.ts';
import { EXAM_NAMES, SPECIALTY_NAMES } from '../names.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { type ExamLevel, examLevel, passOf } from './exam-levels.ts';
import { paragraph } from './in-words.ts';

/*
 * Severity of a strength is its weight: high when the odds count it in the person's favour, medium when it is proved
 * by a date, a score or a letter, low when so far only the person says so.
 */

interface Trend {
  /** Set when a failure was followed by first-attempt passes. */
  after: { failed: string; passed: string[] } | null;
  /** Set when Step 2 CK is well above Step 1. */
  rise: { step1: number; step2: number } | null;
}

const TREND = rule<Trend>({
  id: 'strength.upward-trend',
  kind: 'strength',
  topic: 'exams',
  when: say`After a failed exam you passed a later one at the first attempt, or your Step 2 CK is well above your Step 1.`,
  fields: ['exams'],
  parameters: ['advice.strength.trend_points'],
  answers: ['risk.step1-failed', 'risk.step1-low', 'risk.step2-failed'],
  judge(situation) {
    if (situation.profile.exams.length === 0) return cannotTell('exams');
    const levels = ([1, 2, 3] as const).map((level) => examLevel(situation, level));
    const after = passesAfterFailure(levels);
    const rise = riseOf(situation, levels);
    if (!after && !rise) return SILENT;
    return { status: 'speaks', severity: 'medium', values: { after, rise } };
  },
  text: {
    title: () => say`Your exams go up`,
    says: ({ after, rise }) =>
      after
        ? say`You failed ${after.failed}, passed it, and then passed ${listed(after.passed)} at the first attempt.`
        : say`Step 1 ${rise?.step1}, then Step 2 CK ${rise?.step2}: more than chance.`,
    do: () => [
      say`Let this order of results answer the question about your weak exam. Say what you changed between the two.`,
    ],
  },
});

/** The weakest exam that was failed and passed, and later levels passed at once. */
function passesAfterFailure(levels: readonly ExamLevel[]): Trend['after'] {
  const failed = levels.findIndex(({ failures, pass }) => failures.length > 0 && pass !== null);
  if (failed < 0) return null;
  const later = levels.slice(failed + 1).filter(({ pass, implied }) => pass !== null && !implied);
  if (later.length === 0 || later.some(({ failures }) => failures.length > 0)) return null;
  const nameOf = ({ pass }: ExamLevel) => (pass ? EXAM_NAMES[pass.exam] : '');
  const weak = levels[failed] as ExamLevel;
  const first = weak.failures[0];
  return { failed: first ? EXAM_NAMES[first.exam] : nameOf(weak), passed: later.map(nameOf) };
}

function riseOf(situation: Situation, [one, two]: readonly ExamLevel[]): Trend['rise'] {
  const step1 = one && passOf(one, 'step1')?.score;
  const step2 = two && two.failures.length === 0 ? passOf(two, 'step2ck')?.score : undefined;
  if (step1 === undefined || step2 === undefined) return null;
  return step2 - step1 >= situation.figure('advice.strength.trend_points') ? { step1, step2 } : null;
}

const STEP3 = rule<{ exam: string; visa: boolean }>({
  id: 'strength.step3-passed',
  kind: 'strength',
  topic: 'exams',
  when: say`You passed Step 3, or COMLEX Level 3, before applying.`,
  fields: ['exams'],
  parameters: ['visa.h1b.exam'],
  answers: ['risk.step1-failed', 'risk.step1-low', 'risk.step2-low', 'risk.step2-failed', 'risk.visa'],
  judge(situation) {
    if (situation.profile.exams.length === 0) return cannotTell('exams');
    const { pass } = examLevel(situation, 3);
    if (!pass) return SILENT;
    const visa = situation.isImg && situation.applicant.visaNeeded === true;
    return {
      status: 'speaks',
      severity: 'high',
      values: { exam: EXAM_NAMES[pass.exam], visa },
      fields: [pass.path],
    };
  },
  text: {
    title: ({ exam }) => say`${exam} passed`,
    says: ({ exam, visa }) =>
      paragraph(
        say`${exam} is done before residency. It shows that you pass exams now.`,
        visa ? say`It also makes an H-1B possible.` : '',
      ),
    do: ({ visa }) => [
      say`Name it early in your application: it is your newest exam.`,
      ...(visa ? [say`Apply to the programs that sponsor H-1B, too.`] : []),
    ],
  },
});

const FIRST_ATTEMPT = rule<{ exams: string[] }>({
  id: 'strength.first-attempt',
  kind: 'strength',
  topic: 'exams',
  when: say`You passed the exams of both first levels, each at the first attempt.`,
  fields: ['exams'],
  parameters: [],
  sources: ['matchwright-advice'],
  answers: ['risk.step1-low', 'risk.step2-low', 'risk.graduation-age'],
  judge(situation) {
    if (situation.profile.exams.length === 0) return cannotTell('exams');
    const levels = ([1, 2, 3] as const).map((level) => examLevel(situation, level));
    const [one, two] = levels;
    if (
      !one?.pass ||
      !two?.pass ||
      one.implied ||
      two.implied ||
      levels.some(({ failures }) => failures.length > 0)
    )
      return SILENT;
    const passed = levels.flatMap(({ pass }) => pass ?? []);
    return {
      status: 'speaks',
      severity: 'medium',
      values: { exams: passed.map(({ exam }) => EXAM_NAMES[exam]) },
      fields: passed.map(({ path }) => path),
    };
  },
  text: {
    title: () => say`Every exam passed at the first attempt`,
    says: ({ exams }) =>
      say`You passed ${listed(exams)} at the first attempt. No limit on attempts closes a program to you.`,
    do: () => [say`You need not explain anything here. Use the space for your work with patients.`],
  },
});

interface HighStep2 {
  score: number;
  above: { specialty: SpecialtyId; average: number }[];
}

const HIGH_STEP2 = rule<HighStep2>({
  id: 'strength.high-step2',
  kind: 'strength',
  topic: 'exams',
  when: say`Your Step 2 CK is clearly above the average of applicants like you in a specialty that you want.`,
  fields: ['exams'],
  parameters: ['advice.strength.step2_above_average_points'],
  sources: ['charting-outcomes-2024', 'charting-outcomes-2026'],
  answers: ['risk.step1-failed', 'risk.step1-low', 'risk.graduation-age', 'risk.visa'],
  judge(situation) {
    if (situation.profile.exams.length === 0) return cannotTell('exams');
    const pass = passOf(examLevel(situation, 2), 'step2ck');
    if (!pass) return SILENT;
    const { score } = pass;
    if (score === undefined) return cannotTell(`${pass.path}.score`);
    const points = situation.figure('advice.strength.step2_above_average_points');
    const above = situation.specialties
      .map((specialty) => ({ specialty, average: averageStep2(situation, specialty) }))
      .filter(({ average }) => score >= average + points);
    if (above.length === 0) return SILENT;
    return { status: 'speaks', severity: 'high', values: { score, above }, fields: [pass.path] };
  },
  text: {
    title: ({ score }) => say`A good Step 2 CK: ${score}`,
    says: ({ score, above }) =>
      say`${score} is above the average of applicants like you: ${listed(
        above.map(({ specialty, average }) => say`${Math.round(average)} in ${SPECIALTY_NAMES[specialty]}`),
      )}.`,
    do: () => [
      say`Let the number stand by itself. It opens files, and the rest of your application must then speak.`,
    ],
  },
});

function averageStep2({ facts, applicant }: Situation, specialty: SpecialtyId): number {
  return facts.model.population[specialty][applicant.type].step2;
}

export const EXAM_STRENGTHS = [TREND, STEP3, FIRST_ATTEMPT, HIGH_STEP2];
