/**
 * Which of several statements comes first: the newest dated one, then undated pages of the program itself, then
 * what third parties say. Reported answers compete by their year; on a tie the program's own statement wins.
 */
import type { Fact, FactValue, Source } from './types.ts';

export function compareTrust(
  a: Fact<FactValue>,
  b: Fact<FactValue>,
  sources: Readonly<Record<string, Source>>,
): number {
  return (
    tier(a, sources) - tier(b, sources) ||
    (b.year ?? 0) - (a.year ?? 0) ||
    Number(sources[a.source]?.layer === 'reported') - Number(sources[b.source]?.layer === 'reported')
  );
}

function tier(fact: Fact<FactValue>, sources: Readonly<Record<string, Source>>): number {
  if (sources[fact.source]?.thirdParty) return 3;
  if (fact.year !== null) return 0;
  return fact.note?.startsWith('older copy') ? 2 : 1;
}
