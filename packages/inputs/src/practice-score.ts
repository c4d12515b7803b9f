import { latinDigits } from './latin-digits.ts';

/** The share of questions answered correctly, "68%": what many practice reports give instead of a score. */
export type Percentage = `${number}%`;

const PERCENTAGE = /^(?:100|[1-9]\d?(?:\.\d{1,2})?)%$/;
const TYPED = /^(%)?\s?(\d{1,3}(?:[.,]\d{1,2})?)\s?(%|percent|per cent|por ciento|بالمئة|في المئة)?$/iu;
/** The shortest score of a practice test has three digits, so that a smaller number can only be a percentage. */
const LOWEST_SCORE = 100;

export function isPercentage(value: unknown): value is Percentage {
  return typeof value === 'string' && PERCENTAGE.test(value);
}

/**
 * The result of a practice test as its report gives it: a score of three digits, or a percentage. One is never turned into the
 * other: no published table does so for every test. Null when it is neither.
 */
export function readPracticeScore(typed: unknown): number | Percentage | null {
  const text = latinDigits(String(typed).slice(0, 30))
    .replace(/\p{Cf}/gu, '')
    .trim();
  const [, before, digits = '', behind] = TYPED.exec(text) ?? [];
  const value = Number(digits.replace(',', '.'));
  if (!(before || behind) && value >= LOWEST_SCORE) return Number.isInteger(value) ? value : null;
  const percentage = `${value}%`;
  return isPercentage(percentage) ? percentage : null;
}
