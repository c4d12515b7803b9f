import { say } from '@matchwright/speech';
import type { ListedProgram } from '../results.ts';
import { NEARLY_THE_SAME, percent } from '../words/chance-words.ts';
import { interviewsNumber } from '../words/people-count.ts';
import { type ListChance, type ListMember, listChance } from './list-chance.ts';
import type { Plan } from './plan.ts';

/** When more interviews are expected than the person can attend: how small a list already gives nearly the same. */
export function enoughInterviews(
  plan: Plan,
  members: readonly ListMember[],
  programs: readonly ListedProgram[],
  chance: ListChance,
): string[] {
  const attend = plan.profile.interviews;
  if (attend === undefined || chance.expectedInterviews <= attend) return [];
  const match = new Map(programs.map((one) => [one.code, one.match.p]));
  const worth = ({ choice }: ListMember) => match.get(choice.candidate.program.code) ?? 0;
  const best = [...members].sort((a, b) => worth(b) - worth(a));
  const chanceOf = (count: number) => listChance(plan.market, best.slice(0, count), attend).match.p;
  let [few, enough] = [0, best.length];
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (chance.match.p - chanceOf(middle) <= NEARLY_THE_SAME) enough = middle;
    else few = middle;
  }
  if (enough === best.length) return [];
  return [
    say`You can attend ${attend} of about ${interviewsNumber(chance.expectedInterviews)} interviews, so a longer list adds little: the ${enough} of these programs with the highest chances already give ${percent(chanceOf(enough))} instead of ${percent(chance.match.p)}.`,
  ];
}
