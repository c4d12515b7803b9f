import { list, valueList } from '@matchwright/engine';
import { logistic, logit } from '@matchwright/engine/math';
import type { Facts, Program, SeasonalFacts } from '@matchwright/facts';
import { fitType } from '../interview-rates.ts';
import { seededRandom } from '../random.ts';
import type { ReportedRates } from '../read-rates.ts';
import { profileOf } from './profiles.ts';

const MIX = { 'us-md': 0.3, 'us-do': 0.15, 'us-img': 0.15, 'non-us-img': 0.4 };
const MEAN = -3.6;
const SPREAD = 1;
const DRIFT = 0.3;

/** Promised minus delivered chance of matching, one value for each synthetic season. */
export interface PromiseGaps {
  shrunk: number[];
  plugged: number[];
}

/**
 * The list must deliver what it promises. A synthetic truth is drawn, a season of it is reported as rounded
 * percentages, the fit sees only the report, the list is built on the fit and then valued under the truth.
 */
export function promiseGaps(known: Facts, seasons: number): PromiseGaps {
  const { profile, facts } = profileOf(known, {
    applicant: 'non-us-img',
    visa: { needed: true },
    preferences: { specialties: { pediatrics: 5 } },
    budget: 1500,
  });
  const programs = facts.programs.filter((p) => p.specialty === 'pediatrics');
  const random = seededRandom(20261122);
  const gaps: PromiseGaps = { shrunk: [], plugged: [] };
  for (let season = 0; season < seasons; season++) {
    const truth = programs.map(() => MEAN + SPREAD * random.normal());
    const applicants = programs.map(() => Math.round(60 + 240 * random.uniform()));
    const rates = truth.map((logOdds, i) => {
      const n = applicants[i] as number;
      return Math.round((100 * random.binomial(n, logistic(logOdds + DRIFT * random.normal()))) / n) / 100;
    });
    const rows = programs.map((p, i) =>
      row(p.code, rates[i] as number, (applicants[i] as number) / MIX['non-us-img']),
    );
    const gap = (means: number[], sds: number[]) => {
      const promised = list(profile, withRates(facts, programs, means, sds), { detail: false });
      const exact = truth.map(() => 0.01);
      const delivered = valueList(profile, withRates(facts, programs, truth, exact), promised.programs);
      return promised.match.p - delivered.match.p;
    };
    const { means, sds } = fitType(rows, 'non-us-img', MIX);
    gaps.shrunk.push(gap(means, sds));
    const plain = rates.map((rate) => logit(Math.max(rate, 0.0025)));
    gaps.plugged.push(
      gap(
        plain,
        plain.map(() => 0.01),
      ),
    );
  }
  return gaps;
}

function withRates(facts: SeasonalFacts, programs: Program[], means: number[], sds: number[]): SeasonalFacts {
  const estimates = Object.fromEntries(
    programs.map((p, i) => {
      const cell = { mean: means[i] as number, sd: sds[i] as number };
      const interview = { 'us-md': cell, 'us-do': cell, 'us-img': cell, 'non-us-img': cell };
      const ownRate = { 'us-md': true, 'us-do': true, 'us-img': true, 'non-us-img': true };
      return [p.code, { interview, ownRate, visaJ1: 0.9, visaH1b: 0.2 }];
    }),
  );
  return { ...facts, programs, estimates };
}

function row(code: string, rate: number, applications: number): ReportedRates {
  return {
    code,
    specialty: 'pediatrics',
    applications,
    rates: { 'us-md': null, 'us-do': null, 'us-img': null, 'non-us-img': rate },
    overall: null,
    inState: null,
    outOfState: null,
    signal: null,
    noSignal: null,
    covariates: {
      kind: 'university',
      region: 'northeast',
      positions: 10,
      imgShareNonUs: null,
      imgShareUs: null,
      visaJ1: true,
    },
  };
}
