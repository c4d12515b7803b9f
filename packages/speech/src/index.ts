import type { Sentences, Spoken } from './sentences.ts';
import { type Gap, Speaker } from './speaker.ts';

export type { Sentences, Spoken } from './sentences.ts';

/** One language a thread: a worker, or a page. */
const speaker = new Speaker();

/**
 * Tag of every sentence that people read: say`You have ${n} left.` English is what stands there; another language looks
 * up "You have {0} left." in its catalogue.
 */
export function say(parts: TemplateStringsArray, ...gaps: readonly Gap[]): string {
  return speaker.say(parts, ...gaps);
}

/** Sets the language of this thread, before any module that says something is imported. Left out: English. */
export function speakIn(language: Spoken, ...catalogues: readonly Sentences[]): void {
  speaker.speakIn(language, ...catalogues);
}

/** Adds sentences of rooms that are loaded later, before they are. */
export function learn(...catalogues: readonly Sentences[]): void {
  speaker.learn(...catalogues);
}

/** The locale of numbers and dates; null in English. */
export function speechLocale(): string | null {
  return speaker.locale;
}

/** "1 month", "2.5 months", "0 months". In catalogues: '{0} months'. */
export function counted(count: number, word: string): string {
  const rounded = Math.round(10 * count) / 10;
  return speaker.translated(`{0} ${word}s`, [rounded]) ?? `${rounded} ${word}${rounded === 1 ? '' : 's'}`;
}

/** "a", "a and b", "a, b or c". */
export function listed(items: readonly (string | number)[], last: 'and' | 'or' = 'and'): string {
  if (speaker.locale && items.length > 1) {
    const type = last === 'and' ? 'conjunction' : 'disjunction';
    return new Intl.ListFormat(speaker.locale, { type }).format(items.map(speaker.inPlace));
  }
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** "a, b" or "a; b": what stands in a row and is no sentence. */
export function inARow(items: readonly (string | number)[], mark: ',' | ';' = ','): string {
  return speaker.inARow(items, mark);
}
