import type { FactField, FactValue, SeasonalFacts } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { type ApplicantMarket, type Candidate, createCandidate } from '../odds/market.ts';
import { counted } from '../words/word-forms.ts';
import { answeredProgram, YOU } from './with-answers.ts';

/** Something about a program that is not known for the season and that decides whether this person is let in. */
export interface Question {
  field: FactField;
  /** In plain words. "Yes" is the answer that lets the person in. */
  text: string;
  /** Probability of the favourable answer. */
  chance: number;
  /** What to enter for each answer. */
  valueIfYes: FactValue | null;
  valueIfNo: FactValue | null;
  /** The program as the person would then see it. */
  ifYes: Candidate;
  ifNo: Candidate;
}

/** What is asked when a stated limit is old, and the value that means it no longer holds. */
const LIMITS: Partial<Record<FactField, { text: (value: FactValue) => string; gone: FactValue | null }>> = {
  minStep2: { text: (value) => say`Has this program dropped its Step 2 CK minimum of ${value}?`, gone: null },
  maxAttempts: {
    text: (value) =>
      say`Has this program dropped its limit of ${counted(Number(value), 'attempt')} at a Step?`,
    gone: null,
  },
  maxYearsSinceGraduation: {
    text: (value) =>
      say`Has this program dropped its limit of ${counted(Number(value), 'year')} since graduation?`,
    gone: null,
  },
  usceMonthsMin: {
    text: (value) =>
      say`Has this program dropped its minimum of ${counted(Number(value), 'month')} of US experience?`,
    gone: null,
  },
  usceRequired: { text: () => say`Is it possible to apply without US clinical experience?`, gone: false },
  imgConsidered: { text: () => say`Does it consider graduates of schools abroad now?`, gone: 'yes' },
};

/**
 * Open questions about one program. `date` (ISO) is the day on which an answer would be given.
 * @param unstatedLimit probability that a limit on attempts that nobody states shuts out who failed; null: not asked
 */
export function openQuestions(
  market: ApplicantMarket,
  candidate: Candidate,
  facts: SeasonalFacts,
  date: string,
  unstatedLimit: number | null = null,
): Question[] {
  const { program, policy } = candidate;
  if (policy.excluded) return [];
  const estimate = facts.estimates?.[program.code] ?? null;
  const answered = (field: FactField, value: FactValue | null) => {
    const answer = { code: program.code, field, value, date };
    const then = answeredProgram(program, estimate, [answer], market.applicant.season, market.model.policy);
    return createCandidate(then.program, then.estimate, market.applicant, market.model);
  };
  const ask = (
    field: FactField,
    text: string,
    chance: number,
    yes: FactValue | null,
    no: FactValue | null,
  ): Question => ({
    field,
    text,
    chance,
    valueIfYes: yes,
    valueIfNo: no,
    ifYes: answered(field, yes),
    ifNo: answered(field, no),
  });
  const limits = policy.unknown.flatMap(({ field, p }) => {
    const stated = program.facts[field as FactField]?.[0];
    const limit = LIMITS[field as FactField];
    if (!limit || !stated) return [];
    return [ask(field as FactField, limit.text(stated.value), p, limit.gone, stated.value)];
  });
  return [
    ...limits,
    ...attemptQuestions(market, candidate, unstatedLimit, ask),
    ...visaQuestions(market, candidate, ask),
  ];
}

type Ask = (field: FactField, text: string, chance: number, yes: FactValue, no: FactValue) => Question;

/**
 * Few programs publish a limit, and it shuts out whoever failed more often. The reported rate holds such limits on
 * average, so a "yes" changes nothing here and only the "no" is valued: less than the answer is worth.
 */
function attemptQuestions(
  { applicant }: ApplicantMarket,
  { program }: Candidate,
  unstatedLimit: number | null,
  ask: Ask,
): Question[] {
  const needed = attemptsNeeded(applicant);
  if (unstatedLimit === null || needed === 1 || program.facts.maxAttempts?.[0]) return [];
  const text = say`Does it take applicants who needed ${counted(needed, 'attempt')} at a Step?`;
  return [ask('maxAttempts', text, 1 - unstatedLimit, needed, needed - 1)];
}

/** Attempts at the Step that took most; 1 for who failed none. */
function attemptsNeeded({ failedStep1, failedStep2 }: ApplicantMarket['applicant']): number {
  return Math.max(failedStep1, failedStep2) + 1;
}

function visaQuestions({ applicant }: ApplicantMarket, { program, policy }: Candidate, ask: Ask): Question[] {
  if (applicant.visaNeeded !== true) return [];
  const classes = [
    ['visaJ1', 'J-1', applicant.acceptsJ1, policy.sponsors.j1],
    ['visaH1b', 'H-1B', applicant.acceptsH1b, policy.sponsors.h1b],
  ] as const;
  return classes
    .filter(([field, , accepted]) => accepted && program.facts[field]?.[0]?.source !== YOU)
    .map(([field, name, , p]) =>
      ask(
        field,
        say`Does it sponsor ${name} visas for residents who start in ${applicant.season}?`,
        p,
        true,
        false,
      ),
    );
}
