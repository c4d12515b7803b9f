import type { Market } from '@matchwright/engine/matching';

/**
 * Deferred acceptance as textbooks write it: names, maps and lists, one proposal at a time, the worst resident found by
 * looking at all of them.
 */
export function textbookMatch({ applicants, programs }: Market): Map<string, string> {
  const next = new Map<string, number>();
  const residents = new Map<string, string[]>(Object.keys(programs).map((name) => [name, []]));
  const rankOf = new Map<string, Map<string, number>>(
    Object.entries(programs).map(([name, { ranks }]) => [
      name,
      new Map(ranks.map((who, rank) => [who, rank])),
    ]),
  );
  const free = Object.keys(applicants);
  for (let who = free.pop(); who !== undefined; who = free.pop()) {
    const at = next.get(who) ?? 0;
    const program = applicants[who]?.[at];
    if (program === undefined) continue;
    next.set(who, at + 1);
    const ranks = rankOf.get(program);
    const here = residents.get(program);
    if (!ranks?.has(who) || !here) {
      free.push(who);
      continue;
    }
    here.push(who);
    if (here.length <= (programs[program]?.quota ?? 0)) continue;
    const rank = (one: string) => ranks.get(one) ?? Number.POSITIVE_INFINITY;
    const worst = here.reduce((a, b) => (rank(a) > rank(b) ? a : b));
    here.splice(here.indexOf(worst), 1);
    free.push(worst);
  }
  return new Map([...residents].flatMap(([program, here]) => here.map((who) => [who, program])));
}
