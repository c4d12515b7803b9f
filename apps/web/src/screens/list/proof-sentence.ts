import type { ListResult } from '@matchwright/engine';
import { money, pointsAtMost } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';

/** What the certificate proves, in one sentence. */
export function proofSentence({ budget, certificate }: Pick<ListResult, 'budget' | 'certificate'>): string {
  const gap = pointsAtMost(certificate.gap);
  if (gap === null) return phrases.proof.best(money(budget));
  return phrases.proof.nearly(money(budget), gap, certificate.objective === 'preference');
}
