import type { ListResult } from '@matchwright/engine';
import { SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import { count, money } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';

const t = phrases.list.starsAgainst;

type StarsBySpecialty = Partial<Record<SpecialtyId, number>>;

/** Two specialties of which the one with fewer stars has more programs in the list; the widest gap counts. */
export function againstStars(
  { bySpecialty }: Pick<ListResult, 'bySpecialty'>,
  stars: StarsBySpecialty,
): { wanted: SpecialtyId; more: SpecialtyId } | null {
  const programs = (id: SpecialtyId) => bySpecialty[id]?.count ?? 0;
  const gap = (pair: { wanted: SpecialtyId; more: SpecialtyId }) =>
    programs(pair.more) - programs(pair.wanted);
  const pairs = SPECIALTIES.flatMap((wanted) => SPECIALTIES.map((more) => ({ wanted, more }))).filter(
    (pair) =>
      pair.wanted in bySpecialty && (stars[pair.wanted] ?? 0) > (stars[pair.more] ?? 0) && gap(pair) > 0,
  );
  return pairs.sort((a, b) => gap(b) - gap(a))[0] ?? null;
}

/** Why the counts of the list go against the stars, in sentences; null when they do not. */
export function againstStarsWords(result: ListResult, stars: StarsBySpecialty): string | null {
  const pair = againstStars(result, stars);
  if (pair === null) return null;
  const name = (id: SpecialtyId) => phrases.list.shortSpecialty[id];
  const programs = (id: SpecialtyId) => count(result.bySpecialty[id]?.count ?? 0);
  const { wanted, more } = pair;
  const fact = t.fact(name(more), programs(more), name(wanted), programs(wanted));
  return `${fact} ${reason(result, name(wanted), name(more), pair)}`;
}

function reason(
  { marginal, bySpecialty }: ListResult,
  wanted: string,
  more: string,
  pair: { wanted: SpecialtyId; more: SpecialtyId },
): string {
  const listed = bySpecialty[pair.wanted];
  if (listed && listed.count >= listed.eligible) return t.all(wanted);
  const [next, other] = [marginal.bySpecialty[pair.wanted], marginal.bySpecialty[pair.more]];
  if (next && other && next.price > other.price)
    return t.dearer(wanted, money(next.price), more, money(other.price));
  return t.chance(more);
}
