import { say } from '@matchwright/speech';
import { refuse } from '../refusal.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  text: string;
  encoding: Encoding;
  /** What the person should check, empty when all is well. */
  notes: string[];
}

/** As much of a file is looked at to judge its letters. */
const JUDGED = 1_000_000;
const SAVE_AS_UTF8 = say`Open it in a spreadsheet program and save it as "CSV UTF-8" or .xlsx.`;

/**
 * Text of a CSV file. A byte order mark decides; without one, zero bytes betray UTF-16, valid UTF-8 is UTF-8,
 * and what remains is read as Windows-1252 if it looks like Western text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = marked(bytes) ?? unmarked(bytes);
  const text = strictly(bytes, encoding) ?? refuseEncoding(say`it is not valid ${NAMES[encoding]}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what betrays a binary file
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) {
    refuse(
      'not-a-spreadsheet',
      say`This file holds bytes that no table has. Choose a file that ends in .xlsx or .csv.`,
    );
  }
  const notes = text.includes('\uFFFD') || garbledPairs(text) > 0 ? [GARBLED_NOTE] : [];
  if (encoding === 'windows-1252') {
    notes.push(say`Read as Windows-1252 (Western European). Check letters with accents.`);
  }
  return { text, encoding, notes };
}

const NAMES: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};
const GARBLED_NOTE = say`Some letters were already damaged in the file (such as "Ã©" for "é"). Names may need a confirmation.`;

function refuseEncoding(why: string): never {
  return refuse('encoding', say`The letters of this file cannot be read: ${why}. ${SAVE_AS_UTF8}`);
}

function marked(bytes: Uint8Array): Encoding | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) {
    if (c === 0 && d === 0 && bytes.length > 3) return refuseEncoding(say`it is in UTF-32`);
    return 'utf-16le';
  }
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : null;
}

function unmarked(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, 4000 - (bytes.length % 2));
  const zeros: [even: number, odd: number] = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  const half = sample.length / 2;
  if (zeros[1] > half * 0.6 && zeros[0] < half * 0.1) return 'utf-16le';
  if (zeros[0] > half * 0.6 && zeros[1] < half * 0.1) return 'utf-16be';
  if (strictly(bytes, 'utf-8') !== null) return 'utf-8';
  refuseUnlessWestern(bytes);
  return 'windows-1252';
}

/** Windows-1252 accepts nearly any byte, so text in other alphabets, or broken UTF-8, must be told apart. */
function refuseUnlessWestern(all: Uint8Array): void {
  const bytes = all.subarray(0, JUDGED);
  let high = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) {
      refuseEncoding(say`it is neither UTF-8 nor Windows-1252`);
    }
    if (byte >= 0x80) high++;
    if (byte > 0x20) letters++;
  }
  const pairs = garbledPairs(strictly(bytes, 'windows-1252') ?? '');
  if (pairs * 2 > high * 0.5) refuseEncoding(say`it is UTF-8 with damaged letters in it`);
  if (high > letters * 0.3) refuseEncoding(say`it seems to be in an alphabet that is not Western European`);
}

/** Places where two Windows-1252 characters are one UTF-8 letter read wrongly. */
function garbledPairs(text: string): number {
  return (
    text.slice(0, JUDGED).match(/[\u00C2\u00C3][\u0080-\u00BF\u0152-\u0192\u2013-\u203A\u20AC\u2122]/g)
      ?.length ?? 0
  );
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'windows-1252' ? withWesternPunctuation(text) : text;
  } catch {
    return null;
  }
}

/** Windows-1252 from byte 0x80 on; the five holes are refused before. */
const PUNCTUATION = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node 20 decodes windows-1252 as Latin-1, which has control characters where this one has dashes and quotes. */
function withWesternPunctuation(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (letter) => PUNCTUATION[letter.charCodeAt(0) - 0x80]!);
}
