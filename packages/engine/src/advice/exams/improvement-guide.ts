import { say } from '@matchwright/speech';
import type { Range } from '../../results.ts';
import { gainBeside, gainWords } from '../../words/chance-words.ts';
import { EXAM_NAMES } from '../names.ts';
import type { Situation } from '../situation.ts';
import { attemptCount } from './attempts.ts';
import { sourcesOf } from './figures.ts';
import { judgeStep3 } from './judge-step3.ts';
import { type ScoreOdds, scoreOdds } from './score-odds.ts';
import { STEPS, seriesOf, type UsmleStep } from './series.ts';
import { bandKey, type TargetScore, targetScores } from './target-score.ts';
import { windowPressure } from './window-pressure.ts';

/** How much better the next exam should be than the weak one before it. */
export interface ImprovementGuide {
  /** The next exam that can still be taken. */
  next: UsmleStep;
  /** Its day is booked, or ECFMG must be asked before one is. */
  settled: boolean;
  /** The result to rise above. */
  weak: { exam: UsmleStep; score: number | null; failed: boolean; path: string };
  /** Ten to fifteen points above it; null when the weak result has no score. */
  aim: { low: number; high: number } | null;
  /** What practice should show before the exam: the aim, or the target when that is higher; null without either. */
  goal: number | null;
  /** What five points more are worth; null when nobody has measured it. */
  perFive: Range | null;
  says: string[];
  sources: string[];
}

/** Null when no result is weak, no exam is left, or the profile has none. */
export function improvementGuide(situation: Situation): ImprovementGuide | null {
  if (seriesOf(situation.profile) === 'comlex') return null;
  const next = STEPS.find((step) => !situation.exam(step).passed);
  if (!next || attemptCount(situation, next).status === 'limit-reached') return null;
  const weak = weakResult(situation, next);
  if (!weak) return null;
  const [low, high] = [
    situation.figure('advice.exams.improvement_low'),
    situation.figure('advice.exams.improvement_high'),
  ];
  const aim = weak.score === null ? null : { low: weak.score + low, high: weak.score + high };
  const target = next === 'step2ck' ? targetScores(situation)[0] : undefined;
  const odds = next === 'step2ck' ? scoreOdds(situation, target) : null;
  return {
    next,
    settled: isSettled(situation, next),
    weak,
    aim,
    goal: next === 'step3' ? null : Math.max(aim?.low ?? 0, target?.from ?? 0) || null,
    perFive: odds?.perFive ?? null,
    says: sentences(situation, { next, weak, aim, low, high }, target, odds),
    sources: [
      ...new Set([...sourcesOf(situation, 'advice.exams.improvement_low'), ...(odds?.sources ?? [])]),
    ],
  };
}

function isSettled(situation: Situation, next: UsmleStep): boolean {
  const pressure = windowPressure(situation);
  const closed =
    pressure?.kind === 'lapsed' || (pressure?.kind === 'out-of-reach' && pressure.other === next);
  return closed || attemptCount(situation, next).status === 'booked';
}

/** The newest weak result: a failed attempt, or a score under our low band of its exam. */
function weakResult(situation: Situation, next: UsmleStep): ImprovementGuide['weak'] | null {
  const found = STEPS.slice(0, STEPS.indexOf(next) + 1).flatMap((exam) =>
    situation.exam(exam).attempts.flatMap(({ result, score = null, path }) => {
      const failed = result === 'fail';
      const low = score !== null && score < bandOf(situation, exam);
      return failed || (low && result === 'pass') ? [{ exam, score, failed, path }] : [];
    }),
  );
  return found.at(-1) ?? null;
}

function bandOf(situation: Situation, exam: UsmleStep): number {
  if (exam === 'step1') return situation.figure('advice.step1.low_below');
  if (exam === 'step3') return 0;
  return situation.figure(bandKey(situation.specialties[0] ?? 'internal-medicine'));
}

function sentences(
  situation: Situation,
  {
    next,
    weak,
    aim,
    low,
    high,
  }: Pick<ImprovementGuide, 'next' | 'weak' | 'aim'> & { low: number; high: number },
  target: TargetScore | undefined,
  odds: ScoreOdds | null,
): string[] {
  const exam = EXAM_NAMES[next];
  const before = EXAM_NAMES[weak.exam];
  const said = [
    aim
      ? say`Your ${before} result was ${weak.score}. Aim for ${low} to ${high} points more in ${exam}: ${aim.low} to ${aim.high}.`
      : say`You failed ${before} before. Aim for a clear pass in ${exam}, not a narrow one.`,
  ];
  if (weak.exam !== next)
    said.push(say`Scores of two Steps are not on one scale, so this is a rule of thumb.`);
  if (target && (aim === null || target.from > aim.low))
    said.push(
      say`The target for the programs that you want is higher: ${target.from} to ${target.to}. Let it lead you.`,
    );
  if (odds)
    said.push(
      say`Each 5 points more mean this for your chance to match: ${gainWords(odds.perFive, 'percentage point')}.`,
    );
  if (next === 'step3') {
    const { effect, gate } = judgeStep3(situation);
    if (aim && gate && aim.low > gate.line)
      said.push(
        say`Practice scores of ${gate.line} are enough to pass safely, so you can book with them. ${aim.low} to ${aim.high} is what is worth aiming for: a step up that readers notice.`,
      );
    const again = say`A passed Step 2 CK cannot be taken again, so only Step 3 is left to show more.`;
    const worth = effect
      ? say`Nobody has measured what points in Step 3 are worth. Our odds count the pass alone: ${gainBeside(effect.gain, effect.passed, 'percentage point')}.`
      : say`Nobody has measured what points in Step 3 are worth. Our odds count the pass alone.`;
    said.push(weak.exam === 'step2ck' ? `${again} ${worth}` : worth);
  }
  return said;
}
