import type { Facts } from '@matchwright/facts';
import type { RawProgram } from '@matchwright/facts/compile';
import type { RatesFit } from './interview-rates.ts';
import { fitEvidence, type PolicyAnswer, policyProbability } from './policy.ts';
import { firstNumber, type ReportedRates } from './read-rates.ts';

/** The season the policy probabilities are aged to. */
export const FITTED_FOR = 2028;

export interface PolicyFit {
  /** P(sponsors this season), in the order of the programs. */
  visaJ1: number[];
  visaH1b: number[];
  /** By code: the larger of the two, sponsors of H-1B nearly all take J-1. */
  sponsorsAny: ReadonlyMap<string, number>;
  /** What the regressions saw: one row a program, and the newest answers. */
  evidence: number[][];
  answers: Record<'visaJ1' | 'visaH1b', (PolicyAnswer | null)[]>;
}

export function fitPolicies(
  raw: RawProgram[],
  programs: ReportedRates[],
  rates: RatesFit,
  known: Facts,
): PolicyFit {
  const evidence = raw.map((program, i) =>
    evidenceRow(programs[i] as ReportedRates, rates, firstNumber(program.rows, 'h1b_lca_years_of_7')),
  );
  const answersTo = (field: 'visaJ1' | 'visaH1b') =>
    raw.map((program): PolicyAnswer | null => {
      const fact = known.programs.find((p) => p.code === program.code)?.facts[field]?.[0];
      return fact ? { value: fact.value, year: fact.year } : null;
    });
  const answers = { visaJ1: answersTo('visaJ1'), visaH1b: answersTo('visaH1b') };
  const probabilities = (field: 'visaJ1' | 'visaH1b') => {
    const chances = fitEvidence(
      evidence,
      answers[field].map((answer) => answer?.value ?? null),
    );
    return answers[field].map((answer, i) => policyProbability(answer, chances[i] as number, FITTED_FOR));
  };
  const visaJ1 = probabilities('visaJ1');
  const visaH1b = probabilities('visaH1b');
  return {
    visaJ1,
    visaH1b,
    sponsorsAny: new Map(
      programs.map((p, i) => [p.code, Math.max(visaJ1[i] as number, visaH1b[i] as number)]),
    ),
    evidence,
    answers,
  };
}

/** What speaks for a visa policy besides the answer: interviews and residents from abroad, filings, kind, region. */
function evidenceRow(program: ReportedRates, rates: RatesFit, filingYears: number | null): number[] {
  const { covariates, specialty, code } = program;
  const share = covariates.imgShareNonUs;
  const flag = (condition: boolean) => (condition ? 1 : 0);
  return [
    1,
    flag(specialty === 'pediatrics'),
    flag(specialty === 'med-peds'),
    program.rates['non-us-img'] === null ? 0 : (rates.posterior.get(code)?.['non-us-img'].mean ?? 0) + 4,
    share === null ? 0 : Math.log1p(share),
    flag(share === null),
    filingYears ?? 0,
    flag(covariates.kind === 'community'),
    flag(covariates.kind === 'university'),
    flag(covariates.kind === 'unknown'),
    flag(covariates.region === 'midwest'),
    flag(covariates.region === 'south'),
    flag(covariates.region === 'west'),
  ];
}
