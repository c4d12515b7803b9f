import type { ApplicantType, OddsModel, SpecialtyId } from '@matchwright/facts';
import { backgroundSd } from './background.ts';
import { SPECIALTY_FACTOR_SD } from './effects.ts';
import type { InterviewYield } from './interview-yield.ts';
import { calibrateRate, fitCurve } from './match-curves.ts';
import type { PublishedSeason, PublishedTables } from './published.ts';
import {
  APPLICATIONS_SD,
  type Curve,
  interviewSeason,
  type Season,
  type SimulatedSeason,
  simulateMatch,
} from './season-simulation.ts';

/** One type in one specialty, calibrated. */
export interface CalibratedSeason {
  season: Season;
  curve: Curve;
  simulated: SimulatedSeason;
}

export interface SeasonInputs {
  effects: OddsModel['effects'];
  quality: number;
  yields: Record<SpecialtyId, Record<ApplicantType, InterviewYield>>;
  levels: Record<SpecialtyId, Record<ApplicantType, { value: number }>>;
  /** Applications of a type in a specialty in one season, all programs together. */
  applications: Record<SpecialtyId, Record<ApplicantType, number>>;
  published: PublishedTables;
}

/** Most interviews attended: our assumption, fitted to the spread of rank lists where that is published. */
const ATTENDED: Record<ApplicantType, number> = { 'us-md': 15, 'us-do': 15, 'us-img': 20, 'non-us-img': 20 };
/** The longest contiguous list of a non-US IMG in 2026 (Internal Medicine). */
const LONGEST_LIST = 44;
/**
 * US seniors with fewer invitations add applications: interviews hardly grow with applications between people
 * (exponent 0.04), which such compensation explains. Without it the model would leave strong groups unmatched.
 */
export const COMPENSATION: Record<ApplicantType, number> = {
  'us-md': 0.7,
  'us-do': 0.7,
  'us-img': 0,
  'non-us-img': 0,
};
/** Step 2 CK spread of US seniors: quartiles of 2026 (243, 254, 262) are 14 apart on a normal scale. */
const STEP2_SD = 14;
/** Mean Step 2 CK of matched people where no table gives it: that of the neighbouring type. */
const ASSUMED_MATCHED_STEP2: Record<SpecialtyId, Record<Exclude<ApplicantType, 'non-us-img'>, number>> = {
  'internal-medicine': { 'us-md': 251, 'us-do': 242, 'us-img': 235 },
  pediatrics: { 'us-md': 247, 'us-do': 238, 'us-img': 233 },
  'med-peds': { 'us-md': 253, 'us-do': 241, 'us-img': 236 },
};
/** Match rate of DO seniors in Pediatrics: our assumption, between Internal Medicine and their MD classmates. */
const ASSUMED_SENIOR_RATE = 0.98;

/** Internal Medicine and Pediatrics of non-US IMGs: every number from the 2026 tables. */
export function calibrateNonUs(specialty: SpecialtyId, inputs: SeasonInputs): CalibratedSeason {
  const published = inputs.published.nonUsImg[specialty];
  const yields = inputs.yields[specialty]['non-us-img'];
  const season = fitSpread(startSeason(specialty, 'non-us-img', inputs), published, yields);
  const cells = interviewSeason(season, yields);
  const curve = fitCurve(published, cells);
  return { season, curve, simulated: simulateMatch(cells, curve) };
}

/** People who preferred Med-Peds and people who ranked it lower; the latter count once a higher choice has failed. */
const LOWER_CHOICE_LEFT = 0.55;
/** Doubt about borrowing the curve of the parents. */
const BORROWED_SD = 0.6;

/**
 * Med-Peds of non-US IMGs: 24 people preferred it in 2026 and 110 ranked it anywhere in 2025, so the curve is
 * the mean of Internal Medicine and Pediatrics, its level moved by what those few people say (posterior on
 * a grid). Returns the standard deviation of the level too.
 */
