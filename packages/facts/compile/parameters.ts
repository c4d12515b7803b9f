/** Rules, fees, limits and policies as dated, typed rows. */
import type { Confidence, Parameter } from '../src/types.ts';
import { compareText } from './grouping.ts';
import { printedYear, type SourceRegister } from './sources.ts';

const CONFIDENCES: readonly string[] = ['high', 'medium', 'low'];

export function compileParameters(rows: Record<string, string>[], register: SourceRegister): Parameter[] {
  return rows
    .map((row) => compileParameter(row, register))
    .sort(
      (a, b) =>
        compareText(a.key, b.key) ||
        compareText(a.from ?? '', b.from ?? '') ||
        compareText(a.season, b.season) ||
        compareText(String(a.value), String(b.value)),
    );
}

function compileParameter(row: Record<string, string>, register: SourceRegister): Parameter {
  const { key = '', confidence = '', source_url: cited = '', source_year: printed = '' } = row;
  if (!CONFIDENCES.includes(confidence))
    throw new Error(`parameters.csv: ${key} has the confidence "${confidence}"`);
  const year = printedYear(printed);
  return {
    key,
    value: typedValue(row.value ?? ''),
    unit: row.unit ?? '',
    from: isoDate(row.effective_from, key),
    to: isoDate(row.effective_to, key),
    season: row.season ?? '',
    source: register.cite(cited, year),
    year,
    confidence: confidence as Confidence,
    ...(row.notes && { note: row.notes }),
  };
}

function typedValue(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function isoDate(text: string | undefined, key: string): string | null {
  if (!text) return null;
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new Error(`parameters.csv: ${key} has the date "${text}"`);
  return text;
}
