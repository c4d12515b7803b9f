import type { Situation } from '../situation.ts';

/**
 * A Pathway belongs to the season in which the certificate comes: whoever expects it before the rank lists of an earlier
 * season are due goes through the Pathways of that one, as far as its dates are published. A date that has passed says
 * nothing.
 */
export function pathwaysSeason({ facts, profile, today }: Situation): number {
  const { expected } = profile.ecfmg;
  if (expected === undefined || expected < today) return profile.season;
  const earlier = facts.calendar
    .filter(({ event, season }) => event === 'rank-list-deadline' && season < profile.season)
    .filter(({ date }) => date >= expected)
    .map(({ season }) => season);
  return Math.min(profile.season, ...earlier);
}
