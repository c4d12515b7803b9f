import { say } from '@matchwright/speech';
import type { ApplyOrWait } from '../../decision-results.ts';
import { dollars } from '../../words/money-words.ts';
import { seasonBlock } from '../season-block.ts';
import type { Situation } from '../situation.ts';
import { waitingFor } from '../waiting-options.ts';
import { waitingWords } from '../waiting-words.ts';
import type { Question } from './question.ts';
import type { Standing } from './standing.ts';

const STATUS_WORDS = {
  met: say`Met`,
  'not-met': say`Not met`,
  'cannot-tell': say`We cannot tell yet`,
} as const;

const VISA = say`Visa rules can change within a year. Look at the date of each rule before you decide.`;

/** Should I wait a year? Both chances side by side, and the three conditions under which waiting is sensible. */
export function waitQuestion(situation: Situation, { cannot, vague }: Standing): Question {
  const compared = cannot === null ? waitingFor(situation) : null;
  const visa = situation.isImg && situation.applicant.visaNeeded !== false;
  return {
    id: 'wait',
    asks: say`Should I wait a year?`,
    answer: compared
      ? answer(situation, compared, vague)
      : [
          say`We cannot compare this season with the next one.`,
          cannot ?? say`The season after this one is not known.`,
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

function answer(situation: Situation, compared: ApplyOrWait, vague: boolean): string[] {
  const block = seasonBlock(situation);
  const yes =
    block?.kind === 'certificate'
      ? [say`Yes, by your entries: ECFMG certification comes too late for ${compared.now.season}.`]
      : [];
  return [...yes, ...waitingWords(situation, compared, vague), ...(block ? [] : cost(compared))];
}

function cost({ cost: { items, known }, graduation }: ApplyOrWait): string[] {
  return [
    ...(graduation.newly.length > 0
      ? [say`${graduation.newly.length} more programs would be past their limit of years since graduation.`]
      : []),
    items.length > 0
      ? say`The year costs ${moneyWords(known)} for these steps, and living and lost income on top.`
      : say`What the year costs you is living and lost income, which we do not know.`,
  ];
}

function moneyWords({ low, high }: ApplyOrWait['cost']['known']): string {
  return low === high ? dollars(high) : say`${dollars(low)} to ${dollars(high)}`;
}
