import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { gaussHermite } from '../../math/gauss-hermite.ts';
import { logistic, logit } from '../../math/logistic.ts';
import { quasiRandomNormals } from '../../math/quasi-random.ts';
import { LEVELS } from '../../results.ts';
import { createProblem } from '../create-problem.ts';
import type { Instance } from '../instance.ts';
import type { PortfolioProblem, ProblemInput } from '../problem.ts';

/** Seeded source of numbers for tests and benchmarks. */
export interface Dice {
  /** Uniform in [low, high). */
  between(low: number, high: number): number;
  /** Whole number in low…high, both included. */
  whole(low: number, high: number): number;
  /** Normal with mean 0 and standard deviation 1. */
  normal(): number;
  chance(probability: number): boolean;
}

export function dice(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  const unit = () => uniformFloat64(generator);
  return {
    between: (low, high) => low + (high - low) * unit(),
    whole: (low, high) => low + Math.floor((high - low + 1) * unit()),
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
    chance: (probability) => unit() < probability,
  };
}

export interface MarketOptions {
  programs: number;
  budget: number;
  /** Number of nodes. Default 32. */
  nodes?: number;
  /**
   * `one`: Gauss–Hermite nodes of one factor shared by all programs (the default). `several`: quasi-random nodes
   * of that factor, one more per specialty, and one for performance at interviews.
   */
  factors?: 'one' | 'several';
  /** Utilities 1 to this many stars over 5; default 0: every match is worth 1. */
  stars?: number;
  /** Interviews that can be attended; default: all. */
  attend?: number;
}

const RULES = [
  { id: 'im', share: 0.62, signals: { gold: 3, silver: 12 }, match: 0.26 },
  { id: 'peds', share: 0.26, signals: { gold: 5 }, match: 0.32 },
  { id: 'mp', share: 0.12, signals: { gold: 3 }, match: 0.22 },
] as const;

const TIERS = [{ upTo: 30, price: 11 }, { price: 30 }];

/**
 * A made-up market of real size and spread: three specialties, logit interview rates of mean 2–5% with a shared
 * factor of loading about 0.9, chance of matching once interviewed 0.2–0.35, signals that multiply the odds by
 * about 1.5–2.5, some programs behind a policy that may or may not let the applicant in.
 */
export function randomMarketInput(seed: number, options: MarketOptions): ProblemInput {
  const roll = dice(seed);
  const { weights, shared, specific, performance } = factorNodes(options);
  const nodes = weights.length;
  const count = options.programs;
  const size = count * nodes;
  const rows = {
    applied: new Float64Array(size),
    silver: new Float64Array(size),
    gold: new Float64Array(size),
  };
  const offer = new Float64Array(size);
  const specialty = new Int32Array(count);
  const utility = new Float64Array(count).fill(1);
  const middle = roll.between(-4.9, -3.9);
  for (let i = 0; i < count; i++) {
    const s = drawSpecialty(roll);
    specialty[i] = s;
    if (options.stars) utility[i] = roll.whole(1, options.stars) / options.stars;
    const open = roll.chance(0.3) ? roll.between(0.3, 0.95) : 1;
    const base = middle + 0.9 * roll.normal();
    const loading = Math.max(0.1, 0.9 + 0.25 * roll.normal());
    const match = logit(
      Math.min(0.6, Math.max(0.08, (RULES[s]?.match ?? 0.25) * Math.exp(0.2 * roll.normal()))),
    );
    const silver = Math.log(roll.between(1.4, 2));
    const gold = silver + Math.log(roll.between(1.1, 1.5));
    for (let k = 0; k < nodes; k++) {
      const at = i * nodes + k;
      const odds = base + loading * (shared[k] as number) + 0.4 * (specific[s]?.[k] ?? 0);
      offer[at] = logistic(match + 0.3 * (performance[k] as number));
      const scale = options.attend === undefined ? open * offer[at] : open;
      rows.applied[at] = scale * logistic(odds);
      rows.silver[at] = scale * logistic(odds + silver);
      rows.gold[at] = scale * logistic(odds + gold);
    }
  }
  const levels = Uint8Array.from(specialty, (s) => (s === 0 ? 7 : 5));
  return {
    weights,
    budget: options.budget,
    attend: options.attend,
    specialties: RULES.map(({ id, signals }) => ({ id, tiers: TIERS, signals })),
    specialty,
    q: rows,
    levels,
    offer: options.attend === undefined ? undefined : offer,
    utility: options.stars ? utility : undefined,
  };
}

export function randomMarket(seed: number, options: MarketOptions): PortfolioProblem {
  return createProblem(randomMarketInput(seed, options));
}

interface FactorNodes {
  weights: Float64Array;
  shared: Float64Array;
  /** Per specialty; empty with one factor. */
  specific: Float64Array[];
  performance: Float64Array;
}

function factorNodes({ factors = 'one', nodes = 32 }: MarketOptions): FactorNodes {
  if (factors === 'one') {
    const rule = gaussHermite(nodes);
    return { weights: rule.weights, shared: rule.nodes, specific: [], performance: rule.nodes };
  }
  const [shared, performance, ...specific] = quasiRandomNormals(nodes, 2 + RULES.length);
  if (!shared || !performance) throw new Error('too few dimensions');
  return { weights: new Float64Array(nodes).fill(1 / nodes), shared, specific, performance };
}

function drawSpecialty(roll: Dice): number {
  let place = roll.between(0, 1);
  return RULES.findIndex(({ share }) => {
    place -= share;
    return place < 0;
  });
}

/** The same market as a JSON instance. */
export function marketInstance(seed: number, options: MarketOptions): Instance {
  const input = randomMarketInput(seed, options);
  const nodes = input.weights.length;
  const row = (values: Float64Array, i: number) => Array.from(values.subarray(i * nodes, (i + 1) * nodes));
  return {
    weights: Array.from(input.weights),
    budget: input.budget,
    ...(options.attend === undefined ? {} : { attend: options.attend }),
    specialties: input.specialties.map(({ id, tiers, signals }) => ({
      id,
      tiers: [...tiers],
      ...(signals ? { signals } : {}),
    })),
    programs: Array.from(input.specialty, (s, i) => {
      const q: Instance['programs'][number]['q'] = {};
      LEVELS.forEach((level, l) => {
        const values = input.q[level];
        if (values && (input.levels?.[i] ?? 7) & (1 << l)) q[level] = row(values, i);
      });
      return {
        id: `p${i}`,
        specialty: RULES[s]?.id ?? '',
        q,
        ...(input.offer ? { offer: row(input.offer, i) } : {}),
        ...(input.utility ? { utility: input.utility[i] as number } : {}),
      };
    }),
  };
}
