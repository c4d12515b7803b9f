import { logit } from '@matchwright/engine/math';
import {
  APPLICANT_TYPES,
  type ApplicantPopulation,
  type ApplicantType,
  type MatchCurve,
  SPECIALTIES,
  type SpecialtyId,
} from '@matchwright/facts';
import { EFFECTS, QUALITY } from './effects.ts';
import { calibrateMean, fitCurve, fitSeason, type PublishedSeason } from './match-curves.ts';
import { type Curve, rankers, type Season } from './season-simulation.ts';

type Background = Omit<ApplicantPopulation, 'step2' | 'step2Sd' | 'logitSd'>;

/**
 * What the average applicant of a type brings besides the score. The visa share of non-US IMGs follows from
 * the 2026 match rates (54.4% with visa need, 67.9% without, 56.4% together); the rest are our assumptions
 * from self-reports of 2023–24, which run strong, moved towards weaker.
 */
const BACKGROUND: Record<ApplicantType, Background> = {
  'us-md': background(0, 0.2, 0, 0, 0.03, 0.03),
  'us-do': background(0, 0.2, 0, 0, 0.06, 0.05),
  'us-img': background(0, 2, 10, 0.1, 0.15, 0.1),
  'non-us-img': background(0.85, 5, 3, 0.25, 0.1, 0.06),
};
/** Standard deviations that go with BACKGROUND, for years since graduation and months of US experience. */
const YEARS_SD: Record<ApplicantType, number> = {
  'us-md': 0.5,
  'us-do': 0.5,
  'us-img': 2.5,
  'non-us-img': 4,
};
const USCE_SD: Record<ApplicantType, number> = { 'us-md': 0, 'us-do': 0, 'us-img': 3, 'non-us-img': 3 };

/** Mean Step 2 CK of applicants, and mean interviews, where only averages are published. */
const US_SEASONS: Record<SpecialtyId, Record<Exclude<ApplicantType, 'non-us-img'>, [number, number]>> = {
  'med-peds': { 'us-md': [251, 10], 'us-do': [236, 7], 'us-img': [231, 1.5] },
  'internal-medicine': { 'us-md': [250, 13], 'us-do': [241, 11], 'us-img': [232, 5] },
  pediatrics: { 'us-md': [247, 13], 'us-do': [236, 11], 'us-img': [230, 6] },
};

/** Match rate in the preferred specialty: Charting Outcomes 2024 for US seniors; see `usImgRate` for US-citizen IMGs. */
const US_MATCH_RATES: Record<SpecialtyId, Record<'us-md' | 'us-do', number>> = {
  'med-peds': { 'us-md': 294 / 340, 'us-do': 24 / 36 },
  'internal-medicine': { 'us-md': 3024 / 3088, 'us-do': 1326 / 1393 },
  pediatrics: { 'us-md': 1216 / 1218, 'us-do': 0.98 },
};

/** Charting Outcomes 2026, non-US IMGs; chances by contiguous ranks derived from the same report. */
const NON_US_IMG: Record<'internal-medicine' | 'pediatrics', PublishedSeason> = {
  'internal-medicine': {
    step2: 245.4,
    step2Sd: 14.4,
    meanRanks: 4.27,
    matchRate: 0.485,
    step2Difference: 7,
    byRanks: {
      1: 0.163,
      2: 0.349,
      3: 0.486,
      4: 0.588,
      5: 0.665,
      6: 0.725,
      8: 0.809,
      10: 0.864,
      15: 0.936,
      20: 0.967,
    },
  },
  pediatrics: {
    step2: 238.9,
    step2Sd: 13.4,
    meanRanks: 5.82,
    matchRate: 0.685,
    step2Difference: 7,
    byRanks: { 1: 0.196, 2: 0.522, 3: 0.723, 4: 0.838, 5: 0.904, 6: 0.942, 8: 0.977, 10: 0.991, 15: 0.999 },
  },
};

export interface Populations {
  population: Record<SpecialtyId, Record<ApplicantType, ApplicantPopulation>>;
  match: Record<SpecialtyId, Record<ApplicantType, MatchCurve>>;
  /** For the report: what the simulated rankers look like. */
  seasons: { specialty: SpecialtyId; type: ApplicantType; season: Season; curve: Curve; share: number }[];
}

