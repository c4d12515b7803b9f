import { gaussHermite, logistic } from '@matchwright/engine/math';
import type { InterviewYield } from './interview-yield.ts';

/** Spread of the logarithm of people's numbers of applications; self-reports show 0.46 over all specialties. */
export const APPLICATIONS_SD = 0.3;

/**
 * Applicants of one type in one specialty, as a continuum: score, quality, background and number of
 * applications, all independent. Logit scale where not said otherwise.
 */
export interface Season {
  /** Mean and standard deviation of Step 2 CK over applicants (not over people with a rank list). */
  step2: number;
  step2Sd: number;
  step2Effect: number;
  quality: number;
  /** Spread of everything else that moves interviews: visa, years, experience, attempts, fit with the specialty. */
  otherSd: number;
  /** Typical number of applications (median), and the standard deviation of its logarithm. */
  applications: number;
  applicationsSd: number;
  /** Share of strength that is made up by sending more applications: 0 for nobody does, 1 for fully. */
  compensation: number;
  /** Most interviews that a person attends and ranks. */
  attended: number;
  /** Calibrated offset of the whole specialty. */
  level: number;
}

/** logit m = mean + quality·(score and quality terms) + performance·w. */
export interface Curve {
  mean: number;
  quality: number;
  performance: number;
}

/** What a table of one outcome group (matched, not matched, or all with a rank list) would print. */
export interface Group {
  share: number;
  ranks: { mean: number; sd: number; quartiles: [number, number, number] };
  step2: { mean: number; sd: number; quartiles: [number, number, number] };
}

export interface SimulatedSeason {
  /** Share of applicants with at least one interview. */
  ranking: number;
  meanInterviews: number;
  rankers: Group;
  matched: Group;
  unmatched: Group;
  /** Match rate of rankers. */
  rate: number;
}

const SCORE = gaussHermite(13);
const NINE = gaussHermite(9);
const SEVEN = gaussHermite(7);
const FIVE = gaussHermite(5);

interface Cell {
  weight: number;
  score: number;
  /** Score and quality terms, the part that programs see again when they rank. */
  strength: number;
  /** P(n interviews attended), n = 0…attended. */
  counts: Float64Array;
}

/** The interview half of a season; the match half follows from it for any curve. */
export function interviewSeason(season: Season, yields: InterviewYield): Cell[] {
  const result: Cell[] = [];
  for (const [i, x] of SCORE.nodes.entries()) {
    for (const [j, z] of NINE.nodes.entries()) {
      const strength = (season.step2Effect * season.step2Sd * x) / 10 + season.quality * z;
      const shared = (SCORE.weights[i] as number) * (NINE.weights[j] as number);
      const counts = new Float64Array(season.attended + 1);
      for (const [k, o] of SEVEN.nodes.entries()) {
        const logOdds = strength + season.otherSd * o;
        const { first, second } = yields.at(season.level + logOdds);
        for (const [l, a] of FIVE.nodes.entries()) {
          const sent =
            season.applications * Math.exp(season.applicationsSd * a - season.compensation * logOdds);
          const weight = (SEVEN.weights[k] as number) * (FIVE.weights[l] as number);
          addCounts(counts, weight, yields.cap(sent) * first, yields.cap(sent) ** 2 * second);
        }
      }
      result.push({ weight: shared, score: season.step2 + season.step2Sd * x, strength, counts });
    }
  }
  return result;
}

/** Number of interviews with the given mean and Σp²: a binomial with both, capped at what is attended. */
function addCounts(counts: Float64Array, weight: number, mean: number, squares: number): void {
  const p = Math.min(0.95, squares / mean);
  const n = mean / p;
  const most = counts.length - 1;
  let term = Math.exp(n * Math.log1p(-p));
  let left = 1;
  for (let k = 0; k < most; k++) {
    counts[k] = (counts[k] as number) + weight * term;
    left -= term;
    term *= (Math.max(0, n - k) / (k + 1)) * (p / (1 - p));
  }
  counts[most] = (counts[most] as number) + weight * Math.max(0, left);
}

