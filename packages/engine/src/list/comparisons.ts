import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { evaluate, solvePortfolio } from '../portfolio/index.ts';
import type { Level, ListResult } from '../results.ts';
import { listChance } from './list-chance.ts';
import { membersOf, type Plan } from './plan.ts';
import { buildProblem } from './problem.ts';
import { levelOf } from './signal-wishes.ts';

type Comparison = ListResult['comparisons'][number];

const ONLY: Record<SpecialtyId, string> = {
  'med-peds': say`Only Med-Peds`,
  'internal-medicine': say`Only Internal Medicine`,
  pediatrics: say`Only Pediatrics`,
};

/** What people commonly do with the same money, valued like the list itself; none beside an empty list. */
export function compareLists(plan: Plan): Comparison[] {
  if (plan.solution.selected.length === 0) return [];
  const { specialties } = plan.listed;
  const comparisons = [topRates(plan)];
  if (specialties.length > 1) for (const id of specialties) comparisons.push(onlySpecialty(plan, id));
  return comparisons;
}

/** The highest interview rates for one's group, the money split evenly, no signals but those set by hand, fit and policies ignored. */
function topRates(plan: Plan): Comparison {
  const { listed, spendable, season } = plan;
  const share = spendable / listed.specialties.length;
  let cost = 0;
  const selected = listed.specialties.flatMap((id) => {
    const ranked = listed.choices
      .map((choice, program) => ({ choice, program }))
      .filter(({ choice }) => choice.candidate.program.specialty === id)
      .sort((a, b) => b.choice.candidate.rate - a.choice.candidate.rate);
    let spent = 0;
    const chosen: { program: number; level: Level }[] = [];
    for (const { choice, program } of ranked) {
      const price = priceOf(season.applicationTiers.value, chosen.length + 1);
      if (spent + price > share) break;
      spent += price;
      chosen.push({ program, level: levelOf(choice.wish) });
    }
    cost += spent;
    return chosen;
  });
  const members = membersOf(plan, { ...plan.solution, selected });
  return {
    name: say`Highest interview rates everywhere`,
    match: listChance(plan.market, members, plan.attend).match,
    cost,
    programs: selected.length,
    value: evaluate(listed.problem, selected),
  };
}

function onlySpecialty(plan: Plan, id: SpecialtyId): Comparison {
  const choices = plan.choices.choices
    .filter((choice) => choice.candidate.program.specialty === id)
    .map((choice) => ({ ...choice, pinned: false, wish: undefined }));
  const listed = buildProblem(plan.market, plan.season, choices, [id], plan.spendable, undefined);
  const solution = solvePortfolio(listed.problem);
  return {
    name: ONLY[id],
    match: listChance(plan.market, membersOf({ ...plan, listed }, solution), plan.attend).match,
    cost: solution.cost,
    programs: solution.selected.length,
    value: solution.value,
  };
}

/** US dollars for application number `n` in one specialty, counted from 1. */
export function priceOf(tiers: readonly { upTo?: number | undefined; price: number }[], n: number): number {
  return (tiers.find((tier) => tier.upTo === undefined || n <= tier.upTo) ?? tiers.at(-1))?.price ?? 0;
}