export function calibrateMedPeds(shape: Curve, inputs: SeasonInputs): CalibratedSeason & { meanSd: number } {
  const published = inputs.published.nonUsImg['med-peds'];
  const anywhere = inputs.published.rankedAnywhere['med-peds']['non-us-img'];
  const yields = inputs.yields['med-peds']['non-us-img'];
  const season = { ...startSeason('med-peds', 'non-us-img', inputs), step2Sd: published.all.step2.sd };
  let cells = interviewSeason(season, yields);
  for (let round = 0; round < 10; round++) {
    const seen = simulateMatch(cells, FLAT);
    season.step2 += published.all.step2.mean - seen.rankers.step2.mean;
    season.applications = (inputs.applications['med-peds']['non-us-img'] * seen.ranking) / anywhere.ranked;
    cells = interviewSeason(season, yields);
  }
  const preferring = published.matchedCount + published.unmatchedCount;
  const lower = Math.max(0, anywhere.ranked - preferring) * LOWER_CHOICE_LEFT;
  const lowerMatched = Math.max(0, anywhere.matched - published.matchedCount);
  const posterior = Array.from({ length: 81 }, (_, i) => shape.mean - 4 + i * 0.1).map((mean) => {
    const { rate } = simulateMatch(cells, { ...shape, mean });
    const matched = published.matchedCount + lowerMatched;
    const log =
      matched * Math.log(rate) +
      (preferring + lower - matched) * Math.log1p(-rate) -
      (mean - shape.mean) ** 2 / (2 * BORROWED_SD ** 2);
    return { mean, log };
  });
  const top = Math.max(...posterior.map(({ log }) => log));
  const weights = posterior.map(({ log }) => Math.exp(log - top));
  const total = weights.reduce((sum, w) => sum + w, 0);
  const mean = posterior.reduce((sum, p, i) => sum + (p.mean * (weights[i] as number)) / total, 0);
  const variance = posterior.reduce(
    (sum, p, i) => sum + ((p.mean - mean) ** 2 * (weights[i] as number)) / total,
    0,
  );
  const curve = { ...shape, mean };
  return {
    season,
    curve,
    simulated: simulateMatch(cells, curve),
    meanSd: Math.sqrt(variance),
  };
}

/** Chooses the most interviews that people attend so that rank lists spread as published. */
function fitSpread(start: Season, published: PublishedSeason, yields: InterviewYield): Season {
  let low = 8;
  let high = LONGEST_LIST;
  while (high - low > 1) {
    const attended = Math.round((low + high) / 2);
    const seen = simulateMatch(
      interviewSeason(fitRankers({ ...start, attended }, published, yields), yields),
      FLAT,
    );
    if (seen.rankers.ranks.sd < published.all.ranks.sd) low = attended;
    else high = attended;
  }
  return fitRankers({ ...start, attended: high }, published, yields);
}

/** Any curve will do where only rankers are looked at. */
const FLAT: Curve = { mean: 0, quality: 0, performance: 0 };

/**
 * Applicants from rankers: published tables leave out people without an interview. Finds the scores and the
 * number of applications of *applicants* whose rankers look like the published ones.
 */
function fitRankers(start: Season, published: PublishedSeason, yields: InterviewYield): Season {
  const season = { ...start };
  for (let round = 0; round < 12; round++) {
    const { rankers } = simulateMatch(interviewSeason(season, yields), FLAT);
    season.step2 += published.all.step2.mean - rankers.step2.mean;
    season.step2Sd *= published.all.step2.sd / rankers.step2.sd;
    season.applications *= (published.all.ranks.mean / rankers.ranks.mean) ** 1.3;
  }
  return season;
}

/**
 * Types without a table of rank lists: the curve keeps the shape of the specialty and its mean is solved for
 * the published match rate. Applications per person follow from the specialty's total and the number of people.
 */
