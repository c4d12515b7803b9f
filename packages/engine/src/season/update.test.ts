import { forSeason } from '@matchwright/facts';
import { loadFacts } from '@matchwright/facts/node';
import { parseProfile, profileContext } from '@matchwright/inputs';
import fc from 'fast-check';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, test } from 'vitest';
import { logistic, normalQuantile } from '../math/index.ts';
import { readApplicant } from '../odds/applicant.ts';
import { DRAWS } from '../odds/draws.ts';
import { type Candidate, createMarket } from '../odds/market.ts';
import { applicationTable, type CountedApplication, chanceAt, type Evidence } from './application-table.ts';
import { forecast } from './forecast.ts';
import { countDistributions, countRange, tails } from './interview-counts.ts';
import { logLikelihood, slopeOf } from './likelihood.ts';
import { sharedNodes } from './shared-nodes.ts';
import { rangeByDraw, weightedRange } from './weighted-range.ts';

const facts = forSeason(loadFacts(), 2027);
const parsed = parseProfile(
  {
    season: 2027,
    applicant: 'non-us-img',
    visa: { needed: true },
    school: { graduated: 2022 },
    exams: [{ exam: 'step2ck', score: 241, date: '2025-03-01' }],
  },
  profileContext(facts, '2026-11-20'),
);
if (!parsed.ok) throw new Error('The profile of this test is none.');
const market = createMarket(readApplicant(parsed.profile), facts);
const MEDICINE = market.candidates.filter(
  ({ program, policy }) => program.specialty === 'internal-medicine' && policy.allowed > 0.5,
);
const CHILDREN = market.candidates.filter(
  ({ program, policy }) => program.specialty === 'pediatrics' && policy.allowed > 0.5,
);

function application(candidate: Candidate, evidence: Evidence): CountedApplication {
  return {
    candidate,
    level: 'applied',
    tiered: true,
    evidence,
    attends: evidence === 'invited',
    utility: 1,
  };
}

/** Programs that invite often, so that a few of them say much and simulated seasons repeat. */
const eager = (candidates: readonly Candidate[], count: number) =>
  [...candidates].sort((a, b) => b.base - a.base).slice(0, count);
const OUT = new Float64Array(DRAWS).fill(0.6);

function tablesOf(evidence: readonly Evidence[], sent = OUT) {
  const four = [...eager(MEDICINE, 3), ...eager(CHILDREN, 2)];
  const applications = four.map((candidate, i) => application(candidate, evidence[i] as Evidence));
  return (['internal-medicine', 'pediatrics'] as const).map((id) =>
    applicationTable(market, id, applications, () => sent),
  );
}

const mean = (values: Float64Array, weights: Float64Array) =>
  values.reduce((sum, value, n) => sum + value * (weights[n] as number), 0);

describe('counts of invitations', () => {
  test('are those of every outcome written out', () => {
    const tables = tablesOf(['silent', 'silent', 'silent', 'silent', 'silent']);
    const prior = tables.map((table) => ({
      ...table,
      spans: { ...table.spans, silent: [0, 0] as const },
    }));
    const nodes = sharedNodes(market, prior, 2);
    const expected = new Float64Array(6);
    for (let n = 0; n < nodes.count; n++) {
      const chances = tables.flatMap((table, s) =>
        Array.from(
          { length: table.count },
          (_, i) => 0.6 * chanceAt(table, Math.floor(n / 2), i, nodes.against[s]?.[n] as number),
        ),
      );
      for (let outcome = 0; outcome < 2 ** chances.length; outcome++) {
        let likelihood = nodes.weights[n] as number;
        let invited = 0;
        chances.forEach((p, i) => {
          const isInvited = (outcome >> i) & 1;
          likelihood *= isInvited ? p : 1 - p;
          invited += isInvited;
        });
        expected[invited] = (expected[invited] as number) + likelihood;
      }
    }
    const { all, byTable } = countDistributions(nodes, tables);
    for (const [count, p] of all.entries()) expect(p).toBeCloseTo(expected[count] as number, 9);
    expect(byTable.map((one) => one.length)).toEqual([4, 3]);
    const range = countRange(all);
    expect(range.p).toBeCloseTo(
      expected.reduce((sum, p, c) => sum + c * p, 0),
      9,
    );
    expect(tails(all, 1).atMost).toBeCloseTo((expected[0] as number) + (expected[1] as number), 9);
    expect(tails(all, 1).atLeast).toBeCloseTo(1 - (expected[0] as number), 9);
  });

  test('quantiles of a known distribution', () => {
    expect(countRange(Float64Array.of(0.04, 0.16, 0.3, 0.3, 0.16, 0.04))).toMatchObject({
      lo90: 1,
      lo50: 2,
      hi50: 3,
      hi90: 4,
    });
  });
});

