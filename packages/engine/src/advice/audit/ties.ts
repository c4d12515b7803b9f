import type { Finding } from '../finding.ts';
import type { AnyRule } from '../rule.ts';

/** Ties each strength to the risks found here that its rule answers, and each of those back to it. */
export function tieStrengths(findings: readonly Finding[], rules: readonly AnyRule[]): Finding[] {
  const answers = new Map(rules.map((rule) => [rule.id, rule.answers ?? []]));
  const found = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind);
  const risks = found('risk').map(({ id }) => id);
  const strengths = found('strength').map(({ id }) => id);
  return findings.map((finding) => {
    if (finding.kind === 'strength')
      return { ...finding, answers: risks.filter((id) => answers.get(finding.id)?.includes(id)) };
    if (finding.kind === 'risk')
      return { ...finding, answeredBy: strengths.filter((id) => answers.get(id)?.includes(finding.id)) };
    return finding;
  });
}
