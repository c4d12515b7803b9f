import type * as z from 'zod';
import { type Issue, wrongValue } from '../issue.ts';
import { copyPlain } from '../plain.ts';
import { isGroup, repairValue } from '../profile/repair.ts';
import { emptyReport, type Report } from '../profile/report.ts';
import { issuesOf } from '../schema-issues.ts';
import { readFormat } from './format-line.ts';
import { seasonAdvice } from './season-advice.ts';

/** One kind of file that people write about their season. */
export interface Shape<S extends z.ZodType> {
  /** The field that names its format, such as `season-log`. */
  mark: string;
  /** The format that is read. */
  version: number;
  schema: S;
  /** Writes out the short forms that people may use. */
  longForms: (raw: Record<string, unknown>) => Record<string, unknown>;
  /** What is expected where a group of fields should stand. */
  expected: string;
}

export type Shaped<S extends z.ZodType> =
  | { ok: true; data: z.output<S>; report: Report }
  | { ok: false; issues: Issue[] };

/** Raw input in the shape that a kind of file has, with what was repaired; nothing is looked up yet. Never throws. */
export function readShaped<S extends z.ZodType>(raw: unknown, shape: Shape<S>): Shaped<S> {
  const copy = copyPlain(raw);
  if (!isGroup(copy.value)) {
    const issue = wrongValue([], shape.expected, copy.value, 'Start from the example file.');
    return { ok: false, issues: [...copy.issues, issue] };
  }
  const formatted = readFormat(copy.value, shape.mark, shape.version);
  if ('issue' in formatted) return { ok: false, issues: [formatted.issue, ...copy.issues] };
  const report: Report = {
    ...emptyReport(),
    issues: [...copy.issues],
    repairs: [...copy.repairs, ...formatted.repairs],
  };
  const repaired = repairValue(shape.schema, shape.longForms(formatted.raw), [], report);
  const parsed = shape.schema.safeParse(repaired);
  if (parsed.success) return { ok: true, data: parsed.data, report };
  const found = issuesOf(parsed.error, repaired, seasonAdvice).map(({ issue }) => issue);
  return { ok: false, issues: [...report.issues, ...found] };
}
