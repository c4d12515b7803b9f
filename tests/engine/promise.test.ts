import { expect, test } from 'vitest';
import { promiseGaps } from '../../tools/fit/validation/promise.ts';
import { facts } from './example-profiles.ts';

test('promised and delivered chances differ by less than two points, and plugged-in rates do worse', () => {
  const { shrunk, plugged } = promiseGaps(facts, 10);
  const mean = (gaps: number[]) => gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  expect(Math.abs(mean(shrunk))).toBeLessThan(0.02);
  expect(Math.abs(mean(plugged))).toBeGreaterThan(Math.abs(mean(shrunk)));
});
