import type { Finding, Repair } from '../finding.ts';

/** A step that lessens one risk or several. */
export interface CheapestRepair {
  /** Ids of the risks that it lessens, the severest first. */
  risks: string[];
  repair: Repair;
}

/** The repairs of all risks: those still in time first, then the cheapest, the shortest, the one that gains most. */
export function cheapestRepairs(findings: readonly Finding[]): CheapestRepair[] {
  const byStep = new Map<string, CheapestRepair>();
  for (const { id, kind, settled, repair } of findings) {
    // A step that comes too late for a risk that nothing changes any more helps nobody.
    if (kind !== 'risk' || !repair || (settled && repair.late)) continue;
    const same = byStep.get(repair.what);
    if (same) same.risks.push(id);
    else byStep.set(repair.what, { risks: [id], repair });
  }
  return [...byStep.values()].sort(
    (a, b) =>
      Number(a.repair.late) - Number(b.repair.late) ||
      compare(middle(a.repair), middle(b.repair)) ||
      compare(a.repair.months, b.repair.months) ||
      (b.repair.gain?.p ?? 0) - (a.repair.gain?.p ?? 0),
  );
}

function middle({ cost }: Repair): number | null {
  return cost && (cost.low + cost.high) / 2;
}

/** Smaller first; what is not known stands behind. */
function compare(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
