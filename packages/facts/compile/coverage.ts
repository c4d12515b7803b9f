/** How many programs have each field. */
import { FACT_FIELDS } from '../src/fields.ts';
import type { FactsFiles } from '../src/files.ts';
import { SPECIALTIES } from '../src/types.ts';

/** Share of a specialty's programs that have each field, 0–1, both layers together. */
export function coverage(files: FactsFiles): { field: string; shares: Record<string, number> }[] {
  return FACT_FIELDS.map((field) => {
    const shares: Record<string, number> = {};
    for (const specialty of SPECIALTIES) {
      const programs = files.programs.programs.filter((program) => program.specialty === specialty);
      const having = programs.filter(({ code, facts }) => facts[field] ?? files.reported?.[code]?.[field]);
      shares[specialty] = having.length / programs.length;
    }
    return { field, shares };
  });
}
