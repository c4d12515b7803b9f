import type { MoneyRange } from '../../decision-results.ts';
import type { Range } from '../../results.ts';
import type { LatestDays } from './latest-days.ts';
import type { PracticeGate } from './practice-gate.ts';
import type { OrderStep } from './step3-order.ts';

export type Step3Verdict = 'passed' | 'worth-it' | 'only-for-h1b' | 'not-now' | 'cannot-tell';

/** Whether Step 3 is worth taking before the Match. */
export interface Step3Guide {
  exam: 'step3' | 'comlex3';
  verdict: Step3Verdict;
  title: string;
  says: string;
  reasons: string[];
  missing: string[];
  /** The chance to match as it is, and with Step 3 passed before applying; null when it cannot be taken in time. */
  effect: { now: Range; passed: Range; gain: Range } | null;
  cost: MoneyRange | null;
  /** Preparation, months. */
  months: { low: number; high: number };
  /** Day to begin preparing, for a score that goes out with the application; ISO, null when not known. */
  begin: string | null;
  /** An H-1B is accepted and a visa is needed; null when the profile does not say. */
  h1b: boolean | null;
  order: OrderStep[];
  days: LatestDays | null;
  gate: PracticeGate | null;
  sources: string[];
}

/** All of it but the words. */
export type Step3Judged = Omit<Step3Guide, 'title' | 'says' | 'reasons' | 'sources'> & {
  /** Why it is not offered now, as the end of a sentence; null when it is. */
  refused: string | null;
  /** Points of chance from which it is worth its price. */
  worthPoints: number;
  /** That the date of the certificate decides it; null when it does not. */
  decides: string | null;
};
