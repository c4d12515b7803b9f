import type { Closed, Effect, Severity } from '../finding.ts';
import type { Situation } from '../situation.ts';

/** Figures that the scale reads; a rule that uses it names them among its own. */
export const SEVERITY_FIGURES = [
  'advice.severity.high_closed_percent',
  'advice.severity.medium_closed_percent',
  'advice.severity.high_points',
  'advice.severity.high_share_of_chance',
  'advice.severity.least_points',
  'advice.severity.medium_points',
] as const;

/** What speaks for a severity; the strongest argument decides. */
interface Weights {
  /** Nothing in the plan works while it lasts: no residency, no visa, no place on a rank list. */
  blocks?: boolean | undefined;
  closes?: Closed | undefined;
  effect?: Effect | undefined;
  /** What the threshold of the rule itself says, whatever can be measured. */
  least: Severity;
}

const ORDER = ['low', 'medium', 'high'] as const;

/**
 * One scale for every risk:
 *
 * - high: it blocks the Match itself, closes or may close a large share of the wanted programs, or lowers the chance of
 *   matching much, in points or as a share of what is left of it; or it passes a threshold that the catalogue calls high
 *   (Step 2 CK in the critical band, a year of inactivity)
 * - medium: programs will ask about it, and something can be done; or it closes or costs enough to plan around it
 * - low: worth knowing, seldom decisive
 *
 * What nobody has measured (letters, gaps) can only be as severe as its own threshold says.
 */
export function severityOf(situation: Situation, { blocks, closes, effect, least }: Weights): Severity {
  if (blocks) return 'high';
  return [least, closes && byClosed(situation, closes), effect && byEffect(situation, effect)]
    .filter((severity) => severity !== undefined)
    .reduce((a, b) => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b));
}

/** One step down, never below low. */
export function milder(severity: Severity): Severity {
  return ORDER[Math.max(0, ORDER.indexOf(severity) - 1)] as Severity;
}

function byClosed(situation: Situation, { count, of }: Closed): Severity {
  const percent = of === 0 ? 0 : (100 * count) / of;
  if (percent >= situation.figure('advice.severity.high_closed_percent')) return 'high';
  return percent >= situation.figure('advice.severity.medium_closed_percent') ? 'medium' : 'low';
}

function byEffect(situation: Situation, { now, gain }: Effect): Severity {
  const points = 100 * gain.p;
  if (points < situation.figure('advice.severity.least_points')) return 'low';
  const share = points / Math.max(now.p, Number.MIN_VALUE);
  if (points >= situation.figure('advice.severity.high_points')) return 'high';
  if (share >= situation.figure('advice.severity.high_share_of_chance')) return 'high';
  return points >= situation.figure('advice.severity.medium_points') ? 'medium' : 'low';
}
