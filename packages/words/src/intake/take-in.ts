import { say } from '@matchwright/speech';
import type { TextRefusal, TextRefusalReason } from '../review.ts';
import { foreignLanguage } from './language.ts';
import { type Readable, readable } from './readable.ts';

/** Beginnings of files: PDF, ZIP and Word, rich text. */
const SIGNATURES = ['%PDF-', 'PK\u0003\u0004', '{\\rtf'];
/** Longer than any text of an application: what is pasted is something else. */
const MOST_CHARACTERS = 200_000;

/** A text ready for the checks, or why it cannot be reviewed. */
export function takeIn(text: string): (Readable & { ok: true }) | TextRefusal {
  if (text.length > MOST_CHARACTERS)
    return refusal(
      'too-long',
      say`This text has ${thousands(text.length)} characters. That is no statement or letter: the most we read is ${thousands(MOST_CHARACTERS)}. Paste only the text that you want reviewed.`,
    );
  if (isBinary(text))
    return refusal(
      'not-text',
      say`This is not text; it looks like the inside of a file. Open the file, copy the words, and paste them here.`,
    );
  const { reading, ignored } = readable(text);
  if (!/[\p{L}\p{N}]/u.test(reading))
    return refusal('empty', say`There is no text to review yet. Write or paste it, then try again.`);
  const language = foreignLanguage(reading);
  if (language !== null)
    return refusal(
      'another-language',
      say`This seems to be written in ${language}. We can review English only, because programs read English. Paste the English version.`,
    );
  return { ok: true, reading, ignored };
}

/** Characters that no typed text holds; a few may come along when text is pasted. */
function isBinary(text: string): boolean {
  if (SIGNATURES.some((signature) => text.startsWith(signature))) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a file from a text
  const odd = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return odd > 4 && odd > text.length / 100;
}

const refusal = (reason: TextRefusalReason, says: string): TextRefusal => ({ ok: false, reason, says });
const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
