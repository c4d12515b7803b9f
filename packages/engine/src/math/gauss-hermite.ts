/** Nodes and weights for the average of g(Z), Z standard normal: Σ weight·g(node); weights add up to 1. */
export interface Quadrature {
  nodes: Float64Array;
  weights: Float64Array;
}

/**
 * Gauss–Hermite rule of `count` nodes (1 to 64) for a standard normal weight.
 * Newton iteration on the orthonormal Hermite recurrence (Press et al., Numerical Recipes, `gauher`),
 * rescaled by √2 from the physicists' weight.
 */
export function gaussHermite(count: number): Quadrature {
  const nodes = new Float64Array(count);
  const weights = new Float64Array(count);
  let z = 0;
  for (let i = 0; i < Math.ceil(count / 2); i++) {
    z = firstGuess(i, count, z, nodes);
    let slope = 1;
    for (let step = 0; step < 100; step++) {
      const { value, derivative } = hermite(count, z);
      slope = derivative;
      const move = value / derivative;
      z -= move;
      if (Math.abs(move) < 1e-15) break;
    }
    nodes[i] = z;
    nodes[count - 1 - i] = -z;
    const weight = 2 / (slope * slope) / Math.sqrt(Math.PI);
    weights[i] = weight;
    weights[count - 1 - i] = weight;
  }
  return { nodes: nodes.map((x) => x * Math.SQRT2).reverse(), weights: weights.reverse() };
}

function firstGuess(i: number, count: number, previous: number, nodes: Float64Array): number {
  if (i === 0) return Math.sqrt(2 * count + 1) - 1.85575 * (2 * count + 1) ** -0.16667;
  if (i === 1) return previous - (1.14 * count ** 0.426) / previous;
  if (i === 2) return 1.86 * previous - 0.86 * (nodes[0] as number);
  if (i === 3) return 1.91 * previous - 0.91 * (nodes[1] as number);
  return 2 * previous - (nodes[i - 2] as number);
}

function hermite(count: number, z: number): { value: number; derivative: number } {
  let value = Math.PI ** -0.25;
  let before = 0;
  for (let j = 0; j < count; j++) {
    const next = z * Math.sqrt(2 / (j + 1)) * value - Math.sqrt(j / (j + 1)) * before;
    before = value;
    value = next;
  }
  return { value, derivative: Math.sqrt(2 * count) * before };
}
