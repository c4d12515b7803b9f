import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { normalQuantile } from './normal.ts';

/**
 * `count` standard normal values, one from the middle of each of `count` equally likely strata, in an
 * order fixed by `seed`. Different seeds give (nearly) independent columns of a Latin hypercube.
 */
export function stratifiedNormals(count: number, seed: number): Float64Array {
  const values = middles(count).slice();
  const random = xoroshiro128plus(seed);
  for (let i = count - 1; i > 0; i--) {
    const j = uniformInt(random, 0, i);
    const kept = values[i] as number;
    values[i] = values[j] as number;
    values[j] = kept;
  }
  return values;
}

/** By count: hardly more than one is ever asked for. */
const known = new Map<number, Float64Array>();

function middles(count: number): Float64Array {
  const values =
    known.get(count) ?? Float64Array.from({ length: count }, (_, i) => normalQuantile((i + 0.5) / count));
  known.set(count, values);
  return values;
}

/** A 32-bit seed from a text (FNV-1a), so that a program's draws do not depend on its place in a list. */
export function seedFromText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
