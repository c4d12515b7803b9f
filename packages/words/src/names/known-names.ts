import type { SeasonalFacts } from '@matchwright/facts';
import { COUNTRIES, US_STATES } from '@matchwright/inputs';

/** Words of places and programs: no spelling mistakes. */
export function* namesIn({ programs }: SeasonalFacts): Generator<string> {
  const split = (name: string) => name.split(/[^\p{L}']+/u).filter((word) => word.length > 1);
  for (const { name, city } of programs) yield* [...split(name), ...split(city)];
  for (const name of Object.values(COUNTRIES)) yield* split(name);
  for (const name of Object.values(US_STATES)) yield* split(name);
}
