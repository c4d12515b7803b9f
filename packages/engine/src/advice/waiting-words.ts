import { say } from '@matchwright/speech';
import type { ApplyOrWait } from '../decision-results.ts';
import { between, chanceWords, gainBeside, HIGH } from '../words/chance-words.ts';
import { listed } from '../words/word-forms.ts';
import { certificateBeside } from './certificate-notes.ts';
import { judgeStep3 } from './exams/judge-step3.ts';
import { openTarget } from './exams/target-score.ts';
import { type SeasonBlock, seasonBlock, windowInTheYear } from './season-block.ts';
import type { Situation } from './situation.ts';

/**
 * This season beside a season later, in the sentences that every surface shows: the numbers, then the difference.
 * @param vague too little is known for one number, so only ranges are said
 */
export function waitingWords(situation: Situation, compared: ApplyOrWait, vague = false): string[] {
  const block = seasonBlock(situation);
  const said = block ? blocked(block, compared) : sideBySide(situation, compared, vague);
  return [...said, ...windowInTheYear(situation)];
}

function blocked({ kind, says }: SeasonBlock, compared: ApplyOrWait): string[] {
  if (kind === 'window') return [says];
  const chance = chanceWords(compared.wait.match);
  const later = aSeasonLater(compared);
  if (kind === 'over') return [says, say`${later}, the chance is ${chance}.`];
  return [
    says,
    say`${later}, the chance is ${chance}, if you are certified by then.`,
    say`Do not pay for applications for the ${compared.now.season} Match, unless the certificate can come earlier.`,
  ];
}

function sideBySide(situation: Situation, compared: ApplyOrWait, vague: boolean): string[] {
  const { now, thisSeason } = compared;
  const average = openTarget(situation) !== undefined && situation.applicant.step2 === null;
  if (vague)
    return [
      say`As you are now, the chance could be ${between(now.match)} in the ${now.season} Match. If you wait for the ${compared.wait.season} Match, it could be ${between(compared.wait.match)}.`,
      ...ifCertified(situation, now.season),
      say`Too little is known to say more. Enter what is missing, then compare again.`,
    ];
  return [
    ...(highNow(compared) ? [NO] : []),
    say`As you are now, the chance is ${chanceWords(now.match)} in the ${now.season} Match.`,
    ...ifCertified(situation, now.season),
    ...(average ? [say`That counts an average Step 2 CK score, because you have none yet.`] : []),
    ...(thisSeason
      ? [
          say`With the best you can still do for the ${now.season} Match (${named(thisSeason.improvement)}), it is ${chanceWords(thisSeason.match)}.`,
        ]
      : []),
    say`${aSeasonLater(compared)}, it is ${chanceWords(compared.wait.match)}.`,
    difference(compared),
    ...certificateOpen(situation),
  ];
}

/** The chance of this season counts the certificate as there. */
function ifCertified(situation: Situation, season: number): string[] {
  const { certificateCondition } = certificateBeside(situation);
  return certificateCondition === 'if-certified'
    ? [say`The chance in the ${season} Match holds only if you are certified in time.`]
    : [];
}

/** Step 3 is the step that the date of the certificate can add to this season or take from it. */
function certificateOpen(situation: Situation): string[] {
  const { decides, gate, effect, refused } = judgeStep3(situation);
  if (!decides || !gate || (!effect && !refused)) return [];
  return [say`This depends on the date of your certificate. ${decides}`];
}

function aSeasonLater({ wait }: ApplyOrWait): string {
  return wait.improvement.length > 0
    ? say`If you wait for the ${wait.season} Match (${named(wait.improvement)})`
    : say`If you wait for the ${wait.season} Match`;
}

/** What waiting adds to the best of this season, or to this season as it is when nothing more can be done. */
export function waitingGain({ gain, thisSeason }: ApplyOrWait): ApplyOrWait['gain'] {
  return thisSeason?.waitingAdds ?? gain;
}

const NO = say`No: your chance is already high, and a year more adds next to nothing.`;

/** A high chance that a year does not raise for certain: the plain answer is no. */
function highNow(compared: ApplyOrWait): boolean {
  const best = compared.thisSeason?.match ?? compared.now.match;
  return best.lo50 >= HIGH && waitingGain(compared).lo90 <= 0;
}

function difference(compared: ApplyOrWait): string {
  const gain = waitingGain(compared);
  const waiting = compared.thisSeason
    ? say`Beside the best for the ${compared.now.season} Match, waiting would mean ${gainBeside(gain, compared.wait.match)}`
    : say`Waiting would mean ${gainBeside(gain, compared.wait.match)}`;
  return highNow(compared) ? `${waiting}.` : weighedGain(waiting, gain);
}

/** A range on both sides of nothing may still lean; every surface says it the same way. */
export function weighedGain(waiting: string, { lo90, lo50, hi50, hi90 }: ApplyOrWait['gain']): string {
  if (lo90 > 0 || hi90 < 0) return `${waiting}.`;
  if (hi50 <= 0) return say`${waiting}. A loss is likelier than a gain.`;
  if (lo50 > 0) return say`${waiting}. A gain is likelier than a loss, but not certain.`;
  return say`${waiting}, so the numbers alone do not decide.`;
}

/** Steps as part of a sentence; names of exams keep their capitals. */
function named(steps: readonly string[]): string {
  return listed(
    steps.map((text) =>
      /^(?!Step)[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text,
    ),
  );
}
