import { conflict, type Path } from '../issue.ts';
import type { Report } from '../profile/report.ts';
import type { SeasonContext } from './season-context.ts';

interface Named {
  program?: string | undefined;
  name?: string | undefined;
}

/** NRMP codes as they are written, and as a table or a person may type them: "1252 140 c0". */
export function tidyCode(text: string): string {
  const code = text.replace(/[\s-]/g, '').toUpperCase();
  return /^\d{4}\d{3}[A-Z]\d$/.test(code) ? code : text.trim();
}

/**
 * Tracks of one program are one application, so each code becomes the program's main one. Programs that the facts do
 * not know are kept: they are followed, and no chance is worked out for them.
 */
export function settleProgram<T extends Named>(
  entry: T,
  place: Path,
  context: SeasonContext,
  report: Report,
): T {
  if (entry.program === undefined) {
    if (!entry.name) {
      const message = 'This entry names no program. Give its NRMP code as `program`, or its name as `name`.';
      report.issues.push(conflict(place, 'a program', entry, message));
    }
    return entry;
  }
  const code = tidyCode(entry.program);
  const main = context.programCode ? context.programCode(code) : code;
  if (main === null) {
    report.warnings.push(
      `${code} is no program that we know. It is followed like the others, but no chance is worked out for it.`,
    );
  }
  return { ...entry, program: main ?? code };
}
