import type { Sort, SortKey } from '../../directory/columns.ts';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';

const t = phrases.programs;
const LETTERS: ReadonlySet<SortKey> = new Set(['name', 'specialty', 'state', 'city', 'kind']);
const ANSWERS: ReadonlySet<SortKey> = new Set(['can', 'visaJ1', 'visaH1b']);

/** An order in words, such as "Interview, highest first". */
export function orderWords({ by, descending }: Sort): string {
  const column = shown(t.columns[by]);
  if (LETTERS.has(by)) return descending ? t.orderFromZ(column) : t.orderFromA(column);
  if (ANSWERS.has(by)) return descending ? t.orderYes(column) : t.orderNo(column);
  return descending ? t.orderDown(column) : t.orderUp(column);
}
