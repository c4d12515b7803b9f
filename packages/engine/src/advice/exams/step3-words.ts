/** The verdict on Step 3 in sentences. */
import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { entryCondition, ifYouMayEnter } from '../../visas/restriction-words.ts';
import { chanceWords, gainBeside, percent } from '../../words/chance-words.ts';
import { dollars } from '../../words/money-words.ts';
import type { Situation } from '../situation.ts';
import { attemptCount } from './attempts.ts';
import type { Step3Guide, Step3Judged, Step3Verdict } from './step3-verdict.ts';

const TITLES: Record<Step3Verdict, string> = {
  passed: say`Step 3 is passed`,
  'worth-it': say`Step 3 before you apply is worth it`,
  'only-for-h1b': say`Step 3 is worth it only for an H-1B visa`,
  'not-now': say`Not Step 3 now`,
  'cannot-tell': say`We cannot tell yet whether Step 3 is worth it`,
};

/** Verdicts that ask somebody to sit it. */
const FOR_ENTRY: ReadonlySet<Step3Verdict> = new Set(['worth-it', 'only-for-h1b']);

export function step3Words(
  situation: Situation,
  judged: Step3Judged,
): Pick<Step3Guide, 'title' | 'says' | 'reasons'> {
  if (judged.exam === 'comlex3') return comlex3(judged.verdict);
  const { status, used } = attemptCount(situation, 'step3');
  if (status === 'limit-reached')
    return {
      title: say`No further attempt at Step 3`,
      says: say`You have used ${used} attempts at Step 3, which is the limit. A full licence and an H-1B need a passed Step 3.`,
      reasons: [say`Ask the USMLE program in writing whether any attempt is left to you.`],
    };
  return {
    title: `${TITLES[judged.verdict]}${FOR_ENTRY.has(judged.verdict) ? ifYouMayEnter(situation) : ''}`,
    says: [
      ...(judged.verdict === 'passed' ? [] : entryCondition(situation)),
      SAYS[judged.verdict](judged, situation),
      ...(judged.effect && judged.decides ? [judged.decides] : []),
    ].join(' '),
    reasons: judged.verdict === 'passed' ? [] : reasons(judged, situation),
  };
}

const SAYS: Record<Step3Verdict, (judged: Step3Judged, situation: Situation) => string> = {
  passed: (_, situation) =>
    situation.isImg
      ? say`You passed Step 3. It counts in your odds, and an H-1B petition can rest on it.`
      : say`You passed Step 3. It counts in your odds.`,
  'worth-it': ({ effect }) =>
    effect
      ? say`A pass before you apply takes your chance to match from ${percent(effect.now.p)} to ${chanceWords(effect.passed)}.`
      : '',
  'only-for-h1b': ({ effect }) =>
    effect
      ? say`A pass means this for your chance to match: ${gainBeside(effect.gain, effect.passed, 'percentage point')}. Take it if you want an H-1B visa, which needs it.`
      : say`A pass changes your chance to match little. Take it if you want an H-1B visa, which needs it.`,
  'not-now': ({ effect, refused }) =>
    effect
      ? say`A pass would mean only this for your chance to match: ${gainBeside(effect.gain, effect.passed, 'percentage point')}. Your time and money do more elsewhere.`
      : refusal(refused),
  'cannot-tell': ({ refused }) => refusal(refused),
};

/** The menu's own reason, as a sentence of its own. */
function refusal(refused: string | null): string {
  const why = refused ?? say`the profile cannot be planned with as it is.`;
  return say`It cannot be planned for this season: ${why}`;
}

function reasons(judged: Step3Judged, situation: Situation): string[] {
  const { today } = situation;
  const { effect, verdict, cost, months, begin, days, h1b } = judged;
  if (!effect) return [h1bWords(h1b)].filter((one) => one !== '');
  const said: string[] = [];
  if (verdict === 'worth-it')
    said.push(
      say`That is ${gainBeside(effect.gain, effect.passed, 'percentage point')}. It compares people with and without Step 3, so part of it may be who they are.`,
    );
  if (cost)
    said.push(
      say`It costs ${dollars(cost.high)}, and travel comes on top. It can be taken in the United States only.`,
    );
  said.push(
    [
      say`Plan ${months.low} to ${months.high} months to prepare.`,
      ...(begin ? [say`To send the score with your application, begin by ${dateWords(begin)}.`] : []),
    ].join(' '),
  );
  said.push(h1bWords(h1b));
  if (days?.earliest && days.earliest > today) said.push(firstDay(judged, dateWords(days.earliest)));
  return said.filter((one) => one !== '');
}

function firstDay({ order }: Step3Judged, day: string): string {
  const waits = order.some(({ id, status }) => id === 'certificate' && status !== 'met');
  return waits
    ? say`The first possible day is ${day}: your ECFMG certificate, the permit and a seat come first.`
    : say`The first possible day is ${day}: a fourth attempt has to wait.`;
}

function h1bWords(h1b: boolean | null): string {
  if (h1b === false) return '';
  const rule = say`An H-1B petition needs a passed Step 3. A J-1 does not.`;
  return h1b
    ? say`${rule} Your profile accepts an H-1B, so plan the pass before a program would file.`
    : say`${rule} Say in your profile which visas you would accept.`;
}

function comlex3(verdict: Step3Verdict): Pick<Step3Guide, 'title' | 'says' | 'reasons'> {
  if (verdict === 'passed')
    return {
      title: say`COMLEX Level 3 is passed`,
      says: say`You passed COMLEX Level 3. Our odds do not read it.`,
      reasons: [],
    };
  return {
    title: say`Level 3 takes the place of Step 3`,
    says: say`For you, COMLEX Level 3 takes the place of Step 3. We cannot say what a pass before the Match is worth.`,
    reasons: [
      say`Nobody has measured it, as far as we know, so our odds do not count it.`,
      say`When you may take it, NBOME says. We hold no dated rule on it.`,
    ],
  };
}
