import type { ApplicantMarket } from '../odds/market.ts';
import type { ApplicationTable } from './application-table.ts';
import { type Slope, slopeOf, TELLING, type Telling } from './likelihood.ts';

/** Where prior times likelihood is greatest for one parameter draw, and how sharply. All factors are standard normal before. */
export interface Peak {
  isPrior: boolean;
  /** Quality. */
  z: number;
  /** Precision of quality, the specialties' factors averaged out. */
  precision: number;
  /** By table: the specialty's own factor, its precision given quality, and how the two hang together. */
  own: { at: number; precision: number; cross: number }[];
  /** By table: slopes of the log-likelihood at the peak, by kind of evidence. There, pull and prior are in balance. */
  slopes: Record<Telling, Slope>[];
}

const MOST_STEPS = 40;
/** The nodes need no sharper peak, and the next step of Newton's would be a thousand times shorter. */
const CLOSE = 1e-3;
/** Longest step, in standard deviations. */
const STRIDE = 1.5;

/**
 * Newton's method on quality and one factor a specialty; the factors meet only in quality, so no matrix is needed.
 * @param start the peak of another draw, which is near
 */
export function peakOf(
  market: ApplicantMarket,
  tables: readonly ApplicationTable[],
  draw: number,
  start?: Peak,
): Peak {
  const quality = market.draws.quality[draw] as number;
  const factorSd = market.model.specialtyFactorSd;
  const shared = tables.map(({ specialty }) => market.draws.bySpecialty[specialty].shift[draw] as number);
  const isPrior = tables.every(({ applications }) =>
    applications.every(({ evidence }) => evidence === 'none'),
  );
  const at = tables.map((_, s) => start?.own[s]?.at ?? 0);
  let z = start?.z ?? 0;
  for (let step = 0; ; step++) {
    const slopes = tables.map((table, s) => {
      const shift = (shared[s] as number) + quality * z + factorSd * (at[s] as number);
      return slopesOf(table, draw, Math.exp(-shift));
    });
    const first = slopes.map((found) => sum(found, 'first'));
    // Far out the likelihood of silence bends the other way; the nodes only need a safe width.
    const second = slopes.map((found) => Math.min(0, sum(found, 'second')));
    const own = second.map((bend, s) => ({
      at: at[s] as number,
      precision: 1 - factorSd * factorSd * bend,
      cross: -quality * factorSd * bend,
    }));
    const direct = 1 - quality * quality * second.reduce((total, bend) => total + bend, 0);
    const precision = own.reduce((left, one) => left - (one.cross * one.cross) / one.precision, direct);
    const pull = own.map((one, s) => factorSd * (first[s] as number) - one.at);
    const whole = own.reduce(
      (left, one, s) => left - (one.cross * (pull[s] as number)) / one.precision,
      quality * first.reduce((total, slope) => total + slope, 0) - z,
    );
    const move = Math.max(-STRIDE, Math.min(STRIDE, whole / precision));
    if (step === MOST_STEPS || Math.abs(move) < CLOSE) return { isPrior, z, precision, own, slopes };
    z += move;
    own.forEach((one, s) => {
      at[s] = one.at + ((pull[s] as number) - one.cross * move) / one.precision;
    });
  }
}

function slopesOf(table: ApplicationTable, draw: number, against: number): Record<Telling, Slope> {
  const slopes = TELLING.map((evidence) => [evidence, slopeOf(table, evidence, draw, against)] as const);
  return Object.fromEntries(slopes) as Record<Telling, Slope>;
}

function sum(slopes: Record<Telling, Slope>, part: keyof Slope): number {
  return slopes.silent[part] + slopes.invited[part] + slopes.refused[part];
}
