import { gaussHermite, logistic } from '@matchwright/engine/math';
import { EFFECTS, QUALITY } from './effects.ts';

/** Applicants of one type in one specialty as a continuum: score, quality, everything else. */
export interface Season {
  /** Mean and standard deviation of Step 2 CK over applicants (not rankers). */
  step2: number;
  step2Sd: number;
  /** Spread of the other observed effects (visa, years, experience, attempts), logit scale. */
  otherSd: number;
  /** Mean number of interviews (contiguous ranks) of an applicant. */
  meanInterviews: number;
}

/** logit m = mean + quality·(score and quality terms) + performance·w. */
export interface Curve {
  mean: number;
  quality: number;
  performance: number;
}

const SCORE = gaussHermite(9);
const QUALITY_NODES = gaussHermite(9);
const OTHER = gaussHermite(7);
const PERFORMANCE = gaussHermite(7);
const MOST_INTERVIEWS = 40;

interface Cell {
  weight: number;
  score: number;
  /** Score and quality terms, the part that programs also see at the interview. */
  strength: number;
  /** Expected interviews: rare and nearly independent invitations, so their number is Poisson given the cell. */
  interviews: number;
}

function cells(season: Season): Cell[] {
  const scoreSd = (EFFECTS.step2Per10.mean * season.step2Sd) / 10;
  const variance = scoreSd ** 2 + QUALITY.sd ** 2 + season.otherSd ** 2;
  const result: Cell[] = [];
  for (const [i, x] of SCORE.nodes.entries()) {
    for (const [j, z] of QUALITY_NODES.nodes.entries()) {
      const strength = scoreSd * x + QUALITY.sd * z;
      const shared = (SCORE.weights[i] as number) * (QUALITY_NODES.weights[j] as number);
      for (const [k, o] of OTHER.nodes.entries()) {
        result.push({
          weight: shared * (OTHER.weights[k] as number),
          score: season.step2 + season.step2Sd * x,
          strength,
          interviews: season.meanInterviews * Math.exp(strength + season.otherSd * o - variance / 2),
        });
      }
    }
  }
  return result;
}

/** Chance of at least one interview, and Step 2 CK and interviews of those who have one. */
export function rankers(season: Season) {
  let share = 0;
  let interviews = 0;
  let score = 0;
  let square = 0;
  for (const cell of cells(season)) {
    const ranked = cell.weight * -Math.expm1(-cell.interviews);
    share += ranked;
    interviews += cell.weight * cell.interviews;
    score += ranked * cell.score;
    square += ranked * cell.score ** 2;
  }
  const mean = score / share;
  return {
    share,
    meanRanks: interviews / share,
    step2: mean,
    step2Sd: Math.sqrt(square / share - mean ** 2),
  };
}

/** Match chance by number of interviews (index 1…), and Step 2 CK of matched and unmatched rankers. */
export function simulateMatch(season: Season, curve: Curve) {
  const mass = new Float64Array(MOST_INTERVIEWS + 1);
  const matched = new Float64Array(MOST_INTERVIEWS + 1);
  let matchedScore = 0;
  let unmatchedScore = 0;
  let matchedShare = 0;
  let unmatchedShare = 0;
  for (const cell of cells(season)) {
    const chances = PERFORMANCE.nodes.map((w) =>
      logistic(curve.mean + curve.quality * cell.strength + curve.performance * w),
    );
    const misses = new Float64Array(chances.length).fill(1);
    let poisson = Math.exp(-cell.interviews);
    for (let n = 1; n <= MOST_INTERVIEWS; n++) {
      poisson *= cell.interviews / n;
      let chance = 1;
      for (let k = 0; k < misses.length; k++) {
        misses[k] = (misses[k] as number) * (1 - (chances[k] as number));
        chance -= (PERFORMANCE.weights[k] as number) * (misses[k] as number);
      }
      const weight = cell.weight * poisson;
      mass[n] = (mass[n] as number) + weight;
      matched[n] = (matched[n] as number) + weight * chance;
      matchedShare += weight * chance;
      unmatchedShare += weight * (1 - chance);
      matchedScore += weight * chance * cell.score;
      unmatchedScore += weight * (1 - chance) * cell.score;
    }
  }
  return {
    byRanks: matched.map((value, n) => (n === 0 ? 0 : value / (mass[n] as number))),
    rate: matchedShare / (matchedShare + unmatchedShare),
    matchedStep2: matchedScore / matchedShare,
    unmatchedStep2: unmatchedScore / unmatchedShare,
  };
}
