import type { Situation } from '../situation.ts';

/** What the wanted programs answered about one visa class, newest answer of each. */
export interface VisaAnswers {
  yes: number;
  no: number;
  /** Years of the answers; null when none has a year. */
  first: number | null;
  last: number | null;
}

export function visaAnswers({ facts, specialties }: Situation, field: 'visaJ1' | 'visaH1b'): VisaAnswers {
  const answers = facts.programs.flatMap((program) =>
    specialties.includes(program.specialty) ? (program.facts[field]?.[0] ?? []) : [],
  );
  const years = answers.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  const yes = answers.filter(({ value }) => value).length;
  return { yes, no: answers.length - yes, first: years[0] ?? null, last: years.at(-1) ?? null };
}
