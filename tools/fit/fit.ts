import { APPLICANT_TYPES, type ApplicantType, type OddsModel } from '@matchwright/facts';
import { loadRawPrograms, type RawProgram } from '@matchwright/facts/compile';
import { loadFacts } from '@matchwright/facts/node';
import { BACKGROUND } from './background.ts';
import { type EffectFit, fitEffectModel } from './effect-model.ts';
import { fitInterviewRates, type RatePosterior, type RatesFit, type RateTable } from './interview-rates.ts';
import { applicationsOf, type Level, levelsOf, yieldsOf } from './market-totals.ts';
import { type SeasonInputs, startSeason } from './national-season.ts';
import { fitPolicies, type PolicyFit } from './policy-fit.ts';
import { fitPopulations, type Populations, populationSd } from './populations.ts';
import { type PublishedTables, readPublished } from './published.ts';
import type { SamplerOptions } from './rate-sampler.ts';
import { type ReportedRates, readRates } from './read-rates.ts';
import { readSelfReports } from './self-reports.ts';
import { unsignalled } from './signals.ts';

/** Everything the fit found, before it is written down. */
export interface Fit {
  raw: RawProgram[];
  programs: ReportedRates[];
  rates: RatesFit;
  /** Rates without a signal: what the odds start from. */
  unsignalled: RateTable;
  policies: PolicyFit;
  effects: EffectFit;
  levels: NonNullable<OddsModel['level']>;
  inputs: SeasonInputs;
  populations: Populations;
  published: PublishedTables;
}

export function fitAll(dataDir: string, options: SamplerOptions = {}): Fit {
  const raw = loadRawPrograms(dataDir);
  const programs = raw.map(readRates);
  const published = readPublished(dataDir);
  const rates = fitInterviewRates(programs, options);
  const plain = unsignalledRates(programs, rates);
  const policies = fitPolicies(raw, programs, rates, loadFacts());
  const effects = fitEffectModel(readSelfReports(dataDir), refusals(programs, rates, policies));
  const levels: Record<string, Record<string, Level>> = levelsOf(programs, rates, published);
  const inputs = {
    effects: effects.effects,
    quality: effects.quality.sd,
    levels: levels as Fit['levels'],
    applications: applicationsOf(programs, rates),
    published,
  };
  const yields = yieldsOf(programs, plain, (specialty, type) =>
    populationSd(startSeason(specialty, type, inputs)),
  );
  const seasonInputs = { ...inputs, yields };
  return {
    raw,
    programs,
    rates,
    unsignalled: plain,
    policies,
    effects,
    levels: inputs.levels,
    inputs: seasonInputs,
    populations: fitPopulations(seasonInputs),
    published,
  };
}

function unsignalledRates(programs: ReportedRates[], rates: RatesFit): RateTable {
  return new Map(
    programs.map((program) => {
      const all = rates.posterior.get(program.code) as Record<ApplicantType, RatePosterior>;
      const cells = APPLICANT_TYPES.map((type) => [type, unsignalled(all[type], program, type)]);
      return [program.code, Object.fromEntries(cells) as Record<ApplicantType, RatePosterior>];
    }),
  );
}

/**
 * Log-ratio of interviews of people who need a visa and people who do not, as refusals alone would make it. A
 * rate is an average over all applicants: a refusing program gives all of it to those who need no visa.
 */
function refusals(programs: ReportedRates[], rates: RatesFit, policies: PolicyFit): number {
  const { visaNeeded } = BACKGROUND['non-us-img'];
  let needing = 0;
  let free = 0;
  for (const program of programs) {
    const rate = 1 / (1 + Math.exp(-(rates.posterior.get(program.code)?.['non-us-img'].mean as number)));
    const sponsors = policies.sponsorsAny.get(program.code) as number;
    needing += rate * sponsors;
    free += rate * (sponsors + (1 - sponsors) / (1 - visaNeeded));
  }
  return Math.log(needing / free);
}
