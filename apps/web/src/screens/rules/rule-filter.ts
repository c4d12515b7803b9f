import type { FindingKind, RuleEntry } from '@matchwright/engine/advice';

export interface RuleFilter {
  words: string;
  kind: FindingKind | 'all';
}

/** Rules of the kind that hold every word, in their sentence, their names or their figures. */
export function matchingRules(
  rules: readonly RuleEntry[],
  { words, kind }: RuleFilter,
  titleOf: (source: string) => string,
): RuleEntry[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    if (kind !== 'all' && rule.kind !== kind) return false;
    const text = [
      rule.id,
      rule.when,
      ...rule.fields,
      ...rule.figures.flatMap(({ key, value, unit, note = '' }) => [key, String(value), unit, note]),
      ...rule.sources.map(titleOf),
    ]
      .join('\n')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** The rule that an address names, or null. */
export function ruleInAddress(hash: string): string | null {
  return new URLSearchParams(hash.split('?')[1] ?? '').get('rule');
}
