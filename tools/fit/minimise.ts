/** Nelder–Mead simplex search; returns the best point after `rounds` steps. Small, smooth problems only. */
export function minimise(
  cost: (x: number[]) => number,
  start: number[],
  step: number,
  rounds = 400,
): number[] {
  const n = start.length;
  let simplex = Array.from({ length: n + 1 }, (_, i) => {
    const x = start.map((value, j) => value + (i === j + 1 ? step : 0));
    return { x, cost: cost(x) };
  });
  for (let round = 0; round < rounds; round++) {
    simplex = simplex.sort((a, b) => a.cost - b.cost);
    const worst = simplex[n] as (typeof simplex)[0];
    const centre = start.map(
      (_, j) => simplex.slice(0, n).reduce((sum, p) => sum + (p.x[j] as number), 0) / n,
    );
    const along = (t: number) => {
      const x = centre.map((c, j) => c + t * ((worst.x[j] as number) - c));
      return { x, cost: cost(x) };
    };
    const reflected = along(-1);
    const best = simplex[0] as (typeof simplex)[0];
    let replacement = reflected;
    if (reflected.cost < best.cost) {
      const expanded = along(-2);
      if (expanded.cost < reflected.cost) replacement = expanded;
    } else if (reflected.cost >= (simplex[n - 1] as (typeof simplex)[0]).cost) {
      replacement = along(reflected.cost < worst.cost ? -0.5 : 0.5);
      if (replacement.cost >= worst.cost) {
        simplex = simplex.map((p) => {
          const x = p.x.map((value, j) => (value + (best.x[j] as number)) / 2);
          return { x, cost: cost(x) };
        });
        continue;
      }
    }
    simplex[n] = replacement;
  }
  return (simplex.sort((a, b) => a.cost - b.cost)[0] as (typeof simplex)[0]).x;
}
