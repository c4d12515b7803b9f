import type { FactField, FactValue, Program } from '@matchwright/facts';

/** What a program stated that decides whom it lets in. */
export const STATED_FIELDS = [
  'visaJ1',
  'visaH1b',
  'maxAttempts',
  'minStep2',
  'maxYearsSinceGraduation',
  'usceMonthsMin',
  'usceRequired',
  'imgConsidered',
] as const satisfies readonly FactField[];

/** One statement with its evidence; the newest of its field. */
export interface Stated {
  field: (typeof STATED_FIELDS)[number];
  value: FactValue;
  year: number | null;
  source: string;
}

/** The statements of each program that has any, by code. */
export function statedFacts(programs: Program[]): Record<string, Stated[]> {
  const byCode = programs.map(({ code, facts }) => {
    const stated = STATED_FIELDS.flatMap((field): Stated[] => {
      const fact = facts[field]?.[0];
      return fact ? [{ field, value: fact.value, year: fact.year, source: fact.source }] : [];
    });
    return [code, stated] as const;
  });
  return Object.fromEntries(byCode.filter(([, stated]) => stated.length > 0));
}
