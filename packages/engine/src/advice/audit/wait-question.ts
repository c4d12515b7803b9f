import type { ApplyOrWait } from '../../decision-results.ts';
import { dollars } from '../../money-words.ts';
import { ALIKE, chanceWords, gainRange, pointsWords } from '../chance-words.ts';
import { listed } from '../names.ts';
import { certifiedTooLate } from '../rules/certification-risk.ts';
import { restrictionFirst } from '../rules/restricted-offers.ts';
import type { Situation } from '../situation.ts';
import type { Question } from './question.ts';
import type { Standing } from './standing.ts';

const STATUS_WORDS = { met: 'Met', 'not-met': 'Not met', 'cannot-tell': 'We cannot tell yet' } as const;

const VISA = 'Visa rules can change within a year. Look at the date of each rule before you decide.';

/** Should I wait a year? Both chances side by side, and the three conditions under which waiting is sensible. */
export function waitQuestion(situation: Situation, { cannot }: Standing): Question {
  const compared = cannot === null ? situation.waiting() : null;
  const visa = situation.isImg && situation.applicant.visaNeeded !== false;
  return {
    id: 'wait',
    asks: 'Should I wait a year?',
    answer: compared
      ? [
          ...restrictionFirst(situation),
          ...(certifiedTooLate(situation) ? mustWait(compared) : answer(compared)),
        ]
      : [
          'We cannot compare this season with the next one.',
          cannot ?? 'The season after this one is not known.',
        ],
    changes: compared
      ? [
          ...compared.conditions.map(({ status, says }) => `${STATUS_WORDS[status]}: ${says}`),
          ...(visa ? [VISA] : []),
        ]
      : [],
    page: 'exams',
    sources: compared
      ? [
          ...new Set([
            ...compared.cost.items.map(({ source }) => source),
            ...(visa ? compared.visa.sources : []),
          ]),
        ]
      : [],
  };
}

/** Without the certificate in time, no program can rank this person now. */
function mustWait({ now, wait }: ApplyOrWait): string[] {
  const meanwhile = wait.improvement.length > 0 ? `, with ${listed(wait.improvement.map(lower))}` : '';
  return [
    `Yes, by your entries: ECFMG certification comes too late for ${now.season}, so your chance this season is practically nil.`,
    `For ${wait.season}${meanwhile}, our model gives ${chanceWords(wait.match)}, if you are certified by then.`,
    'Do not pay for applications this season, unless the certificate can come earlier.',
  ];
}

function answer({ now, wait, gain, thisSeason, cost, graduation }: ApplyOrWait): string[] {
  const meanwhile = wait.improvement.length > 0 ? `, with ${listed(wait.improvement.map(lower))}` : '';
  return [
    `If you apply now, the chance is ${chanceWords(now.match)}. A season later${meanwhile}, it is ${chanceWords(wait.match)}.`,
    ...(thisSeason
      ? [
          `This season, with what you can still do (${listed(thisSeason.improvement.map(lower))}), it is ${chanceWords(thisSeason.match)}. So compare with that.`,
        ]
      : []),
    difference(thisSeason?.waitingAdds ?? gain),
    ...(graduation.newly.length > 0
      ? [`${graduation.newly.length} more programs would be past their limit of years since graduation.`]
      : []),
    cost.items.length > 0
      ? `The year costs ${moneyWords(cost.known)} for these steps, and living and lost income on top.`
      : 'What the year costs you is living and lost income, which we do not know.',
  ];
}

function difference(gain: ApplyOrWait['gain']): string {
  const range = gainRange(gain);
  if (gain.lo90 > 0) return `Waiting would add about ${pointsWords(gain.p)} (${range}).`;
  if (gain.hi90 < 0) return `Waiting would cost about ${pointsWords(gain.p)} (${range}).`;
  const size =
    Math.abs(gain.p) < ALIKE ? 'almost none' : `about ${pointsWords(gain.p)} ${gain.p < 0 ? 'less' : 'more'}`;
  return `The difference is ${size} (${range}), so the numbers alone do not decide.`;
}

function moneyWords({ low, high }: ApplyOrWait['cost']['known']): string {
  return low === high ? dollars(high) : `${dollars(low)} to ${dollars(high)}`;
}

function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !/^Step/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
