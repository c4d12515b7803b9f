const BLIND_STEPS = 10;
/** A rise that the rounding of a value may hide. */
const INVISIBLE = 1e-14;

/**
 * The restricted master: over mixtures λ ≥ 0, Σλ = 1 of the lists found so far, maximise
 * Σ_d mass[d]·(1 − exp(−Σ_a λ_a·load_a[d])). Active-set Newton: on the face of the lists in use the step solves a
 * small linear system; a step that would make a λ negative stops there and lets that list go; when the face is
 * optimal the list of steepest gain joins. Smooth, concave and small, so a few steps reach full precision.
 */
export class Master {
  readonly loads: Float64Array[] = [];
  readonly lambda: number[] = [];
  /** Load of the mixture. */
  readonly mix: Float64Array;
  /** mass·exp(−mix): the gradient, and the certificate's v. */
  readonly slope: Float64Array;
  private readonly mass: Float64Array;
  private readonly step: Float64Array;

  constructor(mass: Float64Array) {
    this.mass = mass;
    this.mix = new Float64Array(mass.length);
    this.slope = Float64Array.from(mass);
    this.step = new Float64Array(mass.length);
  }

  /** The first list takes all the weight, later ones start at 0. */
  add(loads: Float64Array): void {
    this.lambda.push(this.loads.length === 0 ? 1 : 0);
    this.loads.push(loads);
  }

  /** Improves λ until no list promises more than `tolerance`; returns the mixture's value. */
  solve(tolerance: number): number {
    let value = this.refresh();
    let blind = 0;
    for (let round = 0; round < 80; round++) {
      const gains = this.loads.map((loads) => dot(this.slope, loads));
      const mean = gains.reduce((sum, gain, a) => sum + gain * (this.lambda[a] as number), 0);
      let steepest = 0;
      for (let a = 1; a < gains.length; a++)
        if ((gains[a] as number) > (gains[steepest] as number)) steepest = a;
      if ((gains[steepest] as number) - mean <= tolerance) break;
      const face = this.lambda.flatMap((weight, a) => (weight > 0 || a === steepest ? [a] : []));
      const improved = this.climb(face, gains, value) ?? this.climbTowards(steepest, gains, mean, value);
      if (improved === null) break;
      // Close to the optimum a step changes the value by less than its rounding; the gradient still shows the way.
      if (improved <= value && ++blind > BLIND_STEPS) break;
      value = improved;
    }
    return value;
  }

  /** One Newton step on a face; null when it does not move. */
  private climb(face: number[], gains: number[], value: number): number | null {
    const direction = this.newtonDirection(face, gains);
    if (!direction) return null;
    return this.move(face, direction, gains, value);
  }

  /** Plain Frank–Wolfe step, for when the Newton system leads nowhere. */
  private climbTowards(target: number, gains: number[], mean: number, value: number): number | null {
    if ((gains[target] as number) <= mean) return null;
    const all = this.lambda.map((_, a) => a);
    const direction = this.lambda.map((weight, a) => (a === target ? 1 : 0) - weight);
    return this.move(all, direction, gains, value);
  }

  private move(face: number[], direction: number[], gains: number[], value: number): number | null {
    let longest = 1;
    let rise = 0;
    face.forEach((a, n) => {
      const change = direction[n] as number;
      rise += change * (gains[a] as number);
      if (change < 0) longest = Math.min(longest, (this.lambda[a] as number) / -change);
    });
    if (!(rise > 0) || longest <= 0) return null;
    this.step.fill(0);
    face.forEach((a, n) => {
      addScaled(this.step, this.loads[a] as Float64Array, direction[n] as number);
    });
    let length = longest;
    const visible = () => length * rise >= INVISIBLE;
    while (visible() && this.valueAt(length) < value + 1e-4 * length * rise) length /= 2;
    this.apply(face, direction, length);
    return this.refresh();
  }

  private apply(face: number[], direction: number[], length: number): void {
    let sum = 0;
    face.forEach((a, n) => {
      const weight = (this.lambda[a] as number) + length * (direction[n] as number);
      this.lambda[a] = weight > 1e-13 ? weight : 0;
    });
    for (const weight of this.lambda) sum += weight;
    for (let a = 0; a < this.lambda.length; a++) this.lambda[a] = (this.lambda[a] as number) / sum;
  }

