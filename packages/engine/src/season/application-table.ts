import type { SpecialtyId } from '@matchwright/facts';
import { DRAWS } from '../odds/draws.ts';
import type { ApplicantMarket, Candidate } from '../odds/market.ts';
import { signalDraws } from '../odds/program-odds.ts';
import type { Level } from '../results.ts';

/** What an application says of the shared factors. */
export const EVIDENCE = ['none', 'silent', 'invited', 'refused'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** An application as the arithmetic needs it. */
export interface CountedApplication {
  candidate: Pick<Candidate, 'base' | 'baseSd' | 'tied' | 'policy' | 'program'>;
  level: Level;
  tiered: boolean;
  evidence: Evidence;
  /** ISO date of sending; left out: before programs looked at any. */
  sentOn?: string | null;
  /** It counts as an interview that takes place. */
  attends: boolean;
  /** Higher is wanted more; decides which interviews are attended when there are too many. */
  utility: number;
}

/** Three-point Gauss–Hermite rule for what is not known of one program alone: nobody else's answer speaks to it. */
const OFFSETS = [-Math.sqrt(3), 0, Math.sqrt(3)] as const;
export const POINTS = OFFSETS.length;
export const OUTER = 1 / 6;
export const MIDDLE = 2 / 3;

/**
 * Applications of one specialty in flat arrays. The chance of an interview at a node is
 * allowed · Σ weight ÷ (1 + odds[draw, application, point] · exp(−shared shift)).
 */
export interface ApplicationTable {
  specialty: SpecialtyId;
  count: number;
  /** In the order of EVIDENCE. */
  applications: readonly CountedApplication[];
  /** By kind of evidence: from the first to behind the last. */
  spans: Record<Evidence, readonly [from: number, to: number]>;
  allowed: Float64Array;
  /** DRAWS × count × POINTS: odds against an interview before the shared parts. */
  odds: Float64Array;
  /** DRAWS × count: share of the answers to this application that are out, if it leads to an invitation. */
  sent: Float64Array;
}

/** @param sent of one application, by draw; left out: all invitations are out */
export function applicationTable(
  market: ApplicantMarket,
  specialty: SpecialtyId,
  applications: readonly CountedApplication[],
  sent: (application: CountedApplication) => Float64Array = () => ALL_OUT,
): ApplicationTable {
  const own = applications
    .filter(({ candidate }) => candidate.program.specialty === specialty)
    .sort((a, b) => EVIDENCE.indexOf(a.evidence) - EVIDENCE.indexOf(b.evidence));
  const odds = new Float64Array(DRAWS * own.length * POINTS);
  own.forEach(({ candidate, level, tiered }, i) => {
    const signal = signalDraws(market.draws, level, tiered);
    for (let d = 0; d < DRAWS; d++) {
      const more =
        (candidate.tied ? (market.draws.tie[d] as number) : 0) + (signal ? (signal[d] as number) : 0);
      OFFSETS.forEach((offset, o) => {
        odds[(d * own.length + i) * POINTS + o] = Math.exp(
          -(candidate.base + offset * candidate.baseSd + more),
        );
      });
    }
  });
  // Whoever invited has let the person in, whatever was thought of its policies.
  const allowed = Float64Array.from(own, ({ candidate, evidence }) =>
    evidence === 'invited' ? 1 : candidate.policy.allowed,
  );
  const out = new Float64Array(DRAWS * own.length);
  own.forEach((application, i) => {
    sent(application).forEach((share, d) => {
      out[d * own.length + i] = share;
    });
  });
  return {
    specialty,
    count: own.length,
    applications: own,
    spans: spansOf(own),
    allowed,
    odds,
    sent: out,
  };
}

function spansOf(own: readonly CountedApplication[]): ApplicationTable['spans'] {
  let from = 0;
  const spans = EVIDENCE.map((evidence) => {
    const to = from + own.filter((one) => one.evidence === evidence).length;
    const span = [evidence, [from, to] as const] as const;
    from = to;
    return span;
  });
  return Object.fromEntries(spans) as unknown as ApplicationTable['spans'];
}

const ALL_OUT = new Float64Array(DRAWS).fill(1);
/** Before the season: no invitation is out. */
export const NONE_OUT = new Float64Array(DRAWS);

/** Share of the answers to application `i` that are out. */
export function sentAt(table: ApplicationTable, draw: number, i: number): number {
  return table.sent[draw * table.count + i] as number;
}

/** @param against exp(−shared shift) of the node */
export function chanceAt(table: ApplicationTable, draw: number, i: number, against: number): number {
  const { odds, allowed } = table;
  const at = (draw * table.count + i) * POINTS;
  const low = 1 + (odds[at] as number) * against;
  const middle = 1 + (odds[at + 1] as number) * against;
  const high = 1 + (odds[at + 2] as number) * against;
  // OUTER ÷ low + MIDDLE ÷ middle + OUTER ÷ high over one denominator: divisions are what a season waits for.
  const sum = OUTER * middle * (low + high) + MIDDLE * low * high;
  return ((allowed[i] as number) * sum) / (low * middle * high);
}
