import type { Issue } from '../issue.ts';

/** What the reading of a profile has to tell: refusals, changes made, and what merely looks odd. */
export interface Report {
  issues: Issue[];
  /** What was changed or filled in, so that the person can object. */
  repairs: string[];
  /** What was kept as it is although it looks like a mistake. */
  warnings: string[];
  /** Path of a renamed field as it is now → as the person wrote it: issues must point at the file. */
  renamed: Map<string, string>;
}

export function emptyReport(): Report {
  return { issues: [], repairs: [], warnings: [], renamed: new Map() };
}
