import { seedFromText, stratifiedNormals } from '@matchwright/engine/math';
import { cholesky, solveLower } from './linear-algebra.ts';

/** As many joint draws as the engine takes. */
const DRAWS = 128;

/**
 * A short table that stands for many posterior draws: each column holds the middles of 128 equally likely
 * slices of its own distribution, and the columns are put in an order that gives the rank correlations of
 * the posterior (Iman and Conover, 1982). Means and widths so do not depend on the luck of 128 draws.
 */
export function condense(draws: number[][], names: readonly string[]): Record<string, number[]> {
  const wanted = cholesky(correlation(names.map((_, j) => ranks(draws.map((row) => row[j] as number)))));
  const scores = names.map((name) => Array.from(stratifiedNormals(DRAWS, seedFromText(`joint ${name}`))));
  const accidental = cholesky(correlation(scores));
  const ordered = Array.from({ length: DRAWS }, (_, d) => {
    // Takes the accidental correlation of the scores away, then puts the wanted one in.
    const row = scores.map((column) => column[d] as number);
    const white = solveLower(accidental, row);
    return wanted.map((line) => line.reduce((sum, l, k) => sum + l * (white[k] as number), 0));
  });
  return Object.fromEntries(
    names.map((name, j) => {
      const sorted = draws.map((row) => row[j] as number).sort((a, b) => a - b);
      const places = ranks(ordered.map((row) => row[j] as number));
      return [name, places.map((rank) => quantile(sorted, (rank + 0.5) / DRAWS))];
    }),
  );
}

export function meanAndSd(values: number[]): { mean: number; sd: number } {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return { mean, sd: Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length) };
}

export function correlation(columns: number[][]): number[][] {
  const standard = columns.map((column) => {
    const { mean, sd } = meanAndSd(column);
    return column.map((x) => (x - mean) / sd);
  });
  return standard.map((a) =>
    standard.map((b) => a.reduce((sum, x, i) => sum + x * (b[i] as number), 0) / a.length),
  );
}

/** Places of the values in ascending order, from 0. */
function ranks(values: number[]): number[] {
  const result = new Array<number>(values.length);
  values
    .map((value, i) => ({ value, i }))
    .sort((a, b) => a.value - b.value)
    .forEach(({ i }, rank) => {
      result[i] = rank;
    });
  return result;
}

function quantile(sorted: number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  return low + (place - below) * ((sorted[Math.min(below + 1, sorted.length - 1)] as number) - low);
}
