import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import type { Situation } from './situation.ts';

/** Who should write for which specialty, and when to ask. */
export interface LetterPlan {
  season: number;
  findings: Finding[];
}

export function letterPlan(situation: Situation): LetterPlan {
  return { season: situation.profile.season, findings: findingsOf(situation, ['letters']) };
}
