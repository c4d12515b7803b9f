import type { ApplicantType, SeasonalFacts } from '@matchwright/facts';
import type { RankList, RankListFile } from '@matchwright/inputs/season';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type ApplicantMarket, createMarket } from '../odds/market.ts';
import type { Range } from '../results.ts';
import { averageApplicant } from './average-applicant.ts';
import { type RankNodes, rankNodes } from './rank-chance.ts';
import { type RankEntry, rankEntries } from './rank-entries.ts';
import { weightedRange } from './weighted-range.ts';

/** Chances of a couple's list of pairs. */
export interface CoupleChances {
  /** At some pair of the list. */
  match: Range;
  /** At a pair with a program for both. */
  both: Range;
  /** The partner is an average applicant of this type. */
  partner: ApplicantType;
  /** The list did not say which type, so it is that of the person. */
  assumed: boolean;
}

/** How often each meeting of two nodes is played through. */
const TRIES = 2;
const SEED = 20270319;

/**
 * A couple gets the first pair of its list whose programs both take them. Both partners share the parameter draws and
 * nothing else; at a node of either, programs decide independently, also two tracks or partners at one hospital. Of
 * the partner only the type is known. Two nodes of a draw weigh the product of their weights: the draws are equally
 * likely before what happened to either.
 */
export function coupleChances(
  list: RankListFile,
  market: ApplicantMarket,
  facts: SeasonalFacts,
): CoupleChances | null {
  if (list.pairs.length === 0) return null;
  const type = list.partner ?? market.applicant.type;
  const theirs = createMarket(averageApplicant(type, facts.season.season), facts);
  const own = sideOf(
    [...list.ranks.flatMap(({ program }) => program ?? []), ...codesOf(list, 'own')],
    market,
    list,
  );
  const partner = sideOf(codesOf(list, 'partner'), theirs);
  const me = rankNodes(own, market, facts, list.applications);
  const other = rankNodes(partner, theirs, facts, {});
  const played = play(pairsIn(list, own, partner), [own, me], [partner, other]);
  return { ...played, partner: type, assumed: list.partner === undefined };
}

function codesOf({ pairs }: RankList, side: 'own' | 'partner'): string[] {
  return pairs.flatMap((pair) => pair[side] ?? []);
}

/** @param own the list of the person whose season it is; of the partner nothing is noted */
function sideOf(codes: readonly string[], market: ApplicantMarket, own?: RankListFile): RankEntry[] {
  const ranks = [...new Set(codes)].map(
    (program) => own?.ranks.find((line) => line.program === program) ?? { program, stars: {} },
  );
  const { interviewedBy } = own ?? {};
  return rankEntries(
    { ranks, criteria: {}, comparisons: [], pairs: [], ...(interviewedBy ? { interviewedBy } : {}) },
    market,
  );
}

/** Pairs as places in the entries of either side; −1 where that partner goes without a program. */
function pairsIn({ pairs }: RankList, own: readonly RankEntry[], partner: readonly RankEntry[]) {
  const placeOf = (entries: readonly RankEntry[], code: string | null) =>
    code === null ? -1 : entries.findIndex((entry) => entry.code === code);
  return pairs.map((pair) => [placeOf(own, pair.own), placeOf(partner, pair.partner)] as const);
}

type Side = readonly [entries: readonly RankEntry[], nodes: RankNodes];

function play(pairs: readonly (readonly [number, number])[], own: Side, partner: Side) {
  const generator = xoroshiro128plus(SEED);
  const random = () => uniformFloat64(generator);
  const [mine, theirs] = [own[1].nodes, partner[1].nodes];
  const draws = mine.count / mine.perDraw;
  const [match, both, weights] = [0, 1, 2].map(() => new Float64Array(draws)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let d = 0; d < draws; d++) {
    for (let n = d * mine.perDraw; n < (d + 1) * mine.perDraw; n++)
      for (let m = d * theirs.perDraw; m < (d + 1) * theirs.perDraw; m++) {
        const weight = ((mine.weights[n] as number) * (theirs.weights[m] as number)) / TRIES;
        weights[d] = (weights[d] as number) + weight * TRIES;
        for (let time = 0; time < TRIES; time++) {
          const [here, there] = [accepted(own, n, random), accepted(partner, m, random)];
          const first = pairs.find(([a, b]) => (a < 0 || here[a] === 1) && (b < 0 || there[b] === 1));
          if (!first) continue;
          match[d] = (match[d] as number) + weight;
          if (first[0] >= 0 && first[1] >= 0) both[d] = (both[d] as number) + weight;
        }
      }
  }
  const share = (sums: Float64Array) =>
    weightedRange(
      sums.map((sum, d) => ((weights[d] as number) > 0 ? sum / (weights[d] as number) : 0)),
      weights,
    );
  return { match: share(match), both: share(both) };
}

/** By entry, 1 where its program would take the person. Two tracks of one program say the same. */
function accepted([entries, { nodes, table }]: Side, n: number, random: () => number): Uint8Array {
  const taken = new Uint8Array(entries.length);
  entries.forEach(({ sameAs }, i) => {
    const s = table[i] as number;
    if (sameAs !== null) taken[i] = taken[sameAs] as number;
    else if (s >= 0 && random() < ((nodes.match[s] as Float64Array)[n] as number)) taken[i] = 1;
  });
  return taken;
}
