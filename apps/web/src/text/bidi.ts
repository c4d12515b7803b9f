/** Figures and foreign names inside a sentence that runs the other way keep their own order, and leave its order alone. */
const TURNED = globalThis.document?.documentElement.dir === 'rtl';
const FIRST_LETTER = '\u2068';
const TO_THE_RIGHT = '\u2066';
const END = '\u2069';
const NO_BREAK = '\u2060';

/** Where something stands on a line of time, in percent of its width from the left: time runs as the language is read. */
export function alongTime(share: number): number {
  return TURNED ? 100 - share : share;
}

/**
 * A figure with its signs, "+1.4" or "8–23%", read from left to right whatever surrounds it. A range stays on one line:
 * broken after its dash, its end would stand where a reader from the right looks for its beginning.
 */
export function figure(text: string): string {
  if (!TURNED) return text;
  const plain = text.replace(/[\u200e\u200f\u061c]/g, '').replace(/–/g, `–${NO_BREAK}`);
  return `${TO_THE_RIGHT}${plain}${END}`;
}

/** A name or a quotation, in the order of its own first letter. */
export function quoted(text: string): string {
  return TURNED ? `${FIRST_LETTER}${text}${END}` : text;
}
