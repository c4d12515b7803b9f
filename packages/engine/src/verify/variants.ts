import type { Choice } from '../list/choice.ts';
import type { Plan } from '../list/plan.ts';
import { buildProblem, type ListProblem } from '../list/problem.ts';
import type { Question } from './questions.ts';

/** A question about one program of the plan, by the program's place among the plan's choices. */
export interface PlacedQuestion {
  place: number;
  question: Question;
}

/**
 * The plan's programs, then each question's program as it would be after the favourable answer, then after the other:
 * one problem, only for valuing lists. The variants of question `n` stand at `yes(n)` and `no(n)`.
 */
export interface Variants {
  listed: ListProblem;
  yes: (n: number) => number;
  no: (n: number) => number;
}

export function variantsOf(plan: Plan, questions: readonly PlacedQuestion[]): Variants {
  const { choices, specialties } = plan.listed;
  const as = (place: number, candidate: Choice['candidate']): Choice => ({
    candidate,
    utility: (choices[place] as Choice).utility,
    pinned: false,
  });
  const all = [
    ...choices,
    ...questions.map(({ place, question }) => as(place, question.ifYes)),
    ...questions.map(({ place, question }) => as(place, question.ifNo)),
  ];
  return {
    listed: buildProblem(plan.market, plan.season, all, specialties, plan.spendable, plan.attend),
    yes: (n) => choices.length + n,
    no: (n) => choices.length + questions.length + n,
  };
}
