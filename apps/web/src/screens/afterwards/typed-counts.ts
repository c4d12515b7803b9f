import { latinDigits } from '@matchwright/inputs';
import type { SeasonLog } from '@matchwright/inputs/season';

export const PARTS = ['applications', 'interviews', 'ranks'] as const;
export type CountPart = (typeof PARTS)[number];

/** What stands in the three fields of a specialty, as it was typed. */
export type TypedCounts = Record<CountPart, string>;
type Counts = NonNullable<SeasonLog['counts']['pediatrics']>;

/** The most that the season file takes. */
export const MOST = 5000;

export function typedFrom(counts: Counts | undefined): TypedCounts {
  const text = (n: number | undefined) => (n === undefined ? '' : String(n));
  return {
    applications: text(counts?.applications),
    interviews: text(counts?.interviews),
    ranks: text(counts?.ranks),
  };
}

/** Whether a field holds something that is no total. Empty is not known. */
export function isWrong(text: string): boolean {
  return text.trim() !== '' && totalOf(text) === null;
}

/** Why the fields cannot be counted as they stand; null when they can, or when all are empty. */
export function problemOf(typed: TypedCounts): 'applications' | 'more-interviews' | 'more-ranks' | null {
  const { applications, interviews, ranks } = typed;
  const [sent, came, ranked] = [totalOf(applications), totalOf(interviews), totalOf(ranks)];
  if (sent === null) return came === null && ranked === null ? null : 'applications';
  if (came !== null && came > sent) return 'more-interviews';
  return ranked !== null && ranked > (came ?? 0) ? 'more-ranks' : null;
}

/** The totals as the season keeps them; null without a number of applications. What is wrong is left out. */
export function countsOf(typed: TypedCounts): Counts | null {
  const applications = totalOf(typed.applications);
  if (applications === null) return null;
  const [interviews, ranks] = [totalOf(typed.interviews), totalOf(typed.ranks)];
  return {
    applications,
    ...(interviews === null ? {} : { interviews }),
    ...(ranks === null ? {} : { ranks }),
  };
}

function totalOf(text: string): number | null {
  const plain = latinDigits(text).trim();
  if (!/^\d{1,6}$/.test(plain)) return null;
  const total = Number(plain);
  return total <= MOST ? total : null;
}
