import type { Profile } from '@matchwright/inputs';
import type { ChangeKind, MoneyRange, ProfileChange } from '../decision-results.ts';
import type { Stated } from './parameters.ts';

/** Something this person can do, before it is planned with. */
export interface Improvement {
  id: string;
  kind: ChangeKind;
  change: string;
  changes: ProfileChange[];
  costs: Stated[];
  /** Null when not known. */
  months: number | null;
  says: string[];
  sources: string[];
}

/** What one kind of improvement has to offer, and what it cannot offer with the reason. */
export interface Offer {
  improvements: Improvement[];
  notes: string[];
  /** The reason of the only note, as the end of any sentence. */
  why?: string;
}

export const NOTHING: Offer = { improvements: [], notes: [] };

/** Several at once: costs and sources add up; `changes` must not depend on one another's places. */
export function combine(
  id: string,
  kind: ChangeKind,
  change: string,
  parts: readonly Pick<Improvement, 'changes' | 'costs' | 'says' | 'sources'>[],
  months: number | null,
): Improvement {
  return {
    id,
    kind,
    change,
    changes: parts.flatMap((part) => part.changes),
    costs: parts.flatMap((part) => part.costs),
    months,
    says: [...new Set(parts.flatMap((part) => part.says))],
    sources: [...new Set(parts.flatMap((part) => part.sources))],
  };
}

/** Sum of the costs; null when none is known. */
export function totalCost(costs: readonly MoneyRange[]): MoneyRange | null {
  if (costs.length === 0) return null;
  const sum = (end: 'low' | 'high') => costs.reduce((total, cost) => total + cost[end], 0);
  return { low: sum('low'), high: sum('high') };
}

export function isImg(profile: Profile): boolean {
  return profile.applicant === 'us-img' || profile.applicant === 'non-us-img';
}
