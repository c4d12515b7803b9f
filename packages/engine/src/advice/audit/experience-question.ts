import { say } from '@matchwright/speech';
import type { WhatIfChange } from '../../decision-results.ts';
import { visitorVisaSuspended } from '../../visas/restriction-words.ts';
import { ALIKE, gainRange, percent } from '../../words/chance-words.ts';
import { dollars } from '../../words/money-words.ts';
import { counted } from '../../words/word-forms.ts';
import { closedPrograms } from '../closed-programs.ts';
import type { Situation } from '../situation.ts';
import type { Question } from './question.ts';
import type { Standing } from './standing.ts';

const ASKS = say`Which US experience helps most?`;

/** Which US experience helps most? The four points of a good one, and what more months are known to change. */
export function experienceQuestion(situation: Situation, { match }: Standing): Question {
  const base = { id: 'experience', asks: ASKS, page: 'experience' } as const;
  if (!situation.isImg) {
    const says = say`You learn medicine in the United States, so your clinical years count as US experience.`;
    const odds = say`The odds give no weight to more of it for you.`;
    return { ...base, answer: [says, odds], changes: [], sources: [] };
  }
  const most = (situation.menu()?.changes ?? [])
    .filter(({ id }) => id.startsWith('hands-on-'))
    .sort((a, b) => (b.months ?? 0) - (a.months ?? 0))[0];
  return {
    ...base,
    answer: [
      ...[visitorVisaSuspended(situation)].filter(Boolean),
      best(situation),
      have(situation),
      ...(most && match ? [moves(most, match.p)] : []),
      ...stated(situation),
    ],
    changes: [
      ...(most?.costRange
        ? [
            say`Money: ${dollars(most.costRange.low)} to ${dollars(most.costRange.high)} for ${counted(most.months ?? 0, 'month')}, without living costs.`,
          ]
        : []),
      say`The paper: a written evaluation and a letter should come of it.`,
      say`The kind of work: watching without touching a patient counts for less than hands-on work.`,
      say`The place: a hospital whose doctors know you can write for you, best where you mean to apply.`,
    ],
    sources: [...new Set([...(most?.sources ?? []), 'matchwright-advice'])],
  };
}

function moves(
  { change, match, gain }: Pick<WhatIfChange, 'change' | 'match' | 'gain'>,
  now: number,
): string {
  if (Math.abs(match.p - now) < ALIKE)
    return say`${change} would hardly move your chance, but the effect is weakly known (${gainRange(gain)}).`;
  return say`${change} would move your chance from ${percent(now)} to ${percent(match.p)}, but the effect is weakly known (${gainRange(gain)}).`;
}

function best({ specialties }: Situation): string {
  return specialties.includes('med-peds')
    ? say`Of all US experience, hands-on work with adults and children counts most, at a teaching hospital that has a Med-Peds program.`
    : say`Of all US experience, hands-on work in your specialty counts most, at a teaching hospital that has a program in it.`;
}

function have(situation: Situation): string {
  const { usceMonths } = situation.applicant;
  const enough = situation.figure('advice.usce.enough_months');
  if (usceMonths === null)
    return say`Enter what you have, even none; aim for ${counted(enough, 'month')} or more.`;
  const has = counted(usceMonths, 'hands-on month');
  if (usceMonths === 0 && enough > 0)
    return say`You have no hands-on month; aim for ${counted(enough, 'month')} or more, if you can pay for it.`;
  return usceMonths < enough
    ? say`You have ${has}; aim for ${counted(enough, 'month')} or more, if you can pay for it.`
    : say`You have ${has}, which is enough: one good block beats many months of watching.`;
}

/** What programs of the wanted specialties state about US experience, as far as it is known. */
function stated(situation: Situation): string[] {
  const { count, known, of } = closedPrograms(situation, 'us-experience');
  if (known === 0 || situation.applicant.usceMonths === null) return [];
  return [
    count === 0
      ? say`We know the rule on US experience of ${known} of ${of} programs, and none of them is closed to you.`
      : say`We know the rule on US experience of ${known} of ${of} programs, and ${count} of them may be closed to you.`,
  ];
}
