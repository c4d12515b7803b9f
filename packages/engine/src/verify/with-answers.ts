import type {
  Fact,
  FactField,
  FactValue,
  OddsModel,
  Program,
  ProgramEstimate,
  SeasonalFacts,
  Source,
} from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import type { VerifiedFact } from '../decision-results.ts';
import { ageOf, kept } from '../odds/policy.ts';
import { PlanError } from '../plan-error.ts';

/** Id of the source of everything that the person found out. */
export const YOU = 'you';

const SOURCE_YOU: Source = {
  id: YOU,
  title: say`Your own answers: what you looked up or were told`,
  publisher: say`You`,
  year: null,
  address: '',
  terms: say`Yours; they stay on this device`,
  layer: 'open',
};

/** Fields that decide who is let in, with the type of their value. */
const POLICY_TYPES: Partial<Record<FactField, 'boolean' | 'number' | 'string'>> = {
  visaJ1: 'boolean',
  visaH1b: 'boolean',
  minStep2: 'number',
  maxAttempts: 'number',
  maxYearsSinceGraduation: 'number',
  usceMonthsMin: 'number',
  usceRequired: 'boolean',
  imgConsidered: 'string',
};

const MUST_BE = {
  boolean: (field: string) => say`The value of ${field} must be true or false.`,
  number: (field: string) => say`The value of ${field} must be a number.`,
  string: (field: string) => say`The value of ${field} must be a string.`,
};

/**
 * The facts as they stand once a person's answers count: each comes first in its field, with the person as source
 * and the year of the answer. A null value removes the field: there is no such limit. An answer on a visa moves the
 * program's probability as far as an answer of its age still tells something. The given facts stay as they are.
 * @throws PlanError naming the answer whose code, date or value cannot be used
 */
export function withAnswers(facts: SeasonalFacts, answers: readonly VerifiedFact[]): SeasonalFacts {
  if (answers.length === 0) return facts;
  const byProgram = new Map<string, VerifiedFact[]>();
  answers.forEach((answer, i) => {
    const code = checked(facts, answer, i);
    byProgram.set(code, [...(byProgram.get(code) ?? []), answer]);
  });
  const estimates = facts.estimates && { ...facts.estimates };
  const programs = facts.programs.map((program) => {
    const own = byProgram.get(program.code);
    if (!own) return program;
    const known = estimates?.[program.code] ?? null;
    const answered = answeredProgram(program, known, own, facts.season.season, facts.model.policy);
    if (estimates && answered.estimate) estimates[program.code] = answered.estimate;
    return answered.program;
  });
  return { ...facts, programs, estimates, sources: { ...facts.sources, [YOU]: SOURCE_YOU } };
}

/** One program and its estimate once the answers count. */
export function answeredProgram(
  program: Program,
  estimate: ProgramEstimate | null,
  answers: readonly VerifiedFact[],
  season: number,
  policy: OddsModel['policy'],
): { program: Program; estimate: ProgramEstimate | null } {
  const facts = { ...program.facts } as Record<string, Fact[]>;
  let moved = estimate;
  // The newest answer comes last and so stands first.
  for (const answer of [...answers].sort((a, b) => a.date.localeCompare(b.date))) {
    const { field, value } = answer;
    if (value === null) delete facts[field];
    else facts[field] = [factOf(answer, value), ...(facts[field] ?? [])];
    if (moved && (field === 'visaJ1' || field === 'visaH1b')) {
      const keep = kept(ageOf({ year: yearOf(answer) }, season, policy), policy);
      moved = { ...moved, [field]: keep * (value ? 1 : 0) + (1 - keep) * moved[field] };
    }
  }
  return { program: { ...program, facts: facts as Program['facts'] }, estimate: moved };
}

function factOf(answer: VerifiedFact, value: FactValue): Fact {
  const note = answer.source
    ? say`Found by you on ${dateWords(answer.date)}: ${answer.source}`
    : say`Found by you on ${dateWords(answer.date)}`;
  return { value, year: yearOf(answer), source: YOU, note };
}

function yearOf(answer: VerifiedFact): number {
  return Number(answer.date.slice(0, 4));
}

/** Code of the program that the answer is about. */
function checked(facts: SeasonalFacts, { code, field, value, date }: VerifiedFact, i: number): string {
  const program = facts.programs.find(
    (one) => one.code === code || one.tracks.some((track) => track.code === code),
  );
  if (!program) throw new PlanError(`answers[${i}].code`, say`No offered program has the code ${code}.`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new PlanError(
      `answers[${i}].date`,
      say`The date of an answer is a day such as 2026-11-22, not ${date}.`,
    );
  const type = POLICY_TYPES[field];
  const visa = field === 'visaJ1' || field === 'visaH1b';
  if ((type !== undefined && value !== null && typeof value !== type) || (visa && value === null))
    throw new PlanError(`answers[${i}].value`, MUST_BE[type ?? 'string'](field));
  return program.code;
}
