import { LEVELS, type Level } from '../results.ts';
import { createProblem } from './create-problem.ts';
import { PortfolioError } from './error.ts';
import type { Instance, InstanceProgram } from './instance.ts';
import type { PortfolioProblem } from './problem.ts';

/**
 * The JSON instance as a checked problem; program `i` of the instance is program `i` of the problem.
 * @throws PortfolioError naming the exact place: duplicate ids, unknown specialty, wrong lengths, numbers out
 * of range, falling prices, infeasible pins.
 */
export function compileInstance(instance: Instance): PortfolioProblem {
  const { programs, specialties } = instance;
  const nodes = instance.weights.length;
  const specialtyByName = indexById(specialties, 'specialties');
  indexById(programs, 'programs');
  const rows: Partial<Record<Level, Float64Array>> = {};
  const levels = new Uint8Array(programs.length);
  const offer = instance.attend === undefined ? undefined : new Float64Array(programs.length * nodes);
  programs.forEach((program, i) => {
    LEVELS.forEach((level, l) => {
      const q = program.q[level];
      if (q === undefined) return;
      if (q.length !== nodes) throw lengthError(`programs[${i}].q.${level}`, nodes, q.length);
      levels[i] = (levels[i] as number) | (1 << l);
      rows[level] ??= new Float64Array(programs.length * nodes);
      rows[level].set(q, i * nodes);
    });
    if (levels[i] === 0) throw new PortfolioError(`programs[${i}].q`, 'expected applied, silver or gold');
    if (offer) offer.set(offerRow(program, i, nodes), i * nodes);
  });
  return createProblem({
    weights: Float64Array.from(instance.weights),
    budget: instance.budget,
    attend: instance.attend,
    specialties,
    specialty: Int32Array.from(programs, (program, i) => {
      const index = specialtyByName.get(program.specialty);
      if (index !== undefined) return index;
      throw new PortfolioError(
        `programs[${i}].specialty`,
        `there is no specialty ${JSON.stringify(program.specialty)}`,
      );
    }),
    q: rows,
    levels,
    offer,
    utility: Float64Array.from(programs, (program) => program.utility ?? 1),
    pin: Uint8Array.from(programs, (program) => Number(program.pin ?? false)),
    exclude: Uint8Array.from(programs, (program) => Number(program.exclude ?? false)),
    ids: programs.map((program) => program.id),
  });
}

function offerRow(program: InstanceProgram, i: number, nodes: number): ArrayLike<number> {
  const { offer } = program;
  if (offer === undefined) throw new PortfolioError(`programs[${i}].offer`, 'is needed when attend is given');
  if (typeof offer === 'number') {
    if (!(offer >= 0 && offer < 1)) {
      throw new PortfolioError(`programs[${i}].offer`, `expected a probability in [0, 1), got ${offer}`);
    }
    return new Float64Array(nodes).fill(offer);
  }
  if (offer.length !== nodes) throw lengthError(`programs[${i}].offer`, nodes, offer.length);
  return offer;
}

function indexById(items: readonly { id: string }[], path: string): Map<string, number> {
  const index = new Map<string, number>();
  items.forEach(({ id }, i) => {
    const first = index.get(id);
    if (first !== undefined) {
      throw new PortfolioError(
        `${path}[${i}].id`,
        `${JSON.stringify(id)} is already the id of ${path}[${first}]`,
      );
    }
    index.set(id, i);
  });
  return index;
}

function lengthError(path: string, expected: number, got: number): PortfolioError {
  return new PortfolioError(path, `expected ${expected} numbers, one per node, got ${got}`);
}
