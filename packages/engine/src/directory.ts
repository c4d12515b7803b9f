import type { Fact, FactField, Facts, FactValue, Program, SpecialtyId } from '@matchwright/facts';

export interface DirectoryFilter {
  specialty?: SpecialtyId | undefined;
  /** Two-letter code, any case. */
  state?: string | undefined;
  /** Only these programs, by code. */
  codes?: ReadonlySet<string> | undefined;
}

/** A fact with what else was said about it; policies also carry our probability for the season. */
export interface ViewedFact {
  value: FactValue | null;
  year: number | null;
  source: string | null;
  note?: string;
  p?: number;
  also?: Fact<FactValue>[];
}

export type ProgramView = Omit<Program, 'facts'> & { facts: { [F in FactField]?: ViewedFact } };

/** One program with one fact for each field, the most trustworthy, and the others beside it. */
export function viewProgram(facts: Facts, program: Program): ProgramView {
  const viewed: ProgramView['facts'] = {};
  for (const [field, known] of Object.entries(program.facts) as [FactField, Fact<FactValue>[]][]) {
    const [first, ...also] = known;
    if (first) viewed[field] = { ...first, ...(also.length > 0 ? { also } : {}) };
  }
  const estimate = facts.estimates?.[program.code];
  const { baseVisaJ1, baseVisaH1b } = facts.model.policy;
  viewed.visaJ1 = withProbability(viewed.visaJ1, estimate?.visaJ1 ?? baseVisaJ1[program.specialty]);
  viewed.visaH1b = withProbability(viewed.visaH1b, estimate?.visaH1b ?? baseVisaH1b[program.specialty]);
  return { ...program, facts: viewed };
}

/** Programs that pass every filter, in the order of the data. */
export function directory(facts: Facts, filter: DirectoryFilter = {}): ProgramView[] {
  const state = filter.state?.toUpperCase();
  return facts.programs
    .filter((program) => !filter.specialty || program.specialty === filter.specialty)
    .filter((program) => !state || program.state === state)
    .filter((program) => !filter.codes || filter.codes.has(program.code))
    .map((program) => viewProgram(facts, program));
}

function withProbability(fact: ViewedFact | undefined, p: number): ViewedFact {
  return { ...(fact ?? { value: null, year: null, source: null }), p };
}
