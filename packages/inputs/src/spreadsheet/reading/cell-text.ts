import { say } from '@matchwright/speech';
import { LIMITS } from '../limits.ts';
import { refuse } from '../refusal.ts';

/** An apostrophe before a formula sign is the mark of an escaped export (ours among them), not part of the text. */
export function cellText(raw: string): string {
  if (raw.length > LIMITS.cellCharacters) {
    refuse(
      'too-large',
      say`One cell of this table holds more text than a spreadsheet can. Shorten it and save the file again.`,
    );
  }
  return /^'[=+\-@]/.test(raw) ? raw.slice(1) : raw;
}

/**
 * Text that no spreadsheet program will run: an apostrophe goes before what would start a formula. Plain numbers
 * (-5, +1.5) stay numbers. For every cell that is exported; reading takes the apostrophe off again.
 */
export function escapeFormula(text: string): string {
  if (/^[+-]?\d+(?:\.\d+)?%?$/.test(text)) return text;
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
