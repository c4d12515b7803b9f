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

const SEED = 20261123;
/** A feature that one example alone has tells of that example, not of the class. */
const LEAST_EXAMPLES = 2;
/** Smaller weights change no decision. */
const LEAST_WEIGHT = 0.1;

export function fitLinear(examples: readonly Example[], { epochs, rate, penalty }: FitOptions): LinearModel {
  const weights = new Map<string, { w: number; g: number }>();
  let [bias, biasG] = [0, 1e-6];
  const order = examples.map((_, i) => i);
  const random = generator(SEED);
  const positives = examples.filter(({ label }) => label).length || 1;
  // Both sides weigh something: a part is one class of many.
  const balance = Math.sqrt((examples.length - positives) / positives);
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const { name } of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const shared = examples.map(({ features }) =>
    features.filter(({ name }) => (counts.get(name) ?? 0) >= LEAST_EXAMPLES),
  );
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { label, weight } = examples[i]!;
      const features = shared[i]!;
      let sum = bias;
      for (const { name, value } of features) sum += (weights.get(name)?.w ?? 0) * value;
      const error = (1 / (1 + Math.exp(-sum)) - (label ? 1 : 0)) * weight * (label ? balance : 1);
      biasG += error * error;
      bias -= (rate * error) / Math.sqrt(biasG);
      for (const { name, value } of features) {
        const own = weights.get(name) ?? { w: 0, g: 1e-6 };
        const gradient = error * value + penalty * own.w;
        own.g += gradient * gradient;
        own.w -= (rate * gradient) / Math.sqrt(own.g);
        weights.set(name, own);
      }
    }
  }
  const kept = [...weights]
    .filter(([, { w }]) => Math.abs(w) >= LEAST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { bias: round(bias), weights: Object.fromEntries(kept.map(([name, { w }]) => [name, round(w)])) };
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
