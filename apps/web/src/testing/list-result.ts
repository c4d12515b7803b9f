import type { ListedProgram, ListResult, Range } from '@matchwright/engine';

export function rangeOf(p: number): Range {
  return { p, lo50: p * 0.9, hi50: p * 1.1, lo90: p * 0.7, hi90: p * 1.3 };
}

export function listedProgram(code: string, part: Partial<ListedProgram> = {}): ListedProgram {
  return {
    code,
    name: `Hospital ${code}`,
    city: 'Springfield',
    state: 'NY',
    specialty: 'pediatrics',
    level: 'applied',
    interview: rangeOf(0.1),
    match: rangeOf(0.03),
    utility: 1,
    pinned: false,
    reasons: ['Takes many IMGs'],
    unknown: [],
    allUnknown: 0,
    sameInstitution: [],
    ...part,
  };
}

/** A small result of the right shape, for tests of what surrounds the engine. */
export function listResult(programs: ListedProgram[], part: Partial<ListResult> = {}): ListResult {
  return {
    season: 2028,
    projectedFrom: 2027,
    budget: 1500,
    cost: 11 * programs.length,
    fixedFees: [],
    total: 11 * programs.length,
    programs,
    match: rangeOf(0.3),
    coupleNote: null,
    noneOpen: null,
    entryNotes: [],
    entrySource: null,
    expectedInterviews: 2,
    attend: null,
    bySpecialty: {},
    certificate: { value: 0.3, upperBound: 0.3, gap: 0, objective: 'match', nodes: 32, v: [] },
    marginal: { bySpecialty: {}, next30: 0, last30: 0, stopAdvice: null },
    comparisons: [],
    alternatives: {},
    excludedCounts: [],
    notes: [],
    ...part,
  };
}
