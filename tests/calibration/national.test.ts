/** The checked-in model against the published tables, by a season simulated from its files alone. */
import type { Validation } from '@matchwright/facts';
import { expect, test } from 'vitest';
import { seasonFromModel } from '../../tools/fit/season-from-model.ts';
import { facts } from '../engine/example-profiles.ts';

const validation = facts.validation as Validation;

test('every type and specialty simulates to its published match rate, within the sampling error', () => {
  for (const row of validation.calibration.filter(({ figure }) => figure === 'match rate')) {
    const habits = validation.applicants.find((a) => a.specialty === row.specialty && a.type === row.type);
    const season = seasonFromModel(facts, row.specialty, row.type, habits as NonNullable<typeof habits>);
    const name = `${row.specialty}, ${row.type}`;
    expect(Math.abs(season.rate - row.published), name).toBeLessThan(2 * row.se);
    expect(season.rate, name).toBeCloseTo(row.simulated, 3);
    // Applicants match less often than people with a rank list, and the page says by how much.
    expect(season.rate * season.ranking, name).toBeCloseTo(habits?.matchRateOfApplicants ?? 0, 3);
  }
});

test('rank lists and scores of matched and unmatched non-US IMGs come out as published', () => {
  for (const specialty of ['internal-medicine', 'pediatrics'] as const) {
    const rows = validation.calibration.filter((r) => r.specialty === specialty && r.type === 'non-us-img');
    const habits = validation.applicants.find((a) => a.specialty === specialty && a.type === 'non-us-img');
    const { matched, unmatched } = seasonFromModel(
      facts,
      specialty,
      'non-us-img',
      habits as NonNullable<typeof habits>,
    );
    for (const [name, group] of [
      ['matched', matched],
      ['not matched', unmatched],
    ] as const) {
      for (const [what, mean] of [
        [`ranks of ${name}, mean`, group.ranks.mean],
        [`Step 2 CK of ${name}, mean`, group.step2.mean],
      ] as const) {
        const row = rows.find(({ figure }) => figure === what);
        // Ten fitted means: 2.8 standard errors hold all of them in 95 of 100 correct models.
        expect(Math.abs(mean - (row?.published as number)), `${specialty}, ${what}`).toBeLessThan(
          2.8 * (row?.se as number),
        );
      }
    }
  }
});

test('match rates by score follow the published ones', () => {
  expect(validation.scoreBands).toHaveLength(10);
  for (const { specialty, step2, published, simulated } of validation.scoreBands) {
    // Means printed as whole points, of a few hundred people, leave the slope open by 0.03 for ten points:
    // two points of chance 25 points from the middle, one standard error.
    expect(Math.abs(simulated - published), `${specialty} ${step2}`).toBeLessThan(2.5 * 0.02);
  }
});