test('slope and curvature are those of the likelihood', () => {
  const tables = tablesOf(['invited', 'silent', 'refused', 'silent', 'invited']);
  for (const table of tables) {
    for (const x of [-2, 0, 1.5]) {
      const at = (shift: number) => logLikelihood(table, 7, Math.exp(-shift));
      const h = 1e-4;
      const slopes = (['silent', 'invited', 'refused'] as const).map((one) =>
        slopeOf(table, one, 7, Math.exp(-x)),
      );
      const first = slopes.reduce((sum, one) => sum + one.first, 0);
      const second = slopes.reduce((sum, one) => sum + one.second, 0);
      expect(first).toBeCloseTo((at(x + h) - at(x - h)) / (2 * h), 5);
      expect(second).toBeCloseTo((at(x + h) - 2 * at(x) + at(x - h)) / (h * h), 3);
    }
  }
});

describe('what happened so far', () => {
  test('averaged over every possible outcome, the chance afterwards is the chance before', () => {
    // Before anything is known nothing is out: F = 0, and silence says nothing.
    const before = tablesOf(Array<Evidence>(5).fill('silent'), new Float64Array(DRAWS));
    const prior = sharedNodes(market, before, 32);
    const expected = mean(forecast(prior, before).match, prior.weights);
    let [total, average] = [0, 0];
    for (let outcome = 0; outcome < 32; outcome++) {
      const evidence = Array.from(
        { length: 5 },
        (_, i): Evidence => ((outcome >> i) & 1 ? 'invited' : 'silent'),
      );
      const tables = tablesOf(evidence);
      // An invited program counts as open to the person; the prior also holds that it may be closed.
      const reach = tables.reduce(
        (product, { applications }) =>
          applications
            .filter((one) => one.evidence === 'invited')
            .reduce((left, { candidate }) => left * candidate.policy.allowed * 0.6, product),
        1,
      );
      const likelihood = prior.weights.reduce((sum, weight, n) => {
        const log = tables.reduce(
          (left, table, s) =>
            left + logLikelihood(table, Math.floor(n / 32), prior.against[s]?.[n] as number),
          0,
        );
        return sum + weight * Math.exp(log) * reach;
      }, 0);
      const nodes = sharedNodes(market, tables, 32);
      total += likelihood;
      average += likelihood * mean(forecast(nodes, tables).match, nodes.weights);
    }
    expect(total).toBeCloseTo(1, 6);
    expect(average).toBeCloseTo(expected, 2.5);
  });

  test('agrees with seasons played out one by one', () => {
    const random = xoroshiro128plus(20261123);
    const normal = () => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, uniformFloat64(random))));
    const evidence: Evidence[] = ['invited', 'silent', 'silent', 'invited', 'silent'];
    const tables = tablesOf(evidence);
    const candidates = tables.flatMap(({ applications }) => applications);
    let [seen, matched, more] = [0, 0, 0];
    for (let season = 0; season < 600_000; season++) {
      const d = season % DRAWS;
      const quality = (market.draws.quality[d] as number) * normal();
      const performance = normal();
      const own = { 'internal-medicine': normal(), pediatrics: normal() } as Record<string, number>;
      let [later, left, fits] = [0, 1, true];
      for (const { candidate, evidence: wanted } of candidates) {
        const { specialty } = candidate.program;
        const shared = market.draws.bySpecialty[specialty];
        const logOdds =
          candidate.base +
          candidate.baseSd * normal() +
          (shared.shift[d] as number) +
          quality +
          market.model.specialtyFactorSd * (own[specialty] as number);
        const allowed = candidate.policy.allowed;
        const invited = uniformFloat64(random) < allowed * logistic(logOdds);
        const isOut = invited && uniformFloat64(random) < 0.6;
        if (isOut !== (wanted === 'invited')) {
          fits = false;
          break;
        }
        if (!invited) continue;
        if (!isOut) later += 1;
        const curve = market.model.match[specialty][market.applicant.type];
        const m = logistic(
          (shared.matchMean[d] as number) +
            curve.quality * ((shared.strength[d] as number) + quality) +
            curve.performance * performance,
        );
        left *= 1 - m;
      }
      if (!fits) continue;
      seen += 1;
      matched += 1 - left;
      more += later;
    }
    expect(seen).toBeGreaterThan(2000);
    const nodes = sharedNodes(market, tables);
    const found = forecast(nodes, tables);
    const standardError = 0.5 / Math.sqrt(seen);
    expect(Math.abs(mean(found.match, nodes.weights) - matched / seen)).toBeLessThan(4 * standardError);
    const expectedMore = found.more.reduce((sum, one) => sum + mean(one, nodes.weights), 0);
    expect(Math.abs(expectedMore - more / seen)).toBeLessThan(4 * standardError);
  });

  test('an invitation raises what is expected of the others, a refusal lowers it, both across specialties', () => {
    const property = fc.property(
      fc.array(fc.constantFrom<Evidence>('silent', 'invited', 'refused', 'none'), {
        minLength: 5,
        maxLength: 5,
      }),
      fc.integer({ min: 0, max: 4 }),
      (evidence, changed) => {
        const others = (kind: Evidence) => {
          const tables = tablesOf(evidence.map((one, i) => (i === changed ? kind : one)));
          const nodes = sharedNodes(market, tables, 16);
          return tables.map((_, s) => -mean((nodes.against[s] as Float64Array).map(Math.log), nodes.weights));
        };
        const [refused, silent, none, invited] = (['refused', 'silent', 'none', 'invited'] as const).map(
          others,
        );
        for (const s of [0, 1]) {
          expect(refused?.[s]).toBeLessThan(silent?.[s] as number);
          expect(silent?.[s]).toBeLessThan(none?.[s] as number);
          expect(none?.[s]).toBeLessThan(invited?.[s] as number);
        }
      },
    );
    fc.assert(property, { seed: 20261123, numRuns: 25 });
  });

  test('at most as many interviews as one can attend count', () => {
    const evidence = Array<Evidence>(5).fill('invited');
    const tables = tablesOf(evidence);
    const nodes = sharedNodes(market, tables);
    const chance = (attend?: number) => mean(forecast(nodes, tables, attend).match, nodes.weights);
    expect(chance(0)).toBeCloseTo(0, 9);
    expect(chance(5)).toBeCloseTo(chance(), 9);
    const one = mean((nodes.match[0] as Float64Array).slice(), nodes.weights);
    expect(chance(1)).toBeCloseTo(one, 9);
    expect(chance(2)).toBeGreaterThan(chance(1));
  });
});

describe('ranges with weights', () => {
  test('equal weights give the quantiles that half of each value’s weight passes', () => {
    const values = Float64Array.from({ length: 100 }, (_, i) => i);
    const range = weightedRange(values, new Float64Array(100).fill(1));
    expect(range.p).toBeCloseTo(49.5, 9);
    expect([range.lo90, range.lo50, range.hi50, range.hi90]).toEqual(
      [4.5, 24.5, 74.5, 94.5].map((x) => expect.closeTo(x, 9)),
    );
  });
  test('a draw without weight does not count, one with all of it is the range', () => {
    expect(weightedRange(Float64Array.of(0.1, 0.7, 0.9), Float64Array.of(0, 1, 0))).toEqual({
      p: 0.7,
      lo50: 0.7,
      hi50: 0.7,
      lo90: 0.7,
      hi90: 0.7,
    });
    const nodes = { count: 4, perDraw: 2 };
    const range = rangeByDraw(nodes, Float64Array.of(0.2, 0.4, 9, 9), Float64Array.of(0.75, 0.25, 0, 0));
    expect(range.p).toBeCloseTo(0.25, 12);
  });
});
