import { logistic, quasiRandomNormals } from '../math/index.ts';
import { DRAWS } from '../odds/draws.ts';
import type { ApplicantMarket } from '../odds/market.ts';
import type { ApplicationTable } from './application-table.ts';
import { logLikelihood } from './likelihood.ts';
import { type Peak, peakOf } from './likelihood-peak.ts';

/**
 * Everything that all programs of one person share, after what happened so far: one node for each season of each
 * parameter draw. Given a node, programs decide independently, so what some did speaks to the others only through it.
 */
export interface SharedNodes {
  /** DRAWS × perDraw; node n belongs to draw ⌊n ÷ perDraw⌋. */
  count: number;
  perDraw: number;
  /** By node, adding up to 1. */
  weights: Float64Array;
  /** By node: the person's own part of every shift, log-odds. */
  quality: Float64Array;
  /** By table, by node: exp(−shared shift), what the odds against an interview are multiplied by. */
  against: Float64Array[];
  /** By table, by node: chance of matching at a program once interviewed. */
  match: Float64Array[];
  /** By draw: where the likelihood peaks, for the account of what moved it. */
  peaks: Peak[];
  /** 1 ÷ Σ weight²: how many nodes carry the answer. */
  effective: number;
}

/** Seasons for each draw. They lie where the evidence puts them, so that few are enough. */
const SEASONS = 16;
/**
 * For what is worked out while somebody looks: half a point off in the middle and two at the ends of a 90% range,
 * measured against 128 seasons a draw.
 */
export const FEW_SEASONS = 8;
/** The nodes are spread a little wider than the peak says, so that none of its flanks is missed. */
const WIDER = 1.15;

/**
 * Bayes' rule on quality, the specialties' own factors and the parameter draws of the odds (docs/odds.md). Each draw
 * gets quasi-random nodes around its own peak (Laplace) with importance weights; without evidence they are the prior's.
 */
export function sharedNodes(
  market: ApplicantMarket,
  tables: readonly ApplicationTable[],
  perDraw = SEASONS,
): SharedNodes {
  const known = Object.keys(market.model.population);
  const count = DRAWS * perDraw;
  const columns = quasiRandomNormals(count, 2 + known.length);
  const own = tables.map(({ specialty }) => columns[2 + known.indexOf(specialty)] as Float64Array);
  const log = new Float64Array(count);
  const against = tables.map(() => new Float64Array(count));
  const match = tables.map(() => new Float64Array(count));
  const quality = new Float64Array(count);
  const peaks: Peak[] = [];
  for (let d = 0; d < DRAWS; d++) {
    const peak = peakOf(market, tables, d, peaks.at(-1));
    peaks.push(peak);
    const spread = peak.isPrior ? 1 : WIDER;
    for (let n = d * perDraw; n < (d + 1) * perDraw; n++) {
      const node = place(market, tables, peak, d, spread, columns, own, n);
      log[n] = node.log;
      quality[n] = node.quality;
      tables.forEach((table, s) => {
        const shift = node.shift[s] as number;
        const here = Math.exp(-shift);
        (against[s] as Float64Array)[n] = here;
        (match[s] as Float64Array)[n] = matchChance(
          market,
          table,
          d,
          node.quality,
          (columns[1] as Float64Array)[n] as number,
        );
        if (!peak.isPrior) log[n] = (log[n] as number) + logLikelihood(table, d, here);
      });
    }
  }
  const weights = normalised(log);
  const effective = 1 / weights.reduce((sum, w) => sum + w * w, 0);
  return { count, perDraw, weights, quality, against, match, peaks, effective };
}

/** One node: its factors, and the logarithm of prior ÷ density of the nodes. */
function place(
  market: ApplicantMarket,
  tables: readonly ApplicationTable[],
  peak: Peak,
  d: number,
  spread: number,
  columns: readonly Float64Array[],
  own: readonly Float64Array[],
  n: number,
): { log: number; shift: number[]; quality: number } {
  const x = (columns[0] as Float64Array)[n] as number;
  const away = (spread * x) / Math.sqrt(peak.precision);
  const z = peak.z + away;
  let log = (x * x - z * z - Math.log(peak.precision)) / 2;
  const quality = (market.draws.quality[d] as number) * z;
  const shift = tables.map(({ specialty }, s) => {
    const y = (own[s] as Float64Array)[n] as number;
    const { at, precision, cross } = peak.own[s] as Peak['own'][number];
    const factor = at - (cross / precision) * away + (spread * y) / Math.sqrt(precision);
    log += (y * y - factor * factor - Math.log(precision)) / 2;
    const { shift: shared } = market.draws.bySpecialty[specialty];
    return (shared[d] as number) + quality + market.model.specialtyFactorSd * factor;
  });
  return { log, shift, quality };
}

function matchChance(
  market: ApplicantMarket,
  { specialty }: ApplicationTable,
  d: number,
  quality: number,
  performance: number,
): number {
  const shared = market.draws.bySpecialty[specialty];
  const curve = market.model.match[specialty][market.applicant.type];
  return logistic(
    (shared.matchMean[d] as number) +
      curve.quality * ((shared.strength[d] as number) + quality) +
      curve.performance * performance,
  );
}

/** exp(log − greatest), divided by its sum. */
function normalised(log: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of log) top = Math.max(top, value);
  const weights = log.map((value) => Math.exp(value - top));
  const total = weights.reduce((sum, w) => sum + w, 0);
  return weights.map((w) => w / total);
}
