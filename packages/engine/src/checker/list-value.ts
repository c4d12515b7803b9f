import type { Instance } from '../portfolio/instance.ts';
import type { Entry } from './list-problems.ts';

/**
 * Expected utility of the best match. At each node the programs are taken by utility, then by chance of an offer,
 * and the first success counts; with limited interviews by recursion over the number already attended.
 */
export function listValue(instance: Instance, entries: readonly Entry[]): number {
  const { attend } = instance;
  return instance.weights.reduce(
    (sum, weight, k) =>
      sum + weight * (attend === undefined ? firstMatch(entries, k) : firstOffer(entries, k, attend)),
    0,
  );
}

function firstMatch(entries: readonly Entry[], k: number): number {
  let value = 0;
  let unmatched = 1;
  for (const { program, q } of [...entries].sort((a, b) => utility(b) - utility(a))) {
    const chance = q[k] ?? 0;
    value += unmatched * chance * (program.utility ?? 1);
    unmatched *= 1 - chance;
  }
  return value;
}

function firstOffer(entries: readonly Entry[], k: number, attend: number): number {
  const order = [...entries].sort((a, b) => utility(b) - utility(a) || offer(b, k) - offer(a, k));
  // seats[c]: chance of no offer so far with c interviews attended.
  let seats = [1];
  let value = 0;
  for (const entry of order) {
    const interview = entry.q[k] ?? 0;
    const success = offer(entry, k);
    const next = new Array<number>(seats.length + 1).fill(0);
    seats.forEach((chance, c) => {
      const going = c < attend ? chance * interview : 0;
      value += going * success * utility(entry);
      next[c] = (next[c] ?? 0) + chance - going;
      next[c + 1] = (next[c + 1] ?? 0) + going * (1 - success);
    });
    seats = next;
  }
  return value;
}

function utility({ program }: Entry): number {
  return program.utility ?? 1;
}

function offer({ program }: Entry, k: number): number {
  return (typeof program.offer === 'number' ? program.offer : program.offer?.[k]) ?? 0;
}
