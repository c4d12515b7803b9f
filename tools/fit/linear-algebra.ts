/** Solves a symmetric positive definite system by Cholesky factorisation; `matrix` is n×n, row by row. */
export function solvePositiveDefinite(matrix: number[][], right: number[]): number[] {
  const n = right.length;
  const lower = matrix.map((row) => row.slice());
  const at = (i: number, j: number) => (lower[i] as number[])[j] as number;
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      (lower[i] as number[])[j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
  }
  const y = right.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) y[i] = (y[i] as number) - at(i, k) * (y[k] as number);
    y[i] = (y[i] as number) / at(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) y[i] = (y[i] as number) - at(k, i) * (y[k] as number);
    y[i] = (y[i] as number) / at(i, i);
  }
  return y;
}

/** Ridge regression of `y` on the rows of `x` with weights; the first column (intercept) is not penalised. */
export function ridge(x: number[][], y: number[], weights: number[], penalty: number): number[] {
  const p = (x[0] as number[]).length;
  const normal = Array.from({ length: p }, (_, i) =>
    Array.from({ length: p }, (_, j) => (i === j ? (i === 0 ? 1e-9 : penalty) : 0)),
  );
  const right = new Array<number>(p).fill(0);
  x.forEach((row, r) => {
    const weight = weights[r] as number;
    for (let i = 0; i < p; i++) {
      right[i] = (right[i] as number) + weight * (row[i] as number) * (y[r] as number);
      for (let j = 0; j < p; j++) {
        const line = normal[i] as number[];
        line[j] = (line[j] as number) + weight * (row[i] as number) * (row[j] as number);
      }
    }
  });
  return solvePositiveDefinite(normal, right);
}
