import type { MoneyRange } from '@matchwright/engine';
import { money } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';

/** "$455", or "$0 to $4,200". */
export function rangeWords({ low, high }: MoneyRange): string {
  return roomPhrases.money.range(money(low), money(high));
}