export function calibrateType(
  specialty: SpecialtyId,
  type: Exclude<ApplicantType, 'non-us-img'>,
  shape: Curve,
  inputs: SeasonInputs,
): CalibratedSeason {
  const target = matchRateSource(specialty, type, inputs.published).rate;
  const yields = inputs.yields[specialty][type];
  const season = startSeason(specialty, type, inputs);
  const { ranked } = inputs.published.rankedAnywhere[specialty][type];
  let curve = shape;
  let cells = interviewSeason(season, yields);
  for (let round = 0; round < 8; round++) {
    curve = calibrateRate(shape, cells, target);
    const seen = simulateMatch(cells, curve);
    season.step2 += matchedStep2(specialty, type, inputs.published) - seen.matched.step2.mean;
    season.applications = Math.min(400, (inputs.applications[specialty][type] * seen.ranking) / ranked);
    cells = interviewSeason(season, yields);
  }
  curve = calibrateRate(shape, cells, target);
  return { season, curve, simulated: simulateMatch(cells, curve) };
}

export function startSeason(
  specialty: SpecialtyId,
  type: ApplicantType,
  inputs: Pick<SeasonInputs, 'effects' | 'quality' | 'levels'>,
): Season {
  return {
    step2: 240,
    step2Sd: STEP2_SD,
    step2Effect: inputs.effects.step2Per10.mean,
    quality: inputs.quality,
    otherSd: Math.hypot(backgroundSd(type, inputs.effects), SPECIALTY_FACTOR_SD),
    applications: 60,
    applicationsSd: APPLICATIONS_SD,
    compensation: COMPENSATION[type],
    attended: ATTENDED[type],
    level: inputs.levels[specialty][type].value,
  };
}

function matchedStep2(
  specialty: SpecialtyId,
  type: Exclude<ApplicantType, 'non-us-img'>,
  published: PublishedTables,
): number {
  const printed =
    type === 'us-img'
      ? published.usImgMatchedStep2[specialty]
      : published.seniors[specialty][type]?.matchedStep2;
  return printed ?? ASSUMED_MATCHED_STEP2[specialty][type];
}

/** Match rate of people who prefer the specialty, with how many it rests on. */
export function matchRateSource(
  specialty: SpecialtyId,
  type: Exclude<ApplicantType, 'non-us-img'>,
  published: PublishedTables,
): { rate: number; n: number; year: number; note?: string } {
  if (type === 'us-img') {
    return {
      rate: usImgRate(specialty, published),
      n: published.rankedAnywhere[specialty]['us-img'].ranked,
      year: 2025,
      note: 'Published for people who ranked the specialty anywhere; moved to people who prefer it by the gap that non-US IMGs show.',
    };
  }
  const seniors = published.seniors[specialty][type];
  if (seniors) {
    const n = seniors.matched + seniors.unmatched;
    return { rate: seniors.matched / n, n, year: 2024 };
  }
  return {
    rate: ASSUMED_SENIOR_RATE,
    n: published.rankedAnywhere[specialty][type].ranked,
    year: 2025,
    note: 'Not found in print; our assumption.',
  };
}

/**
 * For US-citizen IMGs only the share of people who ranked the specialty anywhere and matched in it is published
 * (2025). Moved to people who prefer it by the gap, in log-odds, that non-US IMGs show between the two.
 * In Med-Peds that gap rests on 24 people, so the mean gap of the two parents is used.
 */
function usImgRate(specialty: SpecialtyId, published: PublishedTables): number {
  const anywhere = (id: SpecialtyId, type: ApplicantType) => {
    const { ranked, matched } = published.rankedAnywhere[id][type];
    return Math.log(matched / (ranked - matched));
  };
  const gap = (id: SpecialtyId) => {
    const { rate } = published.nonUsImg[id];
    return Math.log(rate / (1 - rate)) - anywhere(id, 'non-us-img');
  };
  const moved =
    anywhere(specialty, 'us-img') +
    (specialty === 'med-peds' ? (gap('internal-medicine') + gap('pediatrics')) / 2 : gap(specialty));
  return 1 / (1 + Math.exp(-moved));
}
