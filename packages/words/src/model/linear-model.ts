import type { Feature } from './features.ts';

/** A logistic regression: one line of weights a class. As stored: features by name, weights rounded. */
export interface LinearModel {
  bias: number;
  weights: Record<string, number>;
}

export interface Scored {
  /** 0–1 */
  probability: number;
  /** Features that speak for the class, the strongest first. */
  because: Feature[];
}

export function score(model: LinearModel, features: readonly Feature[]): Scored {
  let sum = model.bias;
  const counted: { feature: Feature; share: number }[] = [];
  for (const feature of features) {
    const weight = model.weights[feature.name];
    if (weight === undefined) continue;
    sum += weight * feature.value;
    if (weight > 0) counted.push({ feature, share: weight * feature.value });
  }
  counted.sort((a, b) => b.share - a.share);
  return { probability: 1 / (1 + Math.exp(-sum)), because: counted.map(({ feature }) => feature) };
}
