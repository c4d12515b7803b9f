import type { UnknownFact } from '@matchwright/engine';
import type { Stated } from '../../runner/stated-facts.ts';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';

const t = phrases.list.policy;

/** How a policy was counted, in words, and the statement it was counted from. */
export function unknownWords(
  unknown: UnknownFact,
  stated: Stated[] = [],
  visaNeeded: boolean | null = true,
): { says: string; from: Stated | null } {
  const from = stated.find((one) => one.field === unknown.field) ?? null;
  if (unknown.field !== 'visaJ1' || visaNeeded === null) return { says: shown(unknown.says), from };
  const share = `${Math.min(99, Math.max(1, Math.round(unknown.p * 100)))}%`;
  if (!from) return { says: t.visaNothing(share), from };
  const when = from.year === null ? t.undated : t.inYear(from.year);
  return { says: shown(from.value === true ? t.visaTaken(when, share) : t.visaRefused(when, share)), from };
}
