import { US_STATES } from '@matchwright/inputs';
import { count, percent, percentRange } from '../text/numbers.ts';
import { phrases } from '../text/phrases.ts';
import type { ColumnId } from './columns.ts';
import type { DirectoryRow } from './directory-row.ts';

const t = phrases.programs;

/** What stands in one cell: the value, and under it its year or range. Null is unknown. */
export interface CellWords {
  text: string;
  note?: string;
}

const WORDS: Record<ColumnId, (row: DirectoryRow) => CellWords | null | undefined> = {
  interview: ({ interview }) =>
    interview && { text: percent(interview.p), note: percentRange(interview.lo90, interview.hi90) },
  match: ({ match }) => match && { text: percent(match.p) },
  can: ({ can }) => {
    if (can === null) return null;
    const note = (t.canNote as Partial<Record<typeof can, string>>)[can];
    return note ? { text: t.can[can], note } : { text: t.can[can] };
  },
  level: ({ level }) => ({ text: level ? phrases.list.level[level] : t.off }),
  specialty: ({ specialty }) => ({ text: phrases.list.specialty[specialty] }),
  state: ({ state }) => ({ text: US_STATES[state] ?? state }),
  city: ({ city }) => ({ text: city }),
  kind: ({ known: { kind } }) => kind && dated(t.kinds[kind.value], kind),
  positions: ({ known: { positions } }) => positions && dated(count(positions.value), positions),
  imgShare: ({ known: { imgShare } }) =>
    imgShare && dated(phrases.facts.percent(count(imgShare.value)), imgShare),
  visaJ1: ({ known: { visaJ1 } }) => visaJ1 && dated(yesNo(visaJ1.value), visaJ1),
  visaH1b: ({ known: { visaH1b } }) => visaH1b && dated(yesNo(visaH1b.value), visaH1b),
  minStep2: ({ known: { minStep2 } }) => minStep2 && dated(count(minStep2.value), minStep2),
  years: ({ known: { maxYearsSinceGraduation: years } }) => years && dated(t.atMost(years.value), years),
  attempts: ({ known: { maxAttempts } }) => maxAttempts && dated(t.atMost(maxAttempts.value), maxAttempts),
  usce: ({ known: { usceMonthsMin: months, usceRequired: required } }) => {
    if (months) return dated(t.months(months.value), months);
    return required && dated(required.value ? t.required : t.notRequired, required);
  },
};

export function cellWords(column: ColumnId, row: DirectoryRow): CellWords | null {
  return WORDS[column](row) ?? null;
}

function dated(text: string, { year }: { year: number | null }): CellWords {
  return { text, note: year === null ? t.undated : String(year) };
}

const yesNo = (answer: boolean) => (answer ? phrases.facts.yes : phrases.facts.no);
