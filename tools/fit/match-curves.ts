import { gaussHermite, logistic } from '@matchwright/engine/math';
import { QUALITY } from './effects.ts';
import { minimise } from './minimise.ts';
import { type Curve, rankers, type Season, simulateMatch } from './season-simulation.ts';

const NODES = gaussHermite(15);

/** What the published tables say about the rankers of one type in one specialty. */
export interface PublishedSeason {
  step2: number;
  step2Sd: number;
  meanRanks: number;
  matchRate: number;
  /** Difference in mean Step 2 CK, matched minus unmatched. */
  step2Difference: number;
  /** Contiguous ranks → published or derived chance of matching. */
  byRanks: Record<number, number>;
}

/**
 * Applicants from rankers: published tables leave out people without an interview. Finds the mean, spread
 * and mean number of interviews of *applicants* whose rankers look like the published ones.
 */
export function fitSeason(published: PublishedSeason, otherSd: number): Season {
  const season: Season = {
    step2: published.step2 - 3,
    step2Sd: published.step2Sd,
    otherSd,
    meanInterviews: published.meanRanks * 0.75,
  };
  for (let round = 0; round < 30; round++) {
    const seen = rankers(season);
    season.step2 += published.step2 - seen.step2;
    season.step2Sd *= published.step2Sd / seen.step2Sd;
    season.meanInterviews *= published.meanRanks / seen.meanRanks;
  }
  return season;
}

/** Least squares on the log-odds of matching by contiguous ranks, the overall rate and the score difference. */
export function fitCurve(published: PublishedSeason, season: Season): Curve {
  const cost = ([mean, quality, performance]: number[]) => {
    const curve = toCurve(mean as number, quality as number, performance as number);
    const simulated = simulateMatch(season, curve);
    let sum = 0;
    for (const [n, rate] of Object.entries(published.byRanks)) {
      sum += ((simulated.byRanks[Number(n)] as number) - rate) ** 2 / 0.03 ** 2;
    }
    const difference = simulated.matchedStep2 - simulated.unmatchedStep2;
    return (
      sum +
      ((simulated.rate - published.matchRate) / 0.01) ** 2 +
      ((difference - published.step2Difference) / 1) ** 2
    );
  };
  const [mean, quality, performance] = minimise(cost, [-1.4, 0.5, 0.5], 0.3, 150);
  return toCurve(mean as number, quality as number, performance as number);
}

// The factor's sign means nothing, and a stronger applicant is never less likely to match.
function toCurve(mean: number, quality: number, performance: number): Curve {
  return { mean, quality: Math.max(0, quality), performance: Math.abs(performance) };
}

/**
 * Shifts the curve so that an average list of `ranks` interviews matches at `rate`. Used where no table by
 * contiguous ranks is published: people with few interviews add applications, so a free spread of list
 * lengths would put all misses on short lists and make a single interview look nearly certain.
 */
export function calibrateMean(curve: Curve, ranks: number, rate: number): Curve {
  let low = -8;
  let high = 8;
  for (let round = 0; round < 50; round++) {
    const mean = (low + high) / 2;
    if (chanceWithRanks({ ...curve, mean }, ranks) < rate) low = mean;
    else high = mean;
  }
  return { ...curve, mean: (low + high) / 2 };
}

function chanceWithRanks(curve: Curve, ranks: number): number {
  let chance = 0;
  NODES.nodes.forEach((z, i) => {
    NODES.nodes.forEach((w, j) => {
      const m = logistic(curve.mean + curve.quality * QUALITY.sd * z + curve.performance * w);
      chance += (NODES.weights[i] as number) * (NODES.weights[j] as number) * (1 - (1 - m) ** ranks);
    });
  });
  return chance;
}
