import type { Plan } from './plan.ts';

const NAMES = {
  'med-peds': 'Med-Peds',
  'internal-medicine': 'Internal Medicine',
  pediatrics: 'Pediatrics',
} as const;

/** What a reader must know before trusting the list: projections, doubtful figures, money, few people. */
export function planNotes(plan: Plan): string[] {
  const { season, listed } = plan;
  const notes: string[] = [];
  if (season.projectedFrom !== null) {
    notes.push(
      `Fees, signals and dates of the ${season.season} season are not published yet. This plan uses those of ${season.projectedFrom}.`,
    );
  }
  for (const id of listed.specialties) {
    const signals = season.signals[id];
    if (signals.confidence === 'low' && signals.value.gold > 0) {
      notes.push(
        `Signals in ${NAMES[id]}: we found ${describeSignals(signals.value)} in one source only. Check it on the AAMC page before you rely on it.`,
      );
    }
  }
  if (plan.spendable === 0) {
    notes.push(
      `The budget of $${plan.budget} does not cover the fixed fees of $${fixedTotal(plan)}, so no application fits. Raise the budget to see a list.`,
    );
  }
  if (listed.specialties.includes('med-peds') && plan.market.applicant.type === 'non-us-img') {
    notes.push(
      'Only 24 non-US-citizen IMGs preferred Med-Peds in the 2026 Match report. The Med-Peds odds rest on few people, and their ranges are wide.',
    );
  }
  return notes;
}

function describeSignals({
  gold,
  silver,
  tiered,
}: {
  gold: number;
  silver: number;
  tiered: boolean;
}): string {
  return tiered ? `${gold} gold and ${silver} silver` : `${gold}`;
}

function fixedTotal(plan: Plan): number {
  return plan.fixedFees.reduce((sum, fee) => sum + fee.amount.value, 0);
}
