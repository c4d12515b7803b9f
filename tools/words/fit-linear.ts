/** Logistic regression by stochastic gradient descent (AdaGrad) with a seeded order: the same data give the same weights. */
import type { Feature, LinearModel } from '@matchwright/words/training';

export interface Example {
  features: readonly Feature[];
  label: boolean;
  weight: number;
}

export interface FitOptions {
  epochs: number;
  rate: number;
  /** Strength of the quadratic penalty on weights. */
  penalty: number;
}

/** Weights as they were found, before they are rounded and the small ones left out. */
export interface Fitted {
  bias: number;
  weights: Map<string, number>;
}

const SEED = 20261123;
/** A feature that one example alone has tells of that example, not of the class. */
const LEAST_EXAMPLES = 2;
/** Smaller weights change no decision. */
const LEAST_WEIGHT = 0.1;

export function fitLinear(examples: readonly Example[], options: FitOptions): LinearModel {
  return stored(fitWeights(examples, options), LEAST_WEIGHT);
}

export function fitWeights(examples: readonly Example[], { epochs, rate, penalty }: FitOptions): Fitted {
  const { names, rows } = indexed(examples);
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  let [bias, biasG] = [0, 1e-6];
  const order = examples.map((_, i) => i);
  const random = generator(SEED);
  const positives = examples.filter(({ label }) => label).length || 1;
  // Both sides weigh something: a part is one class of many.
  const balance = Math.sqrt((examples.length - positives) / positives);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { label, weight } = examples[i]!;
      const { at, values } = rows[i]!;
      let sum = bias;
      for (let k = 0; k < at.length; k++) sum += weights[at[k]!]! * values[k]!;
      const error = (1 / (1 + Math.exp(-sum)) - (label ? 1 : 0)) * weight * (label ? balance : 1);
      biasG += error * error;
      bias -= (rate * error) / Math.sqrt(biasG);
      for (let k = 0; k < at.length; k++) {
        const own = at[k]!;
        const gradient = error * values[k]! + penalty * weights[own]!;
        squares[own]! += gradient * gradient;
        weights[own]! -= (rate * gradient) / Math.sqrt(squares[own]!);
      }
    }
  }
  return { bias, weights: new Map(names.map((name, i) => [name, weights[i]!])) };
}

/** Rounded, in the order of the names. */
export function stored({ bias, weights }: Fitted, least: number): LinearModel {
  const kept = [...weights].filter(([, w]) => Math.abs(w) >= least).sort(([a], [b]) => (a < b ? -1 : 1));
  return { bias: round(bias), weights: Object.fromEntries(kept.map(([name, w]) => [name, round(w)])) };
}

/** The features that at least two examples have, by number: Maps of names are ten times as slow. */
function indexed(examples: readonly Example[]) {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const { name } of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST_EXAMPLES).map(([name]) => name);
  const numbers = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features }) => {
    const shared = features.filter(({ name }) => numbers.has(name));
    return {
      at: Int32Array.from(shared, ({ name }) => numbers.get(name)!),
      values: Float64Array.from(shared, ({ value }) => value),
    };
  });
  return { names, rows };
}

const round = (value: number): number => Math.round(value * 100) / 100;

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** mulberry32 */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
