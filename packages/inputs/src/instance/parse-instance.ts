import type * as z from 'zod';
import { conflict, type Issue, type Path } from '../issue.ts';
import { repairValue } from '../profile/repair.ts';
import { emptyReport } from '../profile/report.ts';
import { issuesOf } from '../schema-issues.ts';
import { instanceConflicts } from './instance-rules.ts';
import { type Instance, instanceSchema, type Solution, solutionSchema } from './instance-schema.ts';

type Refused = { ok: false; issues: Issue[] };
export type ParsedInstance = { ok: true; instance: Instance; warnings: string[] } | Refused;
export type ParsedSolution = { ok: true; solution: Solution; warnings: string[] } | Refused;

/** Places named in one refusal; beyond them, the rest is counted. */
const MOST_ISSUES = 100;

/** Reads the JSON value of a `solve` instance. Every issue names its exact place; never throws. */
export function parseInstance(raw: unknown): ParsedInstance {
  const read = readShape(instanceSchema, raw, instanceConflicts);
  return read.ok ? { ok: true, instance: read.value, warnings: read.warnings } : read;
}

/** Reads the JSON value of a solution, for `check-solution`. Checks shapes only; never throws. */
export function parseSolution(raw: unknown): ParsedSolution {
  const read = readShape(solutionSchema, raw, () => []);
  return read.ok ? { ok: true, solution: read.value, warnings: read.warnings } : read;
}

function readShape<S extends z.ZodType>(
  schema: S,
  raw: unknown,
  rules: (raw: unknown) => Issue[],
): { ok: true; value: z.output<S>; warnings: string[] } | Refused {
  try {
    const report = emptyReport();
    const tidy = repairValue(schema, raw, [], report);
    const parsed = schema.safeParse(tidy);
    const issues = parsed.success
      ? []
      : issuesOf(parsed.error, tidy, instanceAdvice).map((entry) => entry.issue);
    issues.push(...report.issues, ...rules(tidy));
    if (parsed.success && issues.length === 0) {
      return { ok: true, value: parsed.data, warnings: report.warnings.slice(0, MOST_ISSUES) };
    }
    return { ok: false, issues: shortened(issues) };
  } catch {
    // Only objects whose own code throws when they are read come here; JSON cannot hold one.
    const message = 'This input cannot be read as plain data. Give the value of a JSON file.';
    return { ok: false, issues: [conflict([], 'plain JSON data', raw, message)] };
  }
}

function instanceAdvice(place: Path, value: unknown): string {
  if (place.length === 0) return 'See the example instance in the documentation.';
  return value === undefined || value === null ? 'Add it.' : 'Correct this value.';
}

function shortened(issues: Issue[]): Issue[] {
  if (issues.length <= MOST_ISSUES) return issues;
  const rest = issues.length - MOST_ISSUES;
  const message = `There are ${rest} more problems of this kind. Correct the ones above first.`;
  return [...issues.slice(0, MOST_ISSUES), conflict([], 'a valid file', `${rest} more problems`, message)];
}