/** Everything that the published tables print, for one interview half and one curve. */
export function simulateMatch(cells: Cell[], curve: Curve, performances: 7 | 9 = 7): SimulatedSeason {
  const performance = performances === 7 ? SEVEN : NINE;
  const most = (cells[0] as Cell).counts.length - 1;
  const matched = tally(most);
  const unmatched = tally(most);
  let ranking = 0;
  let interviews = 0;
  for (const cell of cells) {
    const chances = performance.nodes.map((w) =>
      logistic(curve.mean + curve.quality * cell.strength + curve.performance * w),
    );
    const misses = new Float64Array(chances.length).fill(1);
    for (let n = 1; n <= most; n++) {
      let miss = 0;
      for (let k = 0; k < misses.length; k++) {
        misses[k] = (misses[k] as number) * (1 - (chances[k] as number));
        miss += (performance.weights[k] as number) * (misses[k] as number);
      }
      const weight = cell.weight * (cell.counts[n] as number);
      ranking += weight;
      interviews += weight * n;
      record(matched, n, cell.score, weight * (1 - miss));
      record(unmatched, n, cell.score, weight * miss);
    }
  }
  const both = tally(most);
  matched.byRanks.forEach((value, n) => {
    both.byRanks[n] = value + (unmatched.byRanks[n] as number);
  });
  both.scores.push(...matched.scores, ...unmatched.scores);
  const groups = { rankers: describe(both), matched: describe(matched), unmatched: describe(unmatched) };
  return {
    ranking,
    meanInterviews: interviews,
    ...groups,
    rate: groups.matched.share / groups.rankers.share,
  };
}

/** Match rate of rankers with one score: the same season with everybody at that score. */
export function rateAtScore(season: Season, yields: InterviewYield, curve: Curve, score: number): number {
  const strength = (season.step2Effect * (score - season.step2)) / 10;
  // A spread of almost nothing: the score's part moves the level and the strength seen when ranking.
  const cells = interviewSeason({ ...season, step2Sd: 1e-6, level: season.level + strength }, yields);
  return simulateMatch(cells, { ...curve, mean: curve.mean + curve.quality * strength }).rate;
}

interface Tally {
  byRanks: Float64Array;
  scores: { score: number; weight: number }[];
}

function tally(most: number): Tally {
  return { byRanks: new Float64Array(most + 1), scores: [] };
}

function record(into: Tally, n: number, score: number, weight: number): void {
  into.byRanks[n] = (into.byRanks[n] as number) + weight;
  const last = into.scores.at(-1);
  if (last && last.score === score) last.weight += weight;
  else into.scores.push({ score, weight });
}

function describe({ byRanks, scores }: Tally): Group {
  const counts = Array.from(byRanks, (weight, n) => ({ score: n, weight }));
  const share = byRanks.reduce((sum, weight) => sum + weight, 0);
  return {
    share,
    ranks: { ...moments(counts), quartiles: countQuartiles(counts, share) },
    step2: { ...moments(scores), quartiles: normalQuartiles(moments(scores)) },
  };
}

function moments(values: { score: number; weight: number }[]): { mean: number; sd: number } {
  const total = values.reduce((sum, { weight }) => sum + weight, 0);
  const mean = values.reduce((sum, { score, weight }) => sum + weight * score, 0) / total;
  const square = values.reduce((sum, { score, weight }) => sum + weight * score * score, 0) / total;
  return { mean, sd: Math.sqrt(square - mean * mean) };
}

function countQuartiles(
  counts: { score: number; weight: number }[],
  total: number,
): [number, number, number] {
  const at = (share: number) => {
    let sum = 0;
    for (const { score, weight } of counts) {
      sum += weight / total;
      if (sum >= share) return score;
    }
    return counts.length - 1;
  };
  return [at(0.25), at(0.5), at(0.75)];
}

/** Scores are a mixture of few nodes, so quartiles are those of a normal with their mean and spread. */
function normalQuartiles({ mean, sd }: { mean: number; sd: number }): [number, number, number] {
  return [mean - 0.6745 * sd, mean, mean + 0.6745 * sd];
}
