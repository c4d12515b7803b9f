import type { SpecialtySummary } from '@matchwright/engine';
import { expect, test } from 'vitest';
import { listedProgram, listResult, rangeOf } from '../testing/list-result.ts';
import { funnelOf } from './funnel-of.ts';

const summary = (eligible: number, excluded: number): SpecialtySummary => ({
  count: 1,
  eligible,
  mayBeClosed: 0,
  excluded,
  cost: 11,
  gold: 0,
  silver: 0,
  goldAllowed: 0,
  silverAllowed: 0,
  match: rangeOf(0.2),
  expectedInterviews: 1,
});

test('the steps are the counts of all specialties together', () => {
  const result = listResult([listedProgram('1'), listedProgram('2')], {
    bySpecialty: { pediatrics: summary(200, 3), 'med-peds': summary(70, 8) },
  });
  expect(funnelOf(result)).toEqual({
    programs: 281,
    eligible: 270,
    applied: 2,
    interviews: 2,
    match: result.match,
  });
  expect(funnelOf(listResult([]))).toMatchObject({ programs: 0, eligible: 0, applied: 0 });
});
