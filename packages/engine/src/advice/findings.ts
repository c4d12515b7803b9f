import type { Finding, Topic } from './finding.ts';
import { RULES } from './rules/index.ts';
import type { Situation } from './situation.ts';

const SEVERITIES = ['high', 'medium', 'low'] as const;

/** What every rule says here, or those of some topics: severest first, in the order of the catalogue. */
export function findingsOf(situation: Situation, topics?: readonly Topic[]): Finding[] {
  return RULES.filter((rule) => !topics || topics.includes(rule.topic))
    .flatMap((rule) => {
      const spoken = rule.speak(situation);
      return spoken === null || 'missing' in spoken ? [] : [spoken];
    })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
