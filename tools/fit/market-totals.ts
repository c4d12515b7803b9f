import { gaussHermite, logistic } from '@matchwright/engine/math';
import { solveBaseLogOdds } from '@matchwright/engine/odds';
import { APPLICANT_TYPES, type ApplicantType, SPECIALTIES, type SpecialtyId } from '@matchwright/facts';
import { SEASON_DRIFT_SD } from './effects.ts';
import { type RatePosterior, type RatesFit, typicalApplications } from './interview-rates.ts';
import { createYield, type InterviewYield } from './interview-yield.ts';
import type { PublishedTables } from './published.ts';
import type { ReportedRates } from './read-rates.ts';
import { signalledShare } from './signals.ts';

type Table<T> = Record<SpecialtyId, Record<ApplicantType, T>>;

/** A specialty's level for one type: what interviews counted in rank lists say beyond the reported rates. */
export interface Level {
  value: number;
  sd: number;
  note: string;
}

/** Typical raw log-odds ratio of signalled applications; see signals.ts. */
export const SIGNAL_LOG_ODDS = 1.5;
/** Programs that reported no applications are often new: this share of the specialty's median. */
export const UNREPORTED_SHARE = 0.35;
/** Doubt about a level before the rank lists: one season of reports, four years before the plan. */
const LEVEL_SD = 0.25;
/** Doubt about the comparison with rank lists: who applies where, five seasons apart, ranks for interviews. */
const COUNT_SD = 0.25;

/** Applications of one season: a program's total times the share of the type. */
export function applicationsOf(programs: ReportedRates[], rates: RatesFit): Table<number> {
  const received = receivedBy(programs);
  return tableOf((specialty, type) =>
    programs
      .filter((p) => p.specialty === specialty)
      .reduce((sum, p) => sum + received(p) * rates.mix[specialty][type], 0),
  );
}

/** Applications that each program receives from everybody. */
function receivedBy(programs: ReportedRates[]): (program: ReportedRates) => number {
  const typical = typicalApplications(programs);
  return (program) => program.applications ?? UNREPORTED_SHARE * typical[program.specialty];
}

/**
 * Level of non-US IMGs. Interviews that programs report (Σ applications × rate) against interviews that rank
 * lists show (people × contiguous ranks, 2026, with the people who rank the specialty lower). Both are rough,
 * so the logarithm of their ratio is halved towards 0, the reported level.
 */
export function levelsOf(
  programs: ReportedRates[],
  rates: RatesFit,
  published: PublishedTables,
): Table<Level> {
  const received = receivedBy(programs);
  return tableOf((specialty, type) => {
    if (type !== 'non-us-img') {
      return {
        value: 0,
        sd: LEVEL_SD,
        note: 'No table of rank lists for this type: the reported rates stand.',
      };
    }
    const reported = programs
      .filter((p) => p.specialty === specialty)
      .reduce((sum, p) => {
        const cell = rates.posterior.get(p.code)?.[type] as RatePosterior;
        return sum + received(p) * rates.mix[specialty][type] * meanRate(cell);
      }, 0);
    const season = published.nonUsImg[specialty];
    const preferring = season.matchedCount + season.unmatchedCount;
    const others = Math.max(0, published.rankedAnywhere[specialty][type].ranked - preferring);
    const shown = preferring * season.all.ranks.mean + others * season.unmatched.ranks.mean;
    const ratio = Math.log(shown / reported);
    const sampling = season.all.ranks.sd / season.all.ranks.mean / Math.sqrt(season.all.n);
    const doubt = Math.hypot(COUNT_SD, sampling, specialty === 'med-peds' ? 0.3 : 0);
    const kept = LEVEL_SD ** 2 / (LEVEL_SD ** 2 + doubt ** 2);
    return {
      value: kept * ratio,
      sd: LEVEL_SD * Math.sqrt(1 - kept),
      note: `Programs report about ${Math.round(reported)} interviews of non-US IMGs in one season; rank lists show about ${Math.round(shown)}. ${Math.round(100 * kept)}% of the difference is kept.`,
    };
  });
}

/** Expected interviews per application of every type, from bases as the engine solves them. */
export function yieldsOf(
  programs: ReportedRates[],
  unsignalledRates: RatesFit['posterior'],
  populationSd: (specialty: SpecialtyId, type: ApplicantType) => number,
): Table<InterviewYield> {
  const received = receivedBy(programs);
  return tableOf((specialty, type) => {
    const spread = populationSd(specialty, type);
    const own = programs.filter((p) => p.specialty === specialty);
    return createYield(
      own.map((p) => {
        const cell = unsignalledRates.get(p.code)?.[type] as { mean: number; sd: number };
        const base = solveBaseLogOdds(logistic(cell.mean), spread);
        return { base, sd: Math.hypot(cell.sd, SEASON_DRIFT_SD), applications: received(p) };
      }),
      { share: signalledShare(specialty, type), logOdds: SIGNAL_LOG_ODDS },
    );
  });
}

/** E[σ(θ)] for a normal θ. */
function meanRate({ mean, sd }: RatePosterior): number {
  return DOUBT.nodes.reduce((sum, z, k) => sum + (DOUBT.weights[k] as number) * logistic(mean + sd * z), 0);
}
const DOUBT = gaussHermite(7);

function tableOf<T>(cell: (specialty: SpecialtyId, type: ApplicantType) => T): Table<T> {
  return Object.fromEntries(
    SPECIALTIES.map((id) => [id, Object.fromEntries(APPLICANT_TYPES.map((type) => [type, cell(id, type)]))]),
  ) as Table<T>;
}
