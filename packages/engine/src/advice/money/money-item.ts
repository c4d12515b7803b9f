import type { Confidence } from '@matchwright/facts';

export const MONEY_GROUPS = [
  'applications',
  'match',
  'exams',
  'certification',
  'experience',
  'visa',
] as const;
export type MoneyGroup = (typeof MONEY_GROUPS)[number];

/** One thing to pay for, US dollars. `low` and `high` differ where the price depends on what is not known. */
export interface MoneyItem {
  id: string;
  label: string;
  group: MoneyGroup;
  /** Month in which it is due, `2027-08`; null when no date is known. */
  month: string | null;
  low: number;
  high: number;
  /** `paid` is behind you and in no total; `optional` is not part of the plan as it stands. */
  status: 'paid' | 'planned' | 'optional';
  /** Only somebody who matches pays it. */
  ifYouMatch: boolean;
  /** What the price is for: "for 41 applications", "once". */
  per: string;
  source: string;
  year: number | null;
  confidence: Confidence;
  /** The figure stands on no page of those who charge it, or on a doubtful one. */
  unconfirmed: boolean;
  /** Address of the page on which those who charge it print it; null where the facts name none. */
  checkAt: string | null;
  note: string | null;
  /** Id of the task of the plan that it belongs to. */
  task: string | null;
}
