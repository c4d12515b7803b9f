import type { Finding, Topic } from './finding.ts';
import type { AnyRule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Situation } from './situation.ts';

const SEVERITIES = ['high', 'medium', 'low'] as const;

/** What every rule says here, or those of some topics: severest first, in the order of the catalogue. */
export function findingsOf(situation: Situation, topics?: readonly Topic[]): Finding[] {
  return findingsFrom(
    situation,
    RULES.filter((rule) => !topics || topics.includes(rule.topic)),
  );
}

/** What these rules say here: severest first, then in their own order. */
export function findingsFrom(situation: Situation, rules: readonly AnyRule[]): Finding[] {
  return rules
    .flatMap((rule) => {
      const spoken = rule.speak(situation);
      return spoken === null || 'missing' in spoken ? [] : [spoken];
    })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
