import { type ApplicationTable, type CountedApplication, chanceAt, sentAt } from './application-table.ts';
import type { SharedNodes } from './shared-nodes.ts';

/** What is still to come, node by node. */
export interface NodeForecast {
  /** Chance of matching. */
  match: Float64Array;
  /** By table: invitations still expected. */
  more: Float64Array[];
}

interface Open {
  table: number;
  /** Place in its table. */
  at: number;
  application: CountedApplication;
}

/**
 * From here on: interviews in hand count in full; an application without an answer is still invited with chance
 * p(1 − F) ÷ (1 − pF), F being the share of invitations that are out; a refused or withdrawn one never.
 * @param attend most interviews the person can attend: those in hand first, then the most wanted
 */
export function forecast(
  nodes: Pick<SharedNodes, 'count' | 'perDraw' | 'weights' | 'against' | 'match'>,
  tables: readonly ApplicationTable[],
  attend?: number,
): NodeForecast {
  const open = openApplications(tables);
  const cap = attend === undefined || attend >= open.length ? null : attend;
  const result: NodeForecast = {
    match: new Float64Array(nodes.count),
    more: tables.map(() => new Float64Array(nodes.count)),
  };
  const chances = new Float64Array(open.length);
  const offers = new Float64Array(open.length);
  for (let n = 0; n < nodes.count; n++) {
    if ((nodes.weights[n] as number) < WEIGHTLESS) continue;
    const draw = Math.floor(n / nodes.perDraw);
    for (let i = 0; i < open.length; i++) {
      const { table, at, application } = open[i] as Open;
      offers[i] = (nodes.match[table] as Float64Array)[n] as number;
      if (application.attends) chances[i] = 1;
      else {
        const later = laterChance(
          tables[table] as ApplicationTable,
          draw,
          at,
          (nodes.against[table] as Float64Array)[n] as number,
        );
        const more = result.more[table] as Float64Array;
        chances[i] = later;
        more[n] = (more[n] as number) + later;
      }
    }
    const isFree = cap === null || fits(chances, cap);
    result.match[n] = 1 - (isFree ? unmatched(chances, offers) : unmatchedUpTo(chances, offers, cap));
  }
  return result;
}

function openApplications(tables: readonly ApplicationTable[]): Open[] {
  return tables
    .flatMap(({ applications }, table) => applications.map((application, at) => ({ table, at, application })))
    .filter(({ application }) => application.attends || application.evidence === 'silent')
    .sort(
      (a, b) =>
        Number(b.application.attends) - Number(a.application.attends) ||
        b.application.utility - a.application.utility,
    );
}

/** Chance that an application without an answer is still invited. */
export function laterChance(table: ApplicationTable, draw: number, at: number, against: number): number {
  const sent = sentAt(table, draw, at);
  if (sent >= 1) return 0;
  const p = chanceAt(table, draw, at, against);
  return (p * (1 - sent)) / (1 - p * sent);
}

/** More interviews than these are out of reach: five standard deviations and more above the expected number. */
function fits(chances: Float64Array, cap: number): boolean {
  let expected = 0;
  for (let i = 0; i < chances.length; i++) expected += chances[i] as number;
  return expected + 5 * Math.sqrt(expected) + 3 < cap;
}

function unmatched(chances: Float64Array, offers: Float64Array): number {
  let left = 1;
  for (let i = 0; i < chances.length; i++) left *= 1 - (chances[i] as number) * (offers[i] as number);
  return left;
}

/** Nodes that weigh less are left at 0: all of them together change nothing that is shown. */
const WEIGHTLESS = 1e-7;
/** Chance of so many interviews that is not carried along. */
const NEGLIGIBLE = 1e-12;

/** The same when at most `cap` interviews are attended, in the order given (exact, by counts). */
function unmatchedUpTo(chances: Float64Array, offers: Float64Array, cap: number): number {
  const mass = new Float64Array(cap + 1);
  mass[0] = 1;
  let top = 0;
  for (let i = 0; i < chances.length && cap > 0; i++) {
    const p = chances[i] as number;
    const on = p * (1 - (offers[i] as number));
    if (top < cap && (mass[top] as number) * on > NEGLIGIBLE) top += 1;
    for (let c = top; c > 0; c--) {
      // Whoever attended as many as possible attends no further one.
      const stays = c === cap ? 1 : 1 - p;
      mass[c] = (mass[c] as number) * stays + (mass[c - 1] as number) * on;
    }
    mass[0] = (mass[0] as number) * (1 - p);
  }
  return mass.reduce((sum, one) => sum + one, 0);
}
