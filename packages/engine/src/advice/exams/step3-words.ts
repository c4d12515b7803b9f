/** The verdict on Step 3 in sentences. */
import { dateWords } from '../../dates/date-words.ts';
import { entryCondition, ifYouMayEnter } from '../../visas/restriction-words.ts';
import { chanceWords, gainWords, percent } from '../../words/chance-words.ts';
import { dollars } from '../../words/money-words.ts';
import type { Situation } from '../situation.ts';
import { attemptCount } from './attempts.ts';
import type { Step3Guide, Step3Judged, Step3Verdict } from './step3-verdict.ts';

const TITLES: Record<Step3Verdict, string> = {
  passed: 'Step 3 is passed',
  'worth-it': 'Step 3 before you apply is worth it',
  'only-for-h1b': 'Step 3 is worth it only for an H-1B visa',
  'not-now': 'Not Step 3 now',
  'cannot-tell': 'We cannot tell yet whether Step 3 is worth it',
};

export function step3Words(
  situation: Situation,
  judged: Step3Judged,
): Pick<Step3Guide, 'title' | 'says' | 'reasons'> {
  if (judged.exam === 'comlex3') return comlex3(judged.verdict);
  const { status, used } = attemptCount(situation, 'step3');
  if (status === 'limit-reached')
    return {
      title: 'No further attempt at Step 3',
      says: `You have used ${used} attempts at Step 3, which is the limit. A full licence and an H-1B need a passed Step 3.`,
      reasons: ['Ask the USMLE program in writing whether any attempt is left to you.'],
    };
  return {
    title: `${TITLES[judged.verdict]}${judged.verdict === 'worth-it' ? ifYouMayEnter(situation) : ''}`,
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
      ? 'You passed Step 3. It counts in your odds, and an H-1B petition can rest on it.'
      : 'You passed Step 3. It counts in your odds.',
  'worth-it': ({ effect }) =>
    effect
      ? `A pass before you apply takes your chance to match from ${percent(effect.now.p)} to ${chanceWords(effect.passed)}.`
      : '',
  'only-for-h1b': ({ effect }) =>
    `${effect ? `A pass means this for your chance to match: ${gainWords(effect.gain, 'percentage point')}` : 'A pass changes your chance to match little'}. Take it if you want an H-1B visa, which needs it.`,
  'not-now': ({ effect, refused }) =>
    effect
      ? `A pass would mean only this for your chance to match: ${gainWords(effect.gain, 'percentage point')}. Your time and money do more elsewhere.`
      : refusal(refused),
  'cannot-tell': ({ refused }) => refusal(refused),
};

/** The menu's own reason, as a sentence of its own. */
function refusal(refused: string | null): string {
  const why = refused ?? 'the profile cannot be planned with as it is.';
  return `It cannot be planned for this season: ${why}`;
}

function reasons(judged: Step3Judged, situation: Situation): string[] {
  const { today } = situation;
  const { effect, verdict, cost, months, begin, days, h1b } = judged;
  if (!effect) return [h1bWords(h1b)].filter((one) => one !== '');
  const said: string[] = [];
  if (verdict === 'worth-it')
    said.push(
      `That is ${gainWords(effect.gain, 'percentage point')}. It compares people with and without Step 3, so part of it may be who they are.`,
    );
  if (cost)
    said.push(
      `It costs ${dollars(cost.high)}, and travel comes on top. It can be taken in the United States only.`,
    );
  said.push(
    `Plan ${months.low} to ${months.high} months to prepare.${begin ? ` To send the score with your application, begin by ${dateWords(begin)}.` : ''}`,
  );
  said.push(h1bWords(h1b));
  if (days?.earliest && days.earliest > today)
    said.push(`The first possible day is ${dateWords(days.earliest)}: ${firstReason(judged)}.`);
  return said.filter((one) => one !== '');
}

function firstReason({ order }: Step3Judged): string {
  const waits = order.some(({ id, status }) => id === 'certificate' && status !== 'met');
  return waits ? 'your ECFMG certificate, the permit and a seat come first' : 'a fourth attempt has to wait';
}

function h1bWords(h1b: boolean | null): string {
  if (h1b === false) return '';
  const rule = 'An H-1B petition needs a passed Step 3. A J-1 does not.';
  return h1b
    ? `${rule} Your profile accepts an H-1B, so plan the pass before a program would file.`
    : `${rule} Say in your profile which visas you would accept.`;
}

function comlex3(verdict: Step3Verdict): Pick<Step3Guide, 'title' | 'says' | 'reasons'> {
  if (verdict === 'passed')
    return {
      title: 'COMLEX Level 3 is passed',
      says: 'You passed COMLEX Level 3. Our odds do not read it.',
      reasons: [],
    };
  return {
    title: 'Level 3 takes the place of Step 3',
    says: 'For you, COMLEX Level 3 takes the place of Step 3. We cannot say what a pass before the Match is worth.',
    reasons: [
      'Nobody has measured it, as far as we know, so our odds do not count it.',
      'When you may take it, NBOME says. We hold no dated rule on it.',
    ],
  };
}
