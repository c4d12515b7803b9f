import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { marginal } from '../portfolio/index.ts';
import type { ListResult } from '../results.ts';
import type { Plan } from './plan.ts';

/** Below this gain the next $30 are not worth advising: 0.05 points. */
const WORTH_ADVISING = 5e-4;

/** Worth of the next application and of the last and next $30, in the terms of the certificate's value. */
export function marginalWorth(plan: Plan): ListResult['marginal'] {
  const { listed, solution } = plan;
  const worth = marginal(listed.problem, solution);
  const bySpecialty: ListResult['marginal']['bySpecialty'] = {};
  for (const next of worth.bySpecialty) {
    if (next.price === null) continue;
    bySpecialty[next.specialty as SpecialtyId] = {
      price: next.price,
      gain: next.gain,
      code: next.program === null ? null : (listed.choices[next.program]?.candidate.program.code ?? null),
    };
  }
  return {
    bySpecialty,
    next30: worth.next30,
    last30: worth.last30 ?? 0,
    stopAdvice:
      solution.selected.length > 0 && worth.next30 < WORTH_ADVISING
        ? say`Another $30 would add less than 0.05 points. Compare what else your money could do before you pay for more applications.`
        : null,
  };
}
