import type { MoneyRange } from '@matchwright/engine';
import { money } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';

/** "$455", or "$0 to $4,200". */
export function rangeWords({ low, high }: MoneyRange): string {
  return phrases.money.range(money(low), money(high));
}
