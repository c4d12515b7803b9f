import type * as z from 'zod';
import { conflict, type Issue } from './issue.ts';
import { repairValue } from './profile/repair.ts';
import { emptyReport } from './profile/report.ts';
import { type Advice, issuesOf } from './schema-issues.ts';

export type Refused = { ok: false; issues: Issue[] };

/** Places named in one refusal; beyond them, the rest is counted. */
export const MOST_ISSUES = 100;

/** What differs from one kind of file to another. */
interface Reading {
  /** Problems that a schema cannot see, such as two fields that contradict each other. */
  rules: (raw: unknown) => Issue[];
  advice: Advice;
}

/** Reads a JSON value by a schema and further rules. Every issue names its exact place; never throws. */
export function readShape<S extends z.ZodType>(
  schema: S,
  raw: unknown,
  { rules, advice }: Reading,
): { ok: true; value: z.output<S>; warnings: string[] } | Refused {
  try {
    const report = emptyReport();
    const tidy = repairValue(schema, raw, [], report);
    const parsed = schema.safeParse(tidy);
    const issues = parsed.success ? [] : issuesOf(parsed.error, tidy, advice).map((entry) => entry.issue);
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

function shortened(issues: Issue[]): Issue[] {
  if (issues.length <= MOST_ISSUES) return issues;
  const rest = issues.length - MOST_ISSUES;
  const message = `There are ${rest} more problems of this kind. Correct the ones above first.`;
  return [...issues.slice(0, MOST_ISSUES), conflict([], 'a valid file', `${rest} more problems`, message)];
}