  private valueAt(length: number): number {
    let value = 0;
    for (let d = 0; d < this.mass.length; d++) {
      value -=
        (this.mass[d] as number) * Math.expm1(-(this.mix[d] as number) - length * (this.step[d] as number));
    }
    return value;
  }

  private refresh(): number {
    this.mix.fill(0);
    this.lambda.forEach((weight, a) => {
      if (weight > 0) addScaled(this.mix, this.loads[a] as Float64Array, weight);
    });
    let value = 0;
    for (let d = 0; d < this.mass.length; d++) {
      const mass = this.mass[d] as number;
      const missed = Math.expm1(-(this.mix[d] as number));
      this.slope[d] = mass + mass * missed;
      value -= mass * missed;
    }
    return value;
  }

  /**
   * Newton step on the face, in the differences to its heaviest list: Σd = 0 then holds by itself, and the small
   * differences between lists are not drowned by what they share.
   */
  private newtonDirection(face: number[], gains: number[]): number[] | null {
    const origin = face.reduce((best, a) =>
      (this.lambda[a] as number) > (this.lambda[best] as number) ? a : best,
    );
    const others = face.filter((a) => a !== origin);
    const size = others.length;
    const base = this.loads[origin] as Float64Array;
    const differences = others.map((a) =>
      (this.loads[a] as Float64Array).map((load, d) => load - (base[d] as number)),
    );
    const matrix = new Float64Array(size * size);
    let trace = 0;
    differences.forEach((row, r) => {
      const scaled = row.map((x, d) => x * (this.slope[d] as number));
      for (let c = 0; c <= r; c++) matrix[r * size + c] = dot(scaled, differences[c] as Float64Array);
      trace += matrix[r * size + r] as number;
    });
    const ridge = (1e-12 * trace) / size;
    if (!(ridge > 0)) return null;
    for (let r = 0; r < size; r++) matrix[r * size + r] = (matrix[r * size + r] as number) + ridge;
    if (!factorise(matrix, size)) return null;
    const change = substitute(
      matrix,
      size,
      others.map((a) => (gains[a] as number) - (gains[origin] as number)),
    );
    const rest = -sum(change);
    return face.map((a) => (a === origin ? rest : (change[others.indexOf(a)] as number)));
  }
}

/** Cholesky in place, lower triangle; false when not positive definite. */
function factorise(matrix: Float64Array, size: number): boolean {
  for (let r = 0; r < size; r++) {
    for (let c = 0; c <= r; c++) {
      let x = matrix[r * size + c] as number;
      for (let k = 0; k < c; k++) x -= (matrix[r * size + k] as number) * (matrix[c * size + k] as number);
      if (c < r) matrix[r * size + c] = x / (matrix[c * size + c] as number);
      else if (x > 0) matrix[r * size + r] = Math.sqrt(x);
      else return false;
    }
  }
  return true;
}

function substitute(factor: Float64Array, size: number, right: number[]): number[] {
  const x = right.slice();
  for (let r = 0; r < size; r++) {
    for (let c = 0; c < r; c++) x[r] = (x[r] as number) - (factor[r * size + c] as number) * (x[c] as number);
    x[r] = (x[r] as number) / (factor[r * size + r] as number);
  }
  for (let r = size - 1; r >= 0; r--) {
    for (let c = r + 1; c < size; c++)
      x[r] = (x[r] as number) - (factor[c * size + r] as number) * (x[c] as number);
    x[r] = (x[r] as number) / (factor[r * size + r] as number);
  }
  return x;
}

function dot(x: Float64Array, y: Float64Array): number {
  let total = 0;
  for (let d = 0; d < x.length; d++) total += (x[d] as number) * (y[d] as number);
  return total;
}

function addScaled(to: Float64Array, x: Float64Array, scale: number): void {
  for (let d = 0; d < x.length; d++) to[d] = (to[d] as number) + scale * (x[d] as number);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
