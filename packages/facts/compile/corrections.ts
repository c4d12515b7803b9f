/**
 * Facts that people looked up on a program's own page since the raw tables were made. They are added beside the
 * older statements, and the newest dated one comes first.
 */
import { FIELD_RULES, isFactField, valueProblem } from '../src/fields.ts';
import type { FactValue } from '../src/types.ts';
import { addFact, type FactRecords } from './fact-records.ts';
import type { SourceRegister } from './sources.ts';

export function addCorrections(
  records: FactRecords,
  rows: Record<string, string>[],
  register: SourceRegister,
  institutions: ReadonlyMap<string, string>,
): void {
  for (const [index, row] of rows.entries()) {
    const {
      nrmp_code: code = '',
      field = '',
      value: text = '',
      year: printed = '',
      source_url: address = '',
    } = row;
    const place = `compile/corrections.csv, row ${index + 2}`;
    if (!records.has(code)) throw new Error(`${place}: "${code}" is not the code of an offered program`);
    if (!isFactField(field)) throw new Error(`${place}: "${field}" is not a field`);
    if (!/^\d{4}$/.test(printed)) throw new Error(`${place}: the year in which it was read is missing`);
    if (!URL.canParse(address)) throw new Error(`${place}: "${address}" is not an address`);
    const value = typed(text, FIELD_RULES[field].type);
    const problem = valueProblem(field, value);
    if (problem) throw new Error(`${place}: ${problem}`);
    const year = Number(printed);
    const source = register.cite(address, year, { institution: institutions.get(code) });
    addFact(records, code, field, row.remark ? [value, year, source, row.remark] : [value, year, source]);
  }
}

function typed(text: string, type: 'string' | 'number' | 'boolean'): FactValue {
  if (type === 'number' && text !== '') return Number(text);
  if (type === 'boolean' && (text === 'yes' || text === 'no')) return text === 'yes';
  return text;
}
