import { listed } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';

const t = phrases.begin;
/** Answers that are named; the rest is counted. */
const NAMED = 3;

/** The last answers by the names of their fields. Names are often questions, so several stand in quotation marks. */
export function answersNamed(fields: readonly string[]): string {
  const [only, ...others] = fields;
  if (only !== undefined && others.length === 0) return t.lastAnswer(only);
  const rest = fields.length - NAMED;
  const named = fields.slice(0, NAMED).map(t.named);
  return t.lastAnswers(listed(rest > 0 ? [...named, t.more(rest)] : named));
}
