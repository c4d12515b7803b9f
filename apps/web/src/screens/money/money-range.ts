import type { MoneyRange } from '@matchwright/engine';
import { en } from '../../text/en.ts';
import { money } from '../../text/numbers.ts';

/** "$455", or "$0 to $4,200". */
export function rangeWords({ low, high }: MoneyRange): string {
  return en.money.range(money(low), money(high));
}
