import {
  type ApplicationTable,
  chanceAt,
  type Evidence,
  MIDDLE,
  OUTER,
  POINTS,
  sentAt,
} from './application-table.ts';

/** What speaks: everything but applications of which nothing is known. */
export type Telling = Exclude<Evidence, 'none'>;
export const TELLING: readonly Telling[] = ['silent', 'invited', 'refused'];

/** Slope and curvature of a log-likelihood in the shared shift. */
export interface Slope {
  first: number;
  second: number;
}

const CERTAIN = 1 - 1e-12;
/** After so many factors the product is turned into a logarithm, so that it cannot underflow. */
const FLUSH = 24;

/**
 * Log-likelihood of what the programs of one specialty did. An invitation has the likelihood p of an interview, a
 * refusal 1 − p, and silence 1 − p·F, where F is the share of invitations that are out.
 */
export function logLikelihood(table: ApplicationTable, draw: number, against: number): number {
  let sum = 0;
  for (const evidence of TELLING) {
    const [from, to] = table.spans[evidence];
    let product = 1;
    for (let i = from; i < to; i++) {
      const p = chanceAt(table, draw, i, against);
      product *= evidence === 'invited' ? p : 1 - shareOf(table, evidence, draw, i) * Math.min(CERTAIN, p);
      if ((i - from) % FLUSH === FLUSH - 1) {
        sum += Math.log(product);
        product = 1;
      }
    }
    sum += Math.log(product);
  }
  return sum;
}

/** Its slope and curvature for one kind of evidence. */
export function slopeOf(table: ApplicationTable, evidence: Telling, draw: number, against: number): Slope {
  const [from, to] = table.spans[evidence];
  const slope = { first: 0, second: 0 };
  for (let i = from; i < to; i++) {
    const at = (draw * table.count + i) * POINTS;
    let [p, p1, p2] = [0, 0, 0];
    for (let o = 0; o < POINTS; o++) {
      const s = 1 / (1 + (table.odds[at + o] as number) * against);
      const w = (o === 1 ? MIDDLE : OUTER) * (table.allowed[i] as number) * s;
      p += w;
      p1 += w * (1 - s);
      p2 += w * (1 - s) * (1 - 2 * s);
    }
    const share = shareOf(table, evidence, draw, i);
    const factor = evidence === 'invited' ? 1 : -share;
    const value = evidence === 'invited' ? p : 1 - share * Math.min(CERTAIN, p);
    const ratio = (factor * p1) / value;
    slope.first += ratio;
    slope.second += (factor * p2) / value - ratio * ratio;
  }
  return slope;
}

/** A refusal is an answer in full; silence only as far as invitations are out. */
function shareOf(table: ApplicationTable, evidence: Telling, draw: number, i: number): number {
  return evidence === 'silent' ? sentAt(table, draw, i) : 1;
}
