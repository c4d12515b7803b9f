/**
 * The list must deliver what it promises. A synthetic truth is drawn, a season of it is reported as rounded
 * percentages, the fit sees only the report, the list is built on the fit and then valued under the truth.
 */
import { list, valueList } from '@matchwright/engine';
import { logistic, logit } from '@matchwright/engine/math';
import type { SeasonalFacts } from '@matchwright/facts';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import { fitType } from '../../tools/fit/interview-rates.ts';
import type { ReportedRates } from '../../tools/fit/read-rates.ts';
import { profileOf } from './example-profiles.ts';

const SEASONS = 10;
const MIX = { 'us-md': 0.3, 'us-do': 0.15, 'us-img': 0.15, 'non-us-img': 0.4 };
const MEAN = -3.6;
const SPREAD = 1;
const DRIFT = 0.3;

const { profile, facts } = profileOf({
  applicant: 'non-us-img',
  visa: { needed: true },
  preferences: { specialties: { pediatrics: 5 } },
  budget: 1500,
});
const programs = facts.programs.filter((p) => p.specialty === 'pediatrics');

test('promised and delivered chances differ by less than two points, and plugged-in rates do worse', () => {
  const random = xoroshiro128plus(20261122);
  const normal = () =>
    Math.sqrt(-2 * Math.log(1 - uniformFloat64(random))) * Math.cos(2 * Math.PI * uniformFloat64(random));
  const gaps = { shrunk: 0, plugged: 0 };
  for (let season = 0; season < SEASONS; season++) {
    const truth = programs.map(() => MEAN + SPREAD * normal());
    const applicants = programs.map(() => Math.round(60 + 240 * uniformFloat64(random)));
    const rates = truth.map((logOdds, i) => reported(logOdds + DRIFT * normal(), applicants[i] as number));
    const rows = programs.map((p, i) =>
      row(p.code, rates[i] as number, (applicants[i] as number) / MIX['non-us-img']),
    );
    const { means, sds } = fitType(rows, 'non-us-img', MIX);
    gaps.shrunk += gap(means, sds, truth) / SEASONS;
    const plain = rates.map((rate) => logit(Math.max(rate, 0.0025)));
    gaps.plugged +=
      gap(
        plain,
        plain.map(() => 0.01),
        truth,
      ) / SEASONS;
  }
  expect(Math.abs(gaps.shrunk)).toBeLessThan(0.02);
  expect(Math.abs(gaps.plugged)).toBeGreaterThan(Math.abs(gaps.shrunk));

  function reported(logOdds: number, n: number): number {
    const p = logistic(logOdds);
    let invited = 0;
    for (let i = 0; i < n; i++) if (uniformFloat64(random) < p) invited++;
    return Math.round((100 * invited) / n) / 100;
  }
});

/** Promised minus delivered. */
function gap(means: number[], sds: number[], truth: number[]): number {
  const promised = list(profile, withRates(means, sds), { detail: false });
  const delivered = valueList(
    profile,
    withRates(
      truth,
      truth.map(() => 0.01),
    ),
    promised.programs,
  );
  return promised.match.p - delivered.match.p;
}

function withRates(means: number[], sds: number[]): SeasonalFacts {
  const cells = new Map(programs.map((p, i) => [p.code, { mean: means[i] as number, sd: sds[i] as number }]));
  const estimates = Object.fromEntries(
    programs.map((p) => {
      const cell = cells.get(p.code) as { mean: number; sd: number };
      const interview = { 'us-md': cell, 'us-do': cell, 'us-img': cell, 'non-us-img': cell };
      return [p.code, { interview, visaJ1: 0.9, visaH1b: 0.2 }];
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
