import { APPLICANT_TYPES, type CalibrationRow, SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import { compare, FITTED_FIGURES } from '../match-curves.ts';
import { matchRateSource } from '../national-season.ts';
import type { PublishedTables } from '../published.ts';
import type { SimulatedSeason } from '../season-simulation.ts';

type Seasons = Record<SpecialtyId, Record<(typeof APPLICANT_TYPES)[number], SimulatedSeason>>;

/** Every published figure beside the simulated one, for all types and specialties. */
export function calibrationRows(seasons: Seasons, published: PublishedTables): CalibrationRow[] {
  return SPECIALTIES.flatMap((specialty) =>
    APPLICANT_TYPES.flatMap((type) => {
      const simulated = seasons[specialty][type];
      if (type !== 'non-us-img') {
        const { rate, n, year, note } = matchRateSource(specialty, type, published);
        const row: CalibrationRow = {
          specialty,
          type,
          figure: 'match rate',
          published: rate,
          simulated: simulated.rate,
          se: Math.sqrt((rate * (1 - rate)) / n),
          fitted: true,
          n,
          year,
        };
        return [note ? { ...row, note } : row];
      }
      const season = published.nonUsImg[specialty];
      return compare(season, simulated).map(
        (row): CalibrationRow => ({
          specialty,
          type,
          ...row,
          fitted: specialty !== 'med-peds' && (FITTED_FIGURES.has(row.figure) || row.figure === 'match rate'),
          n: row.figure === 'match rate' ? season.matchedCount + season.unmatchedCount : season.all.n,
          year: 2026,
        }),
      );
    }),
  ).map((row) => ({
    ...row,
    published: short(row.published),
    simulated: short(row.simulated),
    se: short(row.se),
  }));
}

export function short(value: number): number {
  return Number(value.toPrecision(4));
}
