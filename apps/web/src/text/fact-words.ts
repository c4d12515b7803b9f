import type { FactField, FactValue } from '@matchwright/facts';
import { inEnglish } from './language.ts';
import { count } from './numbers.ts';
import { phrases } from './phrases.ts';

const t = phrases.facts;
const SHARES: ReadonlySet<FactField> = new Set(['imgShare', 'imgShareUs', 'imgShareNonUs']);

/** A fact's value as people read it. Null is an answer of the person: asked, and there is no such limit. */
export function factWords(field: FactField, value: FactValue | null): string {
  if (value === null) return t.noLimit;
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (typeof value === 'number') return SHARES.has(field) ? t.percent(count(value)) : count(value);
  if (field === 'kind') return t.kinds[value as keyof typeof t.kinds] ?? value;
  return value;
}

/** Attributes of what shows a value: words of the program are English whatever the language of the visit. */
export function factLanguage(field: FactField, value: FactValue | null): typeof inEnglish {
  return typeof value === 'string' && field !== 'kind' ? inEnglish : {};
}

/** An address that a link may have; anything else is shown as text. */
export function webAddress(text: string): string | null {
  try {
    const { protocol, href } = new URL(text.includes('://') ? text : `https://${text}`);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
