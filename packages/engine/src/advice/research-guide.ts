import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import type { Situation } from './situation.ts';

/** Scholarship and continuity: what to do, how to document it. */
export interface ResearchGuide {
  season: number;
  findings: Finding[];
}

export function researchGuide(situation: Situation): ResearchGuide {
  return { season: situation.profile.season, findings: findingsOf(situation, ['scholarship']) };
}
