/** Facts being gathered, by program code and field. */

import { FACT_FIELDS } from '../src/fields.ts';
import type { FactRecord, FactTuple } from '../src/files.ts';
import { compareTrust } from '../src/trust.ts';
import type { FactField, Source } from '../src/types.ts';

export type FactRecords = Map<string, FactRecord>;

export function addFact(records: FactRecords, code: string, field: FactField, fact: FactTuple): void {
  const record = records.get(code);
  if (!record) throw new Error(`${code} is not an offered program`);
  // A listing that gives the same address as the program itself adds nothing.
  const facts = (record[field] ?? []).filter(
    ([value, , source]) => value !== fact[0] || source !== 'program-website',
  );
  const same = facts.some(
    ([value, year, source]) => value === fact[0] && year === fact[1] && source === fact[2],
  );
  if (!same) facts.push(fact);
  record[field] = facts;
}

/** The record with fields in a fixed order and each field's facts by trust. */
export function sortedRecord(record: FactRecord, sources: Record<string, Source>): FactRecord {
  const sorted: FactRecord = {};
  for (const field of FACT_FIELDS) {
    const facts = record[field];
    if (facts) sorted[field] = [...facts].sort((a, b) => compareTrust(expand(a), expand(b), sources));
  }
  return sorted;
}

function expand([value, year, source, note]: FactTuple) {
  return { value, year, source, ...(note !== undefined && { note }) };
}
