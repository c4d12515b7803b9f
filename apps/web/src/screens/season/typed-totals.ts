import { latinDigits } from '@matchwright/inputs';
import type { SeasonLog } from '@matchwright/inputs/season';

export const TOTALS = ['applications', 'interviews', 'ranks'] as const;
export type Total = (typeof TOTALS)[number];
export type Totals = SeasonLog['counts'][keyof SeasonLog['counts']];

const MOST = 5000;

export type ReadTotals =
  | { ok: true; totals: NonNullable<Totals> | undefined }
  | { ok: false; field: Total; why: 'wrong' | 'missing' | 'more' };

/** Totals of one specialty as typed; all empty: none. */
export function readTotals(typed: Readonly<Record<Total, string>>): ReadTotals {
  const read = {} as Record<Total, number | undefined>;
  for (const field of TOTALS) {
    const text = latinDigits(typed[field]).trim();
    if (text !== '' && (!/^\d+$/.test(text) || Number(text) > MOST))
      return { ok: false, field, why: 'wrong' };
    read[field] = text === '' ? undefined : Number(text);
  }
  const { applications, interviews, ranks } = read;
  if (applications === undefined) {
    if (interviews === undefined && ranks === undefined) return { ok: true, totals: undefined };
    return { ok: false, field: 'applications', why: 'missing' };
  }
  if ((interviews ?? 0) > applications) return { ok: false, field: 'interviews', why: 'more' };
  return {
    ok: true,
    totals: {
      applications,
      ...(interviews === undefined ? {} : { interviews }),
      ...(ranks === undefined ? {} : { ranks }),
    },
  };
}
