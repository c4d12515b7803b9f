import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import type { ApplyOrWait } from '../../decision-results.ts';
import { type SeasonBlock, seasonBlock } from '../season-block.ts';
import type { Situation } from '../situation.ts';
import { waitingFor } from '../waiting-options.ts';
import { waitingGain, waitingWords } from '../waiting-words.ts';
import { usedUp } from './attempts.ts';
import { judgeBooking } from './booking.ts';
import { bandKey, openTarget } from './target-score.ts';

/** Applying this season beside the next one, after an improvement. */
export interface WaitingGuide {
  leaning: 'apply-now' | 'wait' | 'cannot-tell';
  title: string;
  /** The season, the certificate or the exam window decides, whatever the chances are. */
  blocked: boolean;
  says: string[];
  comparison: ApplyOrWait;
}

const TITLES: Record<WaitingGuide['leaning'], string> = {
  'apply-now': say`Nothing here speaks for waiting`,
  wait: say`Waiting a season looks sensible`,
  'cannot-tell': say`Apply now or wait: not clear yet`,
};

/** Where the numbers are open, the title names what decides, so that it says no more than they do. */
function titleOf(situation: Situation, compared: ApplyOrWait, leaning: WaitingGuide['leaning']): string {
  if (leaning !== 'apply-now' || waitingGain(compared).hi50 <= 0) return TITLES[leaning];
  return readyForStep2(situation)
    ? say`Your practice scores speak for the ${compared.now.season} Match`
    : say`A condition of waiting does not hold`;
}

const BLOCKED: Record<SeasonBlock['kind'], { leaning: WaitingGuide['leaning']; title: string }> = {
  over: { leaning: 'wait', title: say`Plan for the next season: this one is over` },
  certificate: { leaning: 'wait', title: say`Plan for the next season: the certificate comes too late` },
  window: { leaning: 'cannot-tell', title: say`Ask ECFMG before you choose a season` },
};

/** Null when the next season is not known, the profile cannot be planned with, or no attempt at a Step is left. */
export function waitingGuide(situation: Situation): WaitingGuide | null {
  if (situation.profile.exams.length === 0 || usedUp(situation)) return null;
  const comparison = waitingFor(situation);
  if (!comparison) return null;
  const blocked = seasonBlock(situation);
  const says = waitingWords(situation, comparison);
  if (blocked) return { ...BLOCKED[blocked.kind], blocked: true, says, comparison };
  const leaning = leaningOf(comparison, readyForStep2(situation));
  return {
    leaning,
    title: titleOf(situation, comparison, leaning),
    blocked: false,
    says: [...says, weighed(comparison, leaning), ...lateWords(situation), ...openScore(situation)],
    comparison,
  };
}

/** Whether there is a reason to ask at all: no way this season, a low or missing Step 2 CK, or stacked risks. */
export function asksToWait(situation: Situation, { blocked, comparison }: WaitingGuide): boolean {
  const stacked = comparison.conditions.some(({ id, status }) => id === 'several-risks' && status === 'met');
  return blocked || stacked || lowStep2(situation) !== null || openTarget(situation) !== undefined;
}

/** Step 2 CK is still missing, and practice says that it can be taken in time for this season. */
function readyForStep2(situation: Situation): boolean {
  return openTarget(situation) !== undefined && judgeBooking(situation).status === 'book';
}

/** A Step 2 CK score under our bands; null when it is not low, or not known. */
export function lowStep2(situation: Situation): 'critical' | 'below-average' | null {
  const { passed, score } = situation.exam('step2ck');
  if (!passed || score === null) return null;
  if (score < situation.figure('advice.step2.critical_below')) return 'critical';
  const highest = Math.max(...situation.specialties.map((id) => situation.figure(bandKey(id))));
  return score < highest ? 'below-average' : null;
}

/** Waiting needs all three conditions and a gain that is likelier than not; one that fails is enough against it. */
function leaningOf(compared: ApplyOrWait, ready: boolean): WaitingGuide['leaning'] {
  if (ready) return 'apply-now';
  const gain = waitingGain(compared);
  const { conditions } = compared;
  if (gain.hi50 <= 0 || conditions.some(({ status }) => status === 'not-met')) return 'apply-now';
  return gain.lo50 > 0 && conditions.every(({ status }) => status === 'met') ? 'wait' : 'cannot-tell';
}

/** What the conditions and the gain say together. It names the conditions: not every surface lists them. */
function weighed({ conditions }: ApplyOrWait, leaning: WaitingGuide['leaning']): string {
  const open = conditions.filter(({ status }) => status === 'cannot-tell').length;
  const failed = conditions.filter(({ status }) => status === 'not-met').length;
  if (leaning === 'wait')
    return say`All three conditions of waiting hold, and the gain is likelier than not.`;
  if (failed === 0 && open === 0)
    return say`All three conditions of waiting hold, but the year itself does not raise your chance.`;
  return `${CONDITIONS} ${failed > 0 ? failedWords(failed) : say`We cannot tell ${open} of them.`}`;
}

function failedWords(failed: number): string {
  return failed === 1 ? say`1 condition does not hold.` : say`${failed} conditions do not hold.`;
}

const CONDITIONS = say`Waiting is sensible only on three conditions: you work or do research all year, you can pay for it, and several risks come together.`;

/** Once programs read, applying now means applying late, which no number here counts. */
function lateWords(situation: Situation): string[] {
  const review = situation.date('review-opens');
  if (!review || review.date >= situation.today) return [];
  return [
    say`Programs have been reading since ${dateWords(review.date)}. To apply now is to apply late, and our odds do not count that.`,
  ];
}

/** Without a pass, what counts is whether the exam can still be taken this season. */
function openScore(situation: Situation): string[] {
  if (openTarget(situation) === undefined) return [];
  const { status } = judgeBooking(situation);
  if (status === 'too-late') return [];
  return [
    status === 'book'
      ? say`Your practice scores reach the target, so you need not wait for it.`
      : say`So wait only if your practice scores do not reach the target in time.`,
  ];
}
