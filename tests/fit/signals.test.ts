import { logistic, logit } from '@matchwright/engine/math';
import { APPLICANT_TYPES } from '@matchwright/facts';
import { expect, test } from 'vitest';
import type { ReportedRates } from '../../tools/fit/read-rates.ts';
import { signalLogOdds, signalledShare, unsignalled } from '../../tools/fit/signals.ts';

const program = (specialty: ReportedRates['specialty'], signal: number | null, noSignal: number | null) =>
  ({ specialty, applications: 1000, signal, noSignal }) as ReportedRates;

test('plain and signalled applications average to the reported rate', () => {
  for (const type of APPLICANT_TYPES) {
    for (const rate of [0.01, 0.2, 0.6]) {
      const one = program('pediatrics', 0.5, 0.2);
      const plain = unsignalled({ mean: logit(rate), sd: 0.2 }, one, type);
      const share = signalledShare('pediatrics', type);
      const signalled = logistic(plain.mean + signalLogOdds(one).mean);
      expect((1 - share) * logistic(plain.mean) + share * signalled).toBeCloseTo(rate, 9);
      expect(plain.mean).toBeLessThan(logit(rate));
      expect(plain.sd).toBeGreaterThan(0.2);
    }
  }
});

test("a program's own signal rates count, more than the typical ratio", () => {
  const strong = signalLogOdds(program('pediatrics', 0.8, 0.1));
  const weak = signalLogOdds(program('pediatrics', 0.12, 0.1));
  const typical = signalLogOdds(program('internal-medicine', null, null));
  expect(strong.mean).toBeGreaterThan(typical.mean);
  expect(weak.mean).toBeLessThan(typical.mean);
  expect(strong.sd).toBeLessThan(typical.sd);
});

test('Med-Peds had no signals: its rates stand', () => {
  const all = { mean: -2, sd: 0.4 };
  expect(unsignalled(all, program('med-peds', null, null), 'non-us-img')).toBe(all);
});
