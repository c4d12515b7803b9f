import { say } from '@matchwright/speech';
import { latinDigits } from '../../latin-digits.ts';
import { yesNoWord } from '../../yes-no-words.ts';

/** A cell as read: a value, nothing said, "there is no limit", or a text that cannot be read with certainty. */
export type ReadValue<T> =
  | { is: 'value'; value: T }
  | { is: 'blank' }
  | { is: 'no-limit' }
  | { is: 'unclear'; why: string };

export const BLANK = { is: 'blank' } as const;
export const NO_LIMIT = { is: 'no-limit' } as const;
export const value = <T>(content: T): ReadValue<T> => ({ is: 'value', value: content });
export const unclear = (why: string): { is: 'unclear'; why: string } => ({ is: 'unclear', why });

/** "Not available", "not known" and the like in Spanish and Arabic; "no disponible" begins like a "no" and is none. */
const SAYS_NOTHING_ELSEWHERE =
  /^(?:no (?:disponible|aplica|consta|informado|especificado|se sabe)|desconocido|sin (?:datos|información|respuesta)|غير (?:معروف|متاح|متوفر|محدد|مذكور))$/iu;

/** Ways to say nothing. A program that did not answer is unknown, never "no". */
export function saysNothing(text: string): boolean {
  return (
    /^(?:[\s\-–—.*?·/]*|n\.?\s?\/?\s?a\.?|na|nil|null|tbd|unknown|not (?:available|applicable|reported|provided|stated|known|specified|disclosed|answered|given)|no (?:data|response|answer|information|info)|information not (?:available|provided)|undefined|#n\/a)$/i.test(
      text.trim(),
    ) || SAYS_NOTHING_ELSEWHERE.test(text.trim())
  );
}

export function saysNoLimit(text: string): boolean {
  return /^(?:none|no|0|never|any|unlimited)$|\bno (?:set |strict |specific |hard |stated |absolute )?(?:minimum|maximum|min|max|limits?|cut-?\s?offs?|requirements?|restrictions?)\b|\b(?:minimum|limit|cut-?off) (?:not required|none)\b|\b(?:none|not) required\b|\bunlimited\b/i.test(
    text.trim(),
  );
}

const HEDGES =
  /\b(?:case[\s-]by[\s-]case|caso por caso|a veces|depende|maybe|may|might|varies|depends?|sometimes|occasionally|possibly|limited|exceptional|under review|contact|ask|preferred|encouraged|recommended|considered)\b/i;
const NEGATIVE =
  /\b(?:no|not|never|none|neither|nor|without|cannot|can't|unable|doesn['’]?t|don['’]?t|won['’]?t|declines?|refuses?)\b/i;
const POSITIVE =
  /\b(?:sponsor|accept|offer|support|provid|requir|available|eligible|welcome|mandatory|must|possible)\w*/i;

/** Yes or no from the many ways people write it. What is hedged ("case by case") is unclear, on purpose. */
export function readFlag(text: string): ReadValue<boolean> {
  if (saysNothing(text)) return BLANK;
  const word = yesNoWord(text);
  if (word !== undefined) return value(word);
  const bare = latinDigits(text).trim().toLowerCase();
  if (/^(?:1|x|✓|✔|☑|✅)$/u.test(bare)) return value(true);
  if (/^(?:none|0|✗|✘|❌|☐)$/u.test(bare)) return value(false);
  if (HEDGES.test(bare)) return unclear(say`"${shorten(text)}" is neither yes nor no`);
  if (/^yes\b/.test(bare)) return value(true);
  if (/^no\b/.test(bare)) return value(false);
  if (NEGATIVE.test(bare)) {
    return POSITIVE.test(bare) ? value(false) : unclear(say`"${shorten(text)}" is neither yes nor no`);
  }
  return POSITIVE.test(bare) ? value(true) : unclear(say`"${shorten(text)}" is neither yes nor no`);
}

export function shorten(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length <= 60 ? letters.join('') : `${letters.slice(0, 57).join('')}...`;
}

export { HEDGES, NEGATIVE };
