import { FACT_FIELDS, type FactField, type FactValue } from '@matchwright/facts';

/** Something a person looked up or was told about a program. `value` null: asked, and there is no such limit. */
export interface StoredAnswer {
  /** Code of the program. */
  code: string;
  field: FactField;
  value: FactValue | null;
  /** ISO date on which it was true. */
  date: string;
  /** Where it was found, in the person's words. */
  source?: string;
}

/** The answers with one put in; a newer answer to the same question takes the place of the older. */
export function withAnswer(answers: readonly StoredAnswer[], answer: StoredAnswer): StoredAnswer[] {
  return [...withoutAnswer(answers, answer), answer];
}

export function withoutAnswer(
  answers: readonly StoredAnswer[],
  { code, field }: Pick<StoredAnswer, 'code' | 'field'>,
): StoredAnswer[] {
  return answers.filter((one) => one.code !== code || one.field !== field);
}

/** Answers as they were stored, or null when they are not what we wrote. */
export function readAnswers(stored: unknown): StoredAnswer[] | null {
  if (!Array.isArray(stored)) return null;
  const answers = stored.map(readAnswer);
  return answers.every((answer) => answer !== null) ? answers : null;
}

/** Those of the stored answers that can be read. */
export function readableAnswers(stored: unknown): StoredAnswer[] {
  return Array.isArray(stored) ? stored.map(readAnswer).filter((answer) => answer !== null) : [];
}

function readAnswer(stored: unknown): StoredAnswer | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { code, field, value, date, source } = stored as Record<string, unknown>;
  const known = FACT_FIELDS.find((one) => one === field);
  const plain = value === null || ['string', 'number', 'boolean'].includes(typeof value);
  if (typeof code !== 'string' || !known || !plain || !isDay(date)) return null;
  const answer: StoredAnswer = { code, field: known, value: value as FactValue | null, date };
  return typeof source === 'string' && source !== '' ? { ...answer, source } : answer;
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}
