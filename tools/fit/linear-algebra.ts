/** Lower factor L with L·Lᵀ = matrix; the matrix is n×n, symmetric, positive definite, row by row. */
export function cholesky(matrix: number[][]): number[][] {
  const n = matrix.length;
  const lower = matrix.map(() => new Array<number>(n).fill(0));
  for (let j = 0; j < n; j++) {
    const rowJ = lower[j] as number[];
    for (let i = j; i < n; i++) {
      const rowI = lower[i] as number[];
      let sum = (matrix[i] as number[])[j] as number;
      for (let k = 0; k < j; k++) sum -= (rowI[k] as number) * (rowJ[k] as number);
      if (i === j && sum <= 0) throw new Error(`matrix is not positive definite at ${j}`);
      rowI[j] = i === j ? Math.sqrt(sum) : sum / (rowJ[j] as number);
    }
  }
  return lower;
}

/** Solves L·y = right. */
export function solveLower(lower: number[][], right: number[]): number[] {
  const y = right.slice();
  for (let i = 0; i < y.length; i++) {
    const row = lower[i] as number[];
    for (let k = 0; k < i; k++) y[i] = (y[i] as number) - (row[k] as number) * (y[k] as number);
    y[i] = (y[i] as number) / (row[i] as number);
  }
  return y;
}

/** Solves Lᵀ·x = right. */
export function solveUpper(lower: number[][], right: number[]): number[] {
  const x = right.slice();
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++)
      x[i] = (x[i] as number) - ((lower[k] as number[])[i] as number) * (x[k] as number);
    x[i] = (x[i] as number) / ((lower[i] as number[])[i] as number);
  }
  return x;
}

/** Solves a symmetric positive definite system by Cholesky factorisation. */
export function solvePositiveDefinite(matrix: number[][], right: number[]): number[] {
  const lower = cholesky(matrix);
  return solveUpper(lower, solveLower(lower, right));
}

export function inverse(matrix: number[][]): number[][] {
  const lower = cholesky(matrix);
  return matrix.map((_, i) =>
    solveUpper(
      lower,
      solveLower(
        lower,
        matrix.map((__, j) => (i === j ? 1 : 0)),
      ),
    ),
  );
}
