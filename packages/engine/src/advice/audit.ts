import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import type { Situation } from './situation.ts';

/** What a good advisor would say of a profile, before anything is sent. */
export interface Audit {
  season: number;
  /** ISO date that it was made for. */
  today: string;
  findings: Finding[];
}

export function audit(situation: Situation): Audit {
  return { season: situation.profile.season, today: situation.today, findings: findingsOf(situation) };
}
