import { dateWords } from '../../dates/date-words.ts';
import type { ApplyOrWait } from '../../decision-results.ts';
import type { StatedImprovement } from '../../whatif/apply-or-wait.ts';
import type { Situation } from '../situation.ts';
import { usedUp } from './attempts.ts';
import { judgeBooking } from './booking.ts';
import { withScore } from './score-odds.ts';
import { seriesOf } from './series.ts';
import { bandKey, targetScores } from './target-score.ts';
import { chanceWords, gainWords, plural } from './words.ts';

/** Applying this season beside the next one, after an improvement. */
export interface WaitingGuide {
  leaning: 'apply-now' | 'wait' | 'cannot-tell';
  title: string;
  says: string[];
  comparison: ApplyOrWait;
}

const TITLES: Record<WaitingGuide['leaning'], string> = {
  'apply-now': 'Nothing here speaks for waiting',
  wait: 'Waiting a season looks sensible',
  'cannot-tell': 'Apply now or wait: not clear yet',
};

/** Null when the next season is not known, the profile cannot be planned with, or no attempt at a Step is left. */
export function waitingGuide(situation: Situation): WaitingGuide | null {
  if (situation.profile.exams.length === 0 || usedUp(situation)) return null;
  const comparison = situation.waiting(improvementFor(situation));
  if (!comparison) return null;
  const over = seasonOver(situation);
  const leaning = leaningOf(comparison, over, readyForStep2(situation));
  return {
    leaning,
    title: TITLES[leaning],
    says: sentences(situation, comparison, leaning, over),
    comparison,
  };
}

/** Whether there is a reason to ask at all: a low or missing Step 2 CK, or stacked risks. */
export function asksToWait(situation: Situation, { comparison }: WaitingGuide): boolean {
  const stacked = comparison.conditions.some(({ id, status }) => id === 'several-risks' && status === 'met');
  return stacked || lowStep2(situation) !== null || improvementFor(situation).step2 !== undefined;
}

/** Step 2 CK is still missing, and practice says that it can be taken in time for this season. */
function readyForStep2(situation: Situation): boolean {
  return improvementFor(situation).step2 !== undefined && judgeBooking(situation).status === 'book';
}

/** What the year would be used for: the missing Step 2 CK at its target, else what the profile allows. */
function improvementFor(situation: Situation): StatedImprovement {
  const missing =
    seriesOf(situation.profile) === 'usmle' &&
    situation.profile.exams.length > 0 &&
    !situation.exam('step2ck').passed;
  const target = missing ? targetScores(situation)[0] : undefined;
  return target ? { step2: target.from } : {};
}

/** A Step 2 CK score under our bands; null when it is not low, or not known. */
export function lowStep2(situation: Situation): 'critical' | 'below-average' | null {
  const { passed, score } = situation.exam('step2ck');
  if (!passed || score === null) return null;
  if (score < situation.figure('advice.step2.critical_below')) return 'critical';
  const highest = Math.max(...situation.specialties.map((id) => situation.figure(bandKey(id))));
  return score < highest ? 'below-average' : null;
}

function seasonOver(situation: Situation): boolean {
  const deadline = situation.date('rank-list-deadline');
  return deadline !== null && deadline.date < situation.today;
}

/** Waiting needs all three conditions and a gain that is likelier than not; one that fails is enough against it. */
function leaningOf(
  { conditions, gain }: ApplyOrWait,
  over: boolean,
  ready: boolean,
): WaitingGuide['leaning'] {
  if (over) return 'wait';
  if (ready) return 'apply-now';
  if (gain.hi50 <= 0 || conditions.some(({ status }) => status === 'not-met')) return 'apply-now';
  return gain.lo50 > 0 && conditions.every(({ status }) => status === 'met') ? 'wait' : 'cannot-tell';
}

function sentences(
  situation: Situation,
  { now, wait, gain, conditions }: ApplyOrWait,
  leaning: WaitingGuide['leaning'],
  over: boolean,
): string[] {
  if (over)
    return [`The rank lists of the ${now.season} season are closed, so the next season is the one to plan.`];
  const during = wait.improvement.length > 0 ? `, after this: ${wait.improvement.join('; ')}` : '';
  const said = [`Waiting a season changes your chance to match by ${gainWords(gain)}.`];
  const open = conditions.filter(({ status }) => status === 'cannot-tell').length;
  const failed = conditions.filter(({ status }) => status === 'not-met').length;
  said.push(
    leaning === 'wait'
      ? 'All three conditions hold, and the gain is likelier than not.'
      : failed > 0
        ? `Waiting is sensible only when all three conditions below hold. ${plural(failed, 'condition')} ${failed === 1 ? 'does' : 'do'} not.`
        : open > 0
          ? `Waiting is sensible only when all three conditions below hold. We cannot tell ${open} of them.`
          : 'All three conditions hold, but the year itself does not raise your chance.',
  );
  said.push(
    `Apply now: ${chanceWords(now.match)}. Apply a season later${during}: ${chanceWords(wait.match)}.`,
  );
  return [...said, ...lateWords(situation), ...openScore(situation)];
}

/** Once programs read, applying now means applying late, which no number here counts. */
function lateWords(situation: Situation): string[] {
  const review = situation.date('review-opens');
  if (!review || review.date >= situation.today) return [];
  return [
    `Programs have been reading since ${dateWords(review.date)}. To apply now is to apply late, and our odds do not count that.`,
  ];
}

/** Without a pass, what counts is whether the exam can still be taken this season. */
function openScore(situation: Situation): string[] {
  const target = improvementFor(situation).step2;
  if (target === undefined) return [];
  const inTime = withScore(situation, target);
  const { status } = judgeBooking(situation);
  const said: string[] = [];
  if (situation.applicant.step2 === null)
    said.push('Your odds of now count an average Step 2 CK score, because you have none yet.');
  if (inTime && status !== 'too-late')
    said.push(
      `With ${target} in time for this season, your chance would be ${chanceWords(inTime.then.chance.match)}.`,
      status === 'book'
        ? 'Your practice scores reach the target, so you need not wait for it.'
        : 'So wait only if your practice scores do not reach the target in time.',
    );
  return said;
}
