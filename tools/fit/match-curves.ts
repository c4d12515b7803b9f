import { minimise } from './minimise.ts';
import type { PublishedGroup, PublishedMoments, PublishedSeason } from './published.ts';
import {
  type Curve,
  type Group,
  type interviewSeason,
  type SimulatedSeason,
  simulateMatch,
} from './season-simulation.ts';

type Cells = ReturnType<typeof interviewSeason>;

/** One printed figure against its simulated one. `se` is the sampling error of the printed figure, rounding included. */
export interface Comparison {
  figure: string;
  published: number;
  simulated: number;
  se: number;
}

/** Chooses the curve whose season agrees best with the published one, each figure in its own sampling error. */
export function fitCurve(published: PublishedSeason, cells: Cells): Curve {
  const cost = ([mean, quality, performance]: number[]) => {
    const curve = toCurve(mean as number, quality as number, performance as number);
    const rows = compare(published, simulateMatch(cells, curve)).filter(({ figure }) =>
      FITTED_FIGURES.has(figure),
    );
    return rows.reduce((sum, row) => sum + ((row.simulated - row.published) / row.se) ** 2, 0);
  };
  const [mean, quality, performance] = minimise(cost, [-1.4, 0.5, 0.5], 0.3, 160);
  const shape = toCurve(mean as number, quality as number, performance as number);
  return calibrateRate(shape, cells, published.rate);
}

/** Spreads and quartiles are left to check the fit. */
export const FITTED_FIGURES: ReadonlySet<string> = new Set([
  'match rate',
  'ranks of matched, mean',
  'ranks of not matched, mean',
  'Step 2 CK of matched, mean',
  'Step 2 CK of not matched, mean',
]);

// The factor's sign means nothing, and a stronger applicant is never less likely to match.
function toCurve(mean: number, quality: number, performance: number): Curve {
  return { mean, quality: Math.max(0, quality), performance: Math.abs(performance) };
}

/** Moves the curve's mean so that rankers match at `rate`. */
export function calibrateRate(shape: Curve, cells: Cells, rate: number): Curve {
  let low = -8;
  let high = 8;
  for (let round = 0; round < 40; round++) {
    const mean = (low + high) / 2;
    if (simulateMatch(cells, { ...shape, mean }).rate < rate) low = mean;
    else high = mean;
  }
  return { ...shape, mean: (low + high) / 2 };
}

/** Every published figure of non-US IMGs beside its simulated one. */
export function compare(published: PublishedSeason, simulated: SimulatedSeason): Comparison[] {
  const people = published.matchedCount + published.unmatchedCount;
  return [
    {
      figure: 'match rate',
      published: published.rate,
      simulated: simulated.rate,
      se: Math.sqrt((published.rate * (1 - published.rate)) / people),
    },
    ...groupRows('matched', published.matched, simulated.matched),
    ...groupRows('not matched', published.unmatched, simulated.unmatched),
  ];
}

function groupRows(name: string, published: PublishedGroup, simulated: Group): Comparison[] {
  return [
    ...momentRows(`ranks of ${name}`, published.n, published.ranks, simulated.ranks, 0.1, true),
    ...momentRows(`Step 2 CK of ${name}`, published.n, published.step2, simulated.step2, 1, false),
  ];
}

const FEW = 30;

/** Sampling errors of mean (sd/√n), spread (sd/√2n) and quartiles (about 1.36 sd/√n), with the error of rounding. */
function momentRows(
  what: string,
  n: number,
  published: PublishedMoments,
  simulated: PublishedMoments,
  unit: number,
  counts: boolean,
): Comparison[] {
  const rounding = unit / Math.sqrt(12);
  // Quartiles of counts are whole numbers: half a step of rounding on either side.
  const quartileRounding = counts ? 0.5 : rounding;
  const row = (figure: string, a: number, b: number, se: number): Comparison => ({
    figure: `${what}, ${figure}`,
    published: a,
    simulated: b,
    se,
  });
  // A handful of people can have no spread at all; the simulated one then says how far their mean may be off.
  const sd = n < FEW ? Math.max(published.sd, simulated.sd) : published.sd;
  return [
    row('mean', published.mean, simulated.mean, Math.hypot(sd / Math.sqrt(n), rounding)),
    row('spread', published.sd, simulated.sd, Math.hypot(sd / Math.sqrt(2 * n), rounding)),
    ...(['lower quartile', 'median', 'upper quartile'] as const).map((name, q) =>
      row(
        name,
        published.quartiles[q] as number,
        simulated.quartiles[q] as number,
        Math.hypot(((q === 1 ? 1.25 : 1.36) * sd) / Math.sqrt(n), quartileRounding),
      ),
    ),
  ];
}
