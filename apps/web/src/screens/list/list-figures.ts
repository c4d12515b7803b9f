import type { Level, ListedProgram, ListResult, UnknownFact } from '@matchwright/engine';
import { type Rules, SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import { money } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';

export function fixedTotal(result: ListResult): number {
  return result.fixedFees.reduce((sum, fee) => sum + fee.amount.value, 0);
}

/** The smallest budget with one application: the fixed fees and the season's first price. Null when not known. */
export function smallestBudget(result: ListResult, rules: Rules | undefined): number | null {
  const season = result.projectedFrom ?? result.season;
  const first = rules?.seasons.find((one) => one.season === season)?.applicationTiers?.value[0]?.price;
  return first === undefined ? null : fixedTotal(result) + first;
}

/** Signals used and allowed over all specialties of the list. */
export function signalsOf(result: ListResult): { used: number; allowed: number } {
  return Object.values(result.bySpecialty).reduce(
    (sum, one) => ({
      used: sum.used + one.gold + one.silver,
      allowed: sum.allowed + one.goldAllowed + one.silverAllowed,
    }),
    { used: 0, allowed: 0 },
  );
}

/** A specialty whose signals have no gold and silver calls them just signals. */
export function levelWord(result: ListResult, specialty: SpecialtyId, level: Level): Level | 'signal' {
  const tiered = (result.bySpecialty[specialty]?.silverAllowed ?? 0) > 0;
  return level === 'applied' || tiered ? level : 'signal';
}

/** Nearly every policy is a little uncertain; only what is counted below this is worth a mark on the row. */
const SURE_ENOUGH = 0.9;

export function inDoubt(program: ListedProgram): UnknownFact[] {
  return program.unknown.filter((unknown) => unknown.p < SURE_ENOUGH);
}

const LEVEL_ORDER: Record<Level, number> = { gold: 0, silver: 1, applied: 2 };

/** The list by specialty, in our fixed order; inside, signals first, then the better chance. */
export function groupedPrograms(
  programs: ListedProgram[],
): { specialty: SpecialtyId; programs: ListedProgram[] }[] {
  return SPECIALTIES.map((specialty) => ({
    specialty,
    programs: programs
      .filter((program) => program.specialty === specialty)
      .sort((a, b) => LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level] || b.match.p - a.match.p),
  })).filter((group) => group.programs.length > 0);
}

/** No chance can be shown: the list is empty, or holds only programs that were chosen by hand and cannot take the person. */
export function isShut({ programs, noneOpen }: ListResult): boolean {
  return programs.length === 0 || noneOpen !== null;
}

/** What an empty list is called: no money or wish helps who has no program open. */
export function emptyTitle({ noneOpen }: ListResult): string {
  return noneOpen === null ? phrases.chance.nothingFits : phrases.chance.noneOpen;
}

/** Why a list is empty, or worth nothing: the engine's reason, the smallest budget when the fees are it, else what could be. */
export function whyEmpty(result: ListResult, rules: Rules | undefined): string {
  if (result.noneOpen !== null) return result.noneOpen;
  const smallest = smallestBudget(result, rules);
  if (smallest === null || result.budget >= smallest) return phrases.list.empty;
  return phrases.list.feesAlone(money(fixedTotal(result)), money(smallest));
}
