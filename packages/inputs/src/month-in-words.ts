import { monthNumber } from './month-names.ts';

/**
 * The month that a text names, with the numbers beside it as they were typed: of "5th of June 2015" 6, and 5 and 2015.
 * Null when it names none, or says anything else.
 */
export function monthInWords(text: string): { month: number; numbers: string[] } | null {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
  const names = (words.match(/\p{L}+/gu) ?? []).filter((word) => !['de', 'del', 'of'].includes(word));
  const month = monthNumber(names.join(' '));
  return month === undefined ? null : { month, numbers: words.match(/\d+/g) ?? [] };
}
