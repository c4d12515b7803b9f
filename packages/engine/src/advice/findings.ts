import type { Finding, Topic } from './finding.ts';
import { withPlannedRepair } from './repair-in-plan.ts';
import type { AnyRule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { isSettled } from './settled-risk.ts';
import type { Situation } from './situation.ts';

const SEVERITIES = ['high', 'medium', 'low'] as const;

/** A rule that cannot tell, and the paths that it would have to know. */
export interface Waiting {
  rule: AnyRule;
  missing: string[];
}

/** What rules find: severest first, in the order of the rules; and those that cannot tell. */
export function outcomesOf(
  situation: Situation,
  rules: readonly AnyRule[],
): { findings: Finding[]; waiting: Waiting[] } {
  const findings: Finding[] = [];
  const waiting: Waiting[] = [];
  for (const rule of rules) {
    const spoken = rule.speak(situation);
    if (spoken === null) continue;
    if ('missing' in spoken) waiting.push({ rule, missing: spoken.missing });
    else findings.push(withPlannedRepair(situation, isSettled(situation, spoken) ? settled(spoken) : spoken));
  }
  return { findings: findings.sort(severestFirst), waiting };
}

const settled = (finding: Finding): Finding => ({ ...finding, settled: true });

export function severestFirst(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

/** What every rule says here, or those of some topics: severest first, in the order of the catalogue. */
export function findingsOf(situation: Situation, topics?: readonly Topic[]): Finding[] {
  const asked = RULES.filter((rule) => !topics || topics.includes(rule.topic));
  return outcomesOf(situation, asked).findings;
}
