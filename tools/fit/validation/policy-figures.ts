import type { Facts, ValidationFigure } from '@matchwright/facts';
import type { Fit } from '../fit.ts';
import { meanAndError } from './held-out-figures.ts';
import { short } from './national-table.ts';
import { changedAnswers, heldOutAnswers } from './policies.ts';

const NAMES = { visaJ1: 'J-1', visaH1b: 'H-1B' };

/** How well the evidence predicts visa answers it does not see, and how often answers change. */
export function policyFigures(fit: Fit, facts: Facts): ValidationFigure[] {
  return (['visaJ1', 'visaH1b'] as const).flatMap((field) => {
    const held = heldOutAnswers(fit.policies.evidence, fit.policies.answers[field]);
    const data = `${NAMES[field]} answers of programs`;
    const gain = meanAndError(held.map((row) => row.score - row.baseRate));
    const off = meanAndError(held.map((row) => (row.said ? 1 : 0) - row.predicted));
    const { pairs, changed, years } = changedAnswers(facts, field);
    return [
      {
        id: `policy-gain-${field}`,
        name: `${NAMES[field]} answers not seen: gain over the share that says yes`,
        value: short(gain.mean),
        error: short(gain.se),
        metric: 'gain in mean log score for each answer, natural logarithm',
        data,
        year: '2021',
        n: held.length,
      },
      {
        id: `policy-bias-${field}`,
        name: `${NAMES[field]} answers not seen: share that said yes minus predicted`,
        value: short(off.mean),
        error: short(off.se),
        metric: 'difference of shares; 0 is calibrated',
        data,
        year: '2021',
        n: held.length,
      },
      {
        id: `policy-changed-${field}`,
        name: `${NAMES[field]}: answers of 2021 that differ from a dated statement of another year`,
        value: short((changed + 0.5) / (pairs + 1)),
        error: short(Math.sqrt((changed + 0.5) * (pairs - changed + 0.5)) / (pairs + 1) ** 1.5),
        metric: 'share of pairs, half a pair added to each side',
        data: `programs with both, on average ${years.toFixed(1)} years apart`,
        year: '2017–2026',
        n: pairs,
      },
    ];
  });
}
