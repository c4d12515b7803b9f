import type { InstanceSpecialty } from '../portfolio/instance.ts';
import { AssignmentNetwork, type Offer } from './assignment-network.ts';
import { totalFee } from './list-problems.ts';

export interface CountTotal {
  cost: number;
  total: number;
}

/**
 * For every affordable number of programs the largest total gain, pinned ones included, each program at one level
 * at most and signals within their caps. Empty when the pins cannot be placed.
 */
export function bestTotalsByCount(
  specialty: InstanceSpecialty,
  offers: readonly Offer[],
  budget: number,
): CountTotal[] {
  const caps = [offers.length, specialty.signals?.silver ?? 0, specialty.signals?.gold ?? 0];
  const network = new AssignmentNetwork(offers, caps);
  const most = budget + 1e-9 * Math.max(1, budget);
  const pins = offers.filter(({ pinned }) => pinned).length;
  const totals: CountTotal[] = [];
  let total = 0;
  for (let n = 0; ; n++) {
    const cost = totalFee(specialty, n);
    if (!(cost <= most)) break;
    if (n >= pins) totals.push({ cost, total });
    // Pins first: once placed, no path takes a program out again.
    const gain = network.addBest(n < pins);
    if (gain === null) break;
    total += gain;
  }
  return totals;
}
