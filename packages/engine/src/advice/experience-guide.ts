import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import type { Situation } from './situation.ts';

/** Past and planned clinical experience, and what the next should be. */
export interface ExperienceGuide {
  season: number;
  findings: Finding[];
}

export function experienceGuide(situation: Situation): ExperienceGuide {
  return { season: situation.profile.season, findings: findingsOf(situation, ['experience']) };
}
