import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import type { Situation } from './situation.ts';

/** An outline of the story from the person's own answers; never a finished statement. */
export interface StoryOutline {
  season: number;
  findings: Finding[];
}

export function storyOutline(situation: Situation): StoryOutline {
  return { season: situation.profile.season, findings: findingsOf(situation, ['specialty']) };
}
