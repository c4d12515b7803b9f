import type { Range } from '../results.ts';
import { groupRates } from './group-rate.ts';
import { type CountDistribution, countRange } from './interview-counts.ts';
import type { SeasonBasis } from './season-basis.ts';
import type { Readings } from './season-results.ts';

/** Further invitations, as many as come with a chance worth counting. */
const NEARLY_ALL = 0.999;
/** Numbers of further interviews at which the published rate is asked for; between them it is drawn straight. */
const STEPS = [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

interface More {
  /** How many invitations are still to come: in each specialty, and in all. */
  byTable: readonly CountDistribution[];
  all: CountDistribution;
}

/**
 * The chance from here, taken two ways. What is published for the group says how often people match with so many
 * interviews; how many more there may be, the odds of the person say. Null without an interview: then nothing is
 * published that would fit.
 */
export function readingsFromHere(basis: SeasonBasis, own: Range, more: More): Readings | null {
  const hand = basis.specialties.map(({ sent }) => sent.filter(({ attends }) => attends).length);
  const held = hand.reduce((sum, count) => sum + count, 0);
  if (held === 0) return null;
  const room = Math.max(0, (basis.profile.interviews ?? Number.POSITIVE_INFINITY) - held);
  const shares = more.byTable.map((one) => countRange(one).p);
  const rates = groupRates(basis);
  const rateWith = (count: number) => rates(spreadOver(hand, shares, count));
  return { own, published: averaged(more.all, room, rateWith) };
}

/** Further interviews by specialty, in the proportion in which they are expected. */
function spreadOver(hand: readonly number[], shares: readonly number[], more: number): number[] {
  const all = shares.reduce((sum, one) => sum + one, 0);
  let [passed, given] = [0, 0];
  return hand.map((count, s) => {
    passed += shares[s] ?? 0;
    const upTo = all > 0 ? Math.round((more * passed) / all) : 0;
    const here = upTo - given;
    given = upTo;
    return count + here;
  });
}

const PARTS = ['p', 'lo50', 'hi50', 'lo90', 'hi90'] as const;

/** @param room most further interviews that can be attended */
function averaged(counts: CountDistribution, room: number, rateWith: (count: number) => Range): Range {
  let [top, passed] = [0, counts[0] ?? 1];
  while (passed < NEARLY_ALL && top < counts.length - 1 && top < room) {
    top += 1;
    passed += counts[top] ?? 0;
  }
  const stations = [...STEPS.filter((step) => step < top), top].map((at) => ({ at, rate: rateWith(at) }));
  const sum: Range = { p: 0, lo50: 0, hi50: 0, lo90: 0, hi90: 0 };
  for (let count = 0; count < counts.length; count++) {
    const rate = between(stations, Math.min(count, top));
    for (const part of PARTS) sum[part] += (counts[count] as number) * rate[part];
  }
  return sum;
}

function between(stations: readonly { at: number; rate: Range }[], count: number): Range {
  const next = stations.findIndex(({ at }) => at >= count);
  const [high, low] = [stations[next], stations[next - 1]];
  if (!high || !low || high.at === count) return (high ?? low)?.rate as Range;
  const share = (count - low.at) / (high.at - low.at);
  const drawn = { ...high.rate };
  for (const part of PARTS) drawn[part] = low.rate[part] + share * (high.rate[part] - low.rate[part]);
  return drawn;
}