/** Average applicants and interview-to-match curves of every specialty and type. */
export function fitPopulations(): Populations {
  const curves = {} as Record<'internal-medicine' | 'pediatrics', Curve>;
  const result: Populations = {
    population: emptyTable(),
    match: emptyTable(),
    seasons: [],
  };
  for (const specialty of ['internal-medicine', 'pediatrics', 'med-peds'] as const) {
    for (const type of [...APPLICANT_TYPES].reverse()) {
      const { season, curve, doubt, source } = seasonAndCurve(specialty, type, curves);
      if (type === 'non-us-img' && specialty !== 'med-peds') curves[specialty] = curve;
      result.population[specialty][type] = {
        ...BACKGROUND[type],
        step2: round(season.step2, 1),
        step2Sd: round(season.step2Sd, 1),
        logitSd: round(
          Math.hypot(otherSd(type), QUALITY.sd, (EFFECTS.step2Per10.mean * season.step2Sd) / 10),
          3,
        ),
      };
      result.match[specialty][type] = {
        mean: round(curve.mean, 3),
        meanSd: doubt,
        quality: round(curve.quality, 3),
        performance: round(curve.performance, 3),
        source,
      };
      result.seasons.push({ specialty, type, season, curve, share: rankers(season).share });
    }
  }
  return result;
}

function seasonAndCurve(
  specialty: SpecialtyId,
  type: ApplicantType,
  curves: Record<'internal-medicine' | 'pediatrics', Curve>,
): { season: Season; curve: Curve; doubt: number; source: string } {
  if (type === 'non-us-img' && specialty !== 'med-peds') {
    const season = fitSeason(NON_US_IMG[specialty], otherSd(type));
    const curve = fitCurve(NON_US_IMG[specialty], season);
    return { season, curve, doubt: 0.15, source: 'charting-outcomes-2026' };
  }
  const shape =
    specialty === 'med-peds' ? between(curves['internal-medicine'], curves.pediatrics) : curves[specialty];
  if (type === 'non-us-img') {
    // Twenty people with a rank list in 2026: the curve is borrowed from the two parent specialties, and wide.
    const season = { step2: 241, step2Sd: 15, otherSd: otherSd(type), meanInterviews: 1.2 };
    return { season, curve: shape, doubt: 0.6, source: 'charting-outcomes-2026' };
  }
  const [step2, meanInterviews] = US_SEASONS[specialty][type];
  const season = { step2, step2Sd: 14, otherSd: otherSd(type), meanInterviews };
  const rate = type === 'us-img' ? usImgRate(specialty) : US_MATCH_RATES[specialty][type];
  return {
    season,
    curve: calibrateMean(shape, meanInterviews, rate),
    doubt: 0.35,
    source: 'charting-outcomes-2024',
  };
}

/** Not published by specialty: the non-US rate moved by the 2026 difference of all PGY-1 (70% against 56.4%). */
function usImgRate(specialty: SpecialtyId): number {
  const nonUs = specialty === 'med-peds' ? 0.333 : NON_US_IMG[specialty].matchRate;
  const odds = Math.exp(logit(nonUs) + logit(0.7) - logit(0.564));
  return odds / (1 + odds);
}

function otherSd(type: ApplicantType): number {
  const b = BACKGROUND[type];
  const share = (p: number, effect: number) => p * (1 - p) * effect ** 2;
  return Math.sqrt(
    share(b.visaNeeded, EFFECTS.visaNeeded.mean) +
      share(b.step3Passed, EFFECTS.step3Passed.mean) +
      share(b.failedStep1, EFFECTS.failedStep1.mean) +
      share(b.failedStep2, EFFECTS.failedStep2.mean) +
      (EFFECTS.perYearSinceGraduation.mean * YEARS_SD[type]) ** 2 +
      (EFFECTS.perUsceMonth.mean * USCE_SD[type]) ** 2,
  );
}

function background(
  visaNeeded: number,
  yearsSinceGraduation: number,
  usceMonths: number,
  step3Passed: number,
  failedStep1: number,
  failedStep2: number,
): Background {
  return { visaNeeded, yearsSinceGraduation, usceMonths, step3Passed, failedStep1, failedStep2 };
}

function between(a: Curve, b: Curve): Curve {
  return {
    mean: (a.mean + b.mean) / 2,
    quality: (a.quality + b.quality) / 2,
    performance: (a.performance + b.performance) / 2,
  };
}

function emptyTable<T>(): Record<SpecialtyId, Record<ApplicantType, T>> {
  return Object.fromEntries(SPECIALTIES.map((s) => [s, {}])) as Record<SpecialtyId, Record<ApplicantType, T>>;
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
