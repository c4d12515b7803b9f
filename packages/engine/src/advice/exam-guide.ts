import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import type { Situation } from './situation.ts';

/** What to decide about exams, with dates. */
export interface ExamGuide {
  season: number;
  findings: Finding[];
}

export function examGuide(situation: Situation): ExamGuide {
  return { season: situation.profile.season, findings: findingsOf(situation, ['exams']) };
}
