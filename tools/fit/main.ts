/**
 * Fits the odds model and writes packages/facts/data/model.json and estimates.json.
 * Run after `npm run facts:compile`: `npm run facts:fit -- [dataDir]`. Deterministic: no random numbers.
 * Formulas and what was assumed: docs/odds.md.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { logistic } from '@matchwright/engine/math';
import {
  APPLICANT_TYPES,
  type Facts,
  type OddsModel,
  SPECIALTIES,
  type SpecialtyId,
} from '@matchwright/facts';
import { loadRawPrograms } from '@matchwright/facts/compile';
import { loadFacts } from '@matchwright/facts/node';
import { EFFECTS, QUALITY, SEASON_DRIFT_SD, SPECIALTY_FACTOR_SD } from './effects.ts';
import { fitInterviewRates, type SpecialtyFit } from './interview-rates.ts';
import { FORGET_PER_YEAR, fitEvidence, type PolicyAnswer, policyProbability, UNDATED_AGE } from './policy.ts';
import { fitPopulations, round } from './populations.ts';
import { firstNumber, type ReportedRates, readRates } from './read-rates.ts';

/** The season the policy probabilities are aged to. */
const FITTED_FOR = 2028;

const dataDir = resolve(process.argv[2] ?? '../shared/data');
const output = resolve('packages/facts/data');

const raw = loadRawPrograms(dataDir);
const rates = raw.map(readRates);
const facts = loadFacts();
const fits = new Map(
  SPECIALTIES.map((specialty) => [
    specialty,
    fitInterviewRates(rates.filter((p) => p.specialty === specialty)),
  ]),
);
const visaJ1 = policies('visaJ1', facts);
const visaH1b = policies('visaH1b', facts);

writeFileSync(`${output}/estimates.json`, estimatesText());
writeFileSync(`${output}/model.json`, `${JSON.stringify(model(), null, 1)}\n`);
report();

function policies(field: 'visaJ1' | 'visaH1b', known: Facts): number[] {
  const answers = raw.map((program): PolicyAnswer | null => {
    const fact = known.programs.find((p) => p.code === program.code)?.facts[field]?.[0];
    return fact ? { value: fact.value, year: fact.year } : null;
  });
  const evidence = fitEvidence(
    raw.map((program, i) =>
      evidenceRow(rates[i] as ReportedRates, firstNumber(program.rows, 'h1b_lca_years_of_7')),
    ),
    answers.map((answer) => answer?.value ?? null),
  );
  return answers.map((answer, i) => policyProbability(answer, evidence[i] as number, FITTED_FOR));
}

/** What speaks for a visa policy besides the answer: interviews and residents from abroad, filings, kind. */
function evidenceRow(program: ReportedRates, filingYears: number | null): number[] {
  const { covariates, specialty, code } = program;
  const fit = fits.get(specialty) as SpecialtyFit;
  const share = covariates.imgShareNonUs;
  return [
    1,
    specialty === 'pediatrics' ? 1 : 0,
    specialty === 'med-peds' ? 1 : 0,
    program.rates['non-us-img'] === null ? 0 : (fit.posterior.get(code)?.['non-us-img'].mean ?? 0) + 4,
    share === null ? 0 : Math.log1p(share),
    share === null ? 1 : 0,
    filingYears ?? 0,
    covariates.kind === 'community' ? 1 : 0,
    covariates.kind === 'university' ? 1 : 0,
    covariates.kind === 'unknown' ? 1 : 0,
  ];
}

function estimatesText(): string {
  const lines = rates.map((program, i) => {
    const posterior = (fits.get(program.specialty) as SpecialtyFit).posterior.get(program.code);
    const cells = APPLICANT_TYPES.map((type) => [
      round(posterior?.[type].mean as number, 2),
      round(posterior?.[type].sd as number, 2),
    ]);
    const estimate = { i: cells, j: round(visaJ1[i] as number, 3), h: round(visaH1b[i] as number, 3) };
    return `${JSON.stringify(program.code)}:${JSON.stringify(estimate)}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

function model(): OddsModel {
  const { population, match } = fitPopulations();
  const priors = {} as OddsModel['prior'];
  for (const specialty of SPECIALTIES) {
    const { prior } = fits.get(specialty) as SpecialtyFit;
    priors[specialty] = Object.fromEntries(
      APPLICANT_TYPES.map((type) => [
        type,
        { mean: round(prior[type].mean, 3), sd: round(prior[type].sd, 3) },
      ]),
    ) as OddsModel['prior'][SpecialtyId];
  }
  return {
    fitted: `season ${FITTED_FOR}`,
    effects: { ...EFFECTS, visaNeeded: withinSponsors() },
    quality: QUALITY,
    specialtyFactorSd: SPECIALTY_FACTOR_SD,
    seasonDriftSd: SEASON_DRIFT_SD,
    population,
    prior: priors,
    match,
    policy: {
      forgetPerYear: round(FORGET_PER_YEAR, 4),
      undatedAge: UNDATED_AGE,
      strictWithinYears: 3,
      baseVisaJ1: meanBySpecialty(visaJ1),
      baseVisaH1b: meanBySpecialty(visaH1b),
      source: 'visa-answers-2021',
    },
  };
}

/**
 * The measured visa effect averages over programs that sponsor and programs that do not. The odds model
 * counts refusals program by program, so the share of interviews that refusals cost is taken off here.
 */
function withinSponsors(): OddsModel['effects']['visaNeeded'] {
  let all = 0;
  let sponsored = 0;
  rates.forEach((program, i) => {
    const posterior = (fits.get(program.specialty) as SpecialtyFit).posterior.get(program.code);
    const rate = logistic(posterior?.['non-us-img'].mean as number);
    all += rate;
    sponsored += rate * (visaJ1[i] as number);
  });
  return {
    ...EFFECTS.visaNeeded,
    mean: round(EFFECTS.visaNeeded.mean - Math.log(sponsored / all), 3),
    note: `Measured −0.63 over all programs; programs that refuse visas (${Math.round(100 * (1 - sponsored / all))}% of interviews of non-US IMGs) are counted separately.`,
  };
}

function meanBySpecialty(values: number[]): Record<SpecialtyId, number> {
  return Object.fromEntries(
    SPECIALTIES.map((specialty) => {
      const own = values.filter((_, i) => rates[i]?.specialty === specialty);
      return [specialty, round(own.reduce((sum, value) => sum + value, 0) / own.length, 3)];
    }),
  ) as Record<SpecialtyId, number>;
}

function report(): void {
  for (const [specialty, fit] of fits) {
    console.log(specialty, 'type mix', fit.mix);
    for (const type of APPLICANT_TYPES) {
      const { mean, sd } = fit.prior[type];
      console.log(
        `  ${type}: logit ${mean.toFixed(2)} ± ${sd.toFixed(2)}, unexplained ${fit.residualSd[type].toFixed(2)}`,
      );
    }
  }
}
