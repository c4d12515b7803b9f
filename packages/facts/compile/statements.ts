/** Med-Peds programs' own statements: free text in, typed fields with their year and remark out. */
import type { FactTuple } from '../src/files.ts';
import type { FactField, FactValue } from '../src/types.ts';
import { addFact, type FactRecords } from './fact-records.ts';
import type { SourceRegister } from './sources.ts';

type RawStatement = Record<string, string>;
interface Reading {
  field: FactField;
  value: FactValue;
  remark?: string;
}

/** Text kept as it is, by raw field name. */
const PLAIN_TEXT: Record<string, FactField> = {
  img_considered: 'imgConsidered',
  ecfmg_cert_at_application: 'ecfmgAtApplication',
  lor_rules: 'letters',
  step1_policy: 'step1Policy',
  step2_at_application: 'step2AtApplication',
  step3_rule: 'step3Rule',
  application_deadline: 'applicationDeadline',
  interview_invites: 'interviewInvites',
  childrens_hospital: 'childrensHospital',
  state_rule: 'stateRule',
  language: 'languageNote',
  usce_note: 'usceNote',
  visa_note: 'visaNote',
  visa_policy_note: 'visaNote',
  score_use: 'step2Policy',
  website: 'website',
};

/** Not program facts, or the same figures as in the program list. */
const NOT_USED = new Set([
  'acgme_code',
  'nrmp_2020_matched',
  'match_history',
  'signals_2025_season',
  'training_sites',
]);

/** @param institutions name of each program's institution, by program code: it publishes the pages cited */
export function addStatements(
  records: FactRecords,
  rows: RawStatement[],
  register: SourceRegister,
  institutions: ReadonlyMap<string, string>,
): void {
  for (const row of rows) {
    const code = row.nrmp_code ?? '';
    const reading = readStatement(row.field ?? '', (row.value ?? '').trim());
    if (!reading || !records.has(code)) continue;
    const { year, words } = readYear(row.source_year ?? '');
    const source = register.cite(row.source_url ?? '', year, {
      thirdParty: row.confidence === 'third_party',
      institution: institutions.get(code),
    });
    const note = [words, reading.remark].filter(Boolean).join('; ');
    const fact: FactTuple = note ? [reading.value, year, source, note] : [reading.value, year, source];
    addFact(records, code, reading.field, fact);
  }
}

/** The typed reading of one statement; null when it holds nothing of its own. */
export function readStatement(field: string, value: string): Reading | null {
  if (value === '' || NOT_USED.has(field)) return null;
  if (field.startsWith('sister.')) return { field: 'sisterNote', value };
  const plain = PLAIN_TEXT[field];
  if (plain) return { field: plain, value };
  switch (field) {
    case 'visa_j1':
      return readYesNo(value, 'visaJ1') ?? { field: 'visaNote', value: `J-1: ${value}` };
    case 'visa_h1b':
      return readYesNo(value, 'visaH1b') ?? { field: 'visaNote', value: `H-1B: ${value}` };
    case 'usce_required':
      return readYesNo(value, 'usceRequired') ?? { field: 'usceNote', value };
    case 'usce_months_min':
      return readNumber(value, 'usceMonthsMin') ?? { field: 'usceNote', value };
    case 'max_attempts':
      return readNumber(value, 'maxAttempts') ?? { field: 'attemptsNote', value };
    case 'max_years_since_graduation':
      return readNumber(value, 'maxYearsSinceGraduation') ?? { field: 'graduationNote', value };
    case 'step2ck_min':
      return readNumber(value, 'minStep2') ?? { field: 'step2Policy', value };
    case 'total_residents':
      return readNumber(value, 'residents');
    case 'positions_per_year':
      // The program list carries the NRMP quota already.
      return /NRMP quota/.test(value) ? null : readNumber(value, 'positions');
    default:
      throw new Error(`medpeds_facts.csv: unknown field "${field}"`);
  }
}

function readYesNo(value: string, field: 'visaJ1' | 'visaH1b' | 'usceRequired'): Reading | null {
  const match = /^(yes|no)\b\s*(.*)$/s.exec(value);
  if (!match) return null;
  const remark = remarkOf(match[2] ?? '', value);
  return { field, value: match[1] === 'yes', ...(remark && { remark }) };
}

/** A leading whole number; a range such as "245-255" is no minimum. */
function readNumber(value: string, field: FactField): Reading | null {
  const match = /^(\d+)(?![\d.]|\s*-\s*\d)\s*(.*)$/s.exec(value);
  if (!match) return null;
  const remark = remarkOf(match[2] ?? '', value);
  return { field, value: Number(match[1]), ...(remark && { remark }) };
}

/** A remark in brackets stands alone; words that go on ("no for new petitions") only make sense whole. */
function remarkOf(rest: string, whole: string): string {
  if (rest === '') return '';
  return /^\((.*)\)$/s.exec(rest)?.[1] ?? whole;
}

/**
 * The year from which a statement holds, and the source's own words where the year alone would say more than the
 * source does: "before 2021" was true in 2020 at the latest, "2023 or later" in 2023 at the earliest.
 */
export function readYear(text: string): { year: number | null; words: string } {
  const words = text.trim();
  if (words === '') return { year: null, words: '' };
  if (/^\d{4}$/.test(words)) return { year: Number(words), words: '' };
  const first = /\d{4}/.exec(words);
  if (!first) return { year: null, words };
  const year = Number(first[0]);
  if (words.startsWith('before')) return { year: year - 1, words };
  if (words.startsWith('after')) return { year: year + 1, words };
  return { year, words };
}
