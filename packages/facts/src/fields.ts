/** What each field of a program may hold. Used where facts are read and where they are checked. */
import type { FactField, FactFields, FactValue } from './types.ts';

interface FieldRule {
  type: 'string' | 'number' | 'boolean';
  /** Smallest and largest number accepted. */
  min?: number;
  max?: number;
  oneOf?: readonly string[];
}

const text: FieldRule = { type: 'string' };
const flag: FieldRule = { type: 'boolean' };
const number = (min: number, max: number): FieldRule => ({ type: 'number', min, max });
const percent = number(0, 100);

export const FIELD_RULES: { [F in FactField]: FieldRule } = {
  website: text,
  positions: number(1, 250),
  filled: number(0, 250),
  kind: { type: 'string', oneOf: ['university', 'affiliated', 'community', 'military'] },
  residents: number(1, 800),
  applications: number(1, 15_000),
  imgShare: percent,
  imgShareUs: percent,
  imgShareNonUs: percent,
  visaJ1: flag,
  visaH1b: flag,
  visaNote: text,
  minStep2: number(150, 300),
  h1bFilingYears: number(0, 7),
  h1bFilings2025: number(0, 1000),
  boardPassRateMedicine: text,
  boardPassRatePediatrics: text,
  imgConsidered: text,
  maxAttempts: number(1, 6),
  attemptsNote: text,
  maxYearsSinceGraduation: number(1, 20),
  graduationNote: text,
  usceRequired: flag,
  usceMonthsMin: number(1, 36),
  usceNote: text,
  ecfmgAtApplication: text,
  step1Policy: text,
  step2Policy: text,
  step2AtApplication: text,
  step3Rule: text,
  letters: text,
  applicationDeadline: text,
  interviewInvites: text,
  childrensHospital: text,
  stateRule: text,
  languageNote: text,
  sisterNote: text,
};

export const FACT_FIELDS = Object.keys(FIELD_RULES) as FactField[];

export function isFactField(name: string): name is FactField {
  return Object.hasOwn(FIELD_RULES, name);
}

/** The smallest and the largest number that a field may hold; null for a field of another type. */
export function rangeOf(field: FactField): readonly [number, number] | null {
  const { type, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = FIELD_RULES[field];
  return type === 'number' ? [min, max] : null;
}

/** What is wrong with a value of the field, or null. */
export function valueProblem(field: keyof FactFields, value: FactValue): string | null {
  const rule = FIELD_RULES[field];
  if (typeof value !== rule.type) return `expected a ${rule.type}, found ${JSON.stringify(value)}`;
  if (typeof value === 'number') {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = rule;
    if (!(value >= min && value <= max)) return `${value} is not between ${min} and ${max}`;
  }
  if (typeof value === 'string') {
    if (value.trim() === '') return 'empty text';
    if (rule.oneOf && !rule.oneOf.includes(value)) return `"${value}" is none of ${rule.oneOf.join(', ')}`;
  }
  return null;
}
