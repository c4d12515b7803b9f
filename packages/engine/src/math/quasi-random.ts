import { normalQuantile } from './normal.ts';
import { seedFromText } from './stratified.ts';

const BITS = 32;

/**
 * Primitive polynomials and first direction numbers of Sobol' sequences, dimensions 2 to 8, as published by
 * Joe and Kuo (2008): degree, coefficients, m₁….
 */
const DIRECTIONS: readonly (readonly [number, number, readonly number[]])[] = [
  [1, 0, [1]],
  [2, 1, [1, 3]],
  [3, 1, [1, 3, 1]],
  [3, 2, [1, 1, 1]],
  [4, 1, [1, 1, 3, 3]],
  [4, 4, [1, 3, 5, 13]],
  [5, 2, [1, 1, 5, 5, 17]],
];

/**
 * Standard normal values from a Sobol' sequence with a fixed digital shift: any aligned stretch of 2^m
 * points has one in each of 2^m equal strata of every dimension.
 * @param dimensions 1 to 8
 * @returns one Float64Array of `count` values for each dimension
 */
export function quasiRandomNormals(count: number, dimensions: number): Float64Array[] {
  return Array.from({ length: dimensions }, (_, dimension) => {
    const directions = directionNumbers(dimension);
    let point = seedFromText(`sobol ${dimension}`) >>> 0;
    return Float64Array.from({ length: count }, (_, i) => {
      // Gray code order: one bit changes from point to point.
      if (i > 0) point = (point ^ (directions[trailingZeros(i)] as number)) >>> 0;
      return normalQuantile((point + 0.5) / 2 ** BITS);
    });
  });
}

function directionNumbers(dimension: number): Uint32Array {
  const numbers = new Uint32Array(BITS);
  if (dimension === 0) return numbers.map((_, i) => 2 ** (BITS - 1 - i));
  const [degree, coefficients, first] = DIRECTIONS[dimension - 1] as (typeof DIRECTIONS)[number];
  for (let i = 0; i < BITS; i++) {
    if (i < degree) {
      numbers[i] = (first[i] as number) * 2 ** (BITS - 1 - i);
      continue;
    }
    const before = numbers[i - degree] as number;
    let value = before ^ (before >>> degree);
    for (let k = 1; k < degree; k++) {
      if ((coefficients >> (degree - 1 - k)) & 1) value ^= numbers[i - k] as number;
    }
    numbers[i] = value >>> 0;
  }
  return numbers;
}

function trailingZeros(i: number): number {
  return BITS - 1 - Math.clz32(i & -i);
}
