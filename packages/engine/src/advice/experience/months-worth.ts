import { say } from '@matchwright/speech';
import { monthsWords } from '../../dates/date-words.ts';
import { MOST_USCE_MONTHS } from '../../odds/applicant.ts';
import type { Range } from '../../results.ts';
import { programSurvey } from '../program-survey.ts';
import type { Situation } from '../situation.ts';

/** What more hands-on months would change, by the odds model. */
export interface MonthsWorth {
  gains: MonthsGain[];
  /** How to read the gains, or why there are none. */
  says: string[];
  sources: string[];
}

export interface MonthsGain {
  months: number;
  /** The chance of matching then. */
  match: Range;
  gain: Range;
  /** The 90% range of the gain holds 0: it may change nothing. */
  includesZero: boolean;
}

/** @param planned months that are entered and still to come: the chance of today counts them already */
export function monthsWorth(situation: Situation, planned: number): MonthsWorth {
  const offered = (situation.menu()?.changes ?? []).filter(({ id }) => id.startsWith('hands-on-'));
  const gains = offered
    .map(({ months, match, gain }): MonthsGain => {
      return { months: months ?? 0, match, gain, includesZero: gain.lo90 <= 0 && gain.hi90 >= 0 };
    })
    .sort((a, b) => a.months - b.months);
  const survey = programSurvey(situation, 'rotation');
  const place = say`Choose a place where you would also like to train. In a survey of 2020, ${`${survey.im}%`} of internal medicine programs and ${`${survey.peds}%`} of pediatrics programs looked at a rotation in their own department when they chose whom to interview. ${survey.caution}`;
  return {
    gains,
    says: [...(gains.length === 0 ? [whyNone(situation)] : reading(gains)), ...counted(planned), place],
    sources: [...new Set([...offered.flatMap(({ sources }) => sources), ...survey.sources])],
  };
}

function reading(gains: readonly MonthsGain[]): string[] {
  const zero = say`The range includes zero: more months alone may change nothing. We cannot rule that out.`;
  const limits = say`The model counts months. It does not see how good a rotation was, or the letter that came of it. Nobody has measured these.`;
  return gains.some(({ includesZero }) => includesZero) ? [zero, limits] : [limits];
}

function counted(planned: number): string[] {
  if (planned === 0) return [];
  return [say`Your plans (${monthsWords(planned)}) are counted already, as if they were done.`];
}

function whyNone(situation: Situation): string {
  const { usceMonths } = situation.applicant;
  if (situation.planner() === null)
    return say`There is no number: your plan cannot be worked out as it stands.`;
  if (usceMonths === null) return say`There is no number yet. Enter your US experience, even none.`;
  if (usceMonths + 1 > MOST_USCE_MONTHS) {
    return say`There is no number: we know of nothing that more than ${monthsWords(MOST_USCE_MONTHS)} would add.`;
  }
  return say`There is no number for this season: even one month would end after applications open.`;
}
