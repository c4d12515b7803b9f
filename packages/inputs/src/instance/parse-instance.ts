import type { Path } from '../issue.ts';
import { type Refused, readShape } from '../read-shape.ts';
import { instanceConflicts } from './instance-rules.ts';
import { type Instance, instanceSchema, type Solution, solutionSchema } from './instance-schema.ts';

export type ParsedInstance = { ok: true; instance: Instance; warnings: string[] } | Refused;
export type ParsedSolution = { ok: true; solution: Solution; warnings: string[] } | Refused;

/** Reads the JSON value of a `solve` instance. Every issue names its exact place; never throws. */
export function parseInstance(raw: unknown): ParsedInstance {
  const read = readShape(instanceSchema, raw, { rules: instanceConflicts, advice: instanceAdvice });
  return read.ok ? { ok: true, instance: read.value, warnings: read.warnings } : read;
}

/** Reads the JSON value of a solution, for `check-solution`. Checks shapes only; never throws. */
export function parseSolution(raw: unknown): ParsedSolution {
  const read = readShape(solutionSchema, raw, { rules: () => [], advice: instanceAdvice });
  return read.ok ? { ok: true, solution: read.value, warnings: read.warnings } : read;
}

function instanceAdvice(place: Path, value: unknown): string {
  if (place.length === 0) return 'See the example instance in the documentation.';
  return value === undefined || value === null ? 'Add it.' : 'Correct this value.';
}
