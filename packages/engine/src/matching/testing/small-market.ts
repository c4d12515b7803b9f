import { type Dice, dice } from '../../portfolio/testing/random-market.ts';
import type { Couple, Market, ProgramPair } from '../market.ts';

export interface SmallMarketOptions {
  singles: number;
  couples: number;
  programs: number;
  /** Largest quota; 0 occurs too, now and then. */
  quota: number;
  /** Longest list of pairs. Default 5. */
  pairs?: number;
}

/**
 * A random market small enough to try every matching. Lists are incomplete on both sides, so people rank programs that
 * do not rank them; couples also name pairs with null and pairs of one program.
 */
export function smallMarket(seed: number, options: SmallMarketOptions): Market {
  // The generator's first numbers hardly differ between neighbouring seeds.
  const roll = dice(Math.imul(seed, 0x9e3779b1));
  const programs = Array.from({ length: options.programs }, (_, p) => `p${p}`);
  const singles = Array.from({ length: options.singles }, (_, a) => `a${a}`);
  const couples = Array.from({ length: options.couples }, (_, c): Couple => {
    const members: [string, string] = [`c${c}x`, `c${c}y`];
    return { members, ranks: randomPairs(roll, programs, options.pairs ?? 5) };
  });
  const everybody = [...singles, ...couples.flatMap(({ members }) => members)];
  const shy = roll.chance(0.5) ? 0 : roll.between(0, 0.5);
  const some = (names: readonly string[]) => shuffled(roll, names).filter(() => !roll.chance(shy));
  return {
    applicants: Object.fromEntries(singles.map((name) => [name, some(programs)])),
    programs: Object.fromEntries(
      programs.map((name) => [
        name,
        { quota: roll.chance(0.05) ? 0 : roll.whole(1, options.quota), ranks: some(everybody) },
      ]),
    ),
    ...(options.couples > 0 ? { couples } : {}),
  };
}

function randomPairs(roll: Dice, programs: readonly string[], longest: number): ProgramPair[] {
  const sides = [...programs, null];
  const all = sides.flatMap((p) => sides.map((q): ProgramPair => [p, q]));
  const wanted = all.filter(([p, q]) => p !== null || q !== null);
  return shuffled(roll, wanted).slice(0, roll.whole(1, longest));
}

function shuffled<Item>(roll: Dice, items: readonly Item[]): Item[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = roll.whole(0, i);
    [result[i], result[j]] = [result[j] as Item, result[i] as Item];
  }
  return result;
}
