import { say } from '@matchwright/speech';
import { withoutMail } from './without-mail.ts';
import { withoutMarkup } from './without-markup.ts';

/** A text as the checks read it: of the same length as the one given, so that every place means the same in both. */
export interface Readable {
  reading: string;
  /** What was left out, in words for the person. */
  ignored: string[];
}

/** Shorter lines were broken by the writer, longer ones by a program. */
const WRAPPED_AT = 45;

export function readable(text: string): Readable {
  const page = withoutMarkup(text);
  const mail = withoutMail(page.masked);
  const plain = mail.masked
    .replace(/\r\n/g, ' \n')
    .replace(/\r/g, '\n')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    // Spaces of other widths, and characters that show nothing.
    .replace(/[\u00a0\u2000-\u200f\u2028\u2029\u202a-\u202f\u205f\u2060\u3000\ufeff\t\v\f]/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a pasted text may hold them, and no word does
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/g, ' ');
  return {
    reading: unwrapped(plain),
    ignored: [
      ...(page.found ? [say`The text came with the code of a web page. Only its words were read.`] : []),
      ...(mail.found
        ? [
            say`Headers of an e-mail, and what it quotes of somebody else, were left out. Only your words were read.`,
          ]
        : []),
    ],
  };
}

/** Lines that a program broke in the middle of a sentence become one; a line break of the writer stays. */
function unwrapped(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, i) =>
      i === lines.length - 1 ? line : `${line}${goesOn(line, lines[i + 1] ?? '') ? ' ' : '\n'}`,
    )
    .join('');
}

function goesOn(line: string, next: string): boolean {
  const first = /\S/.exec(next)?.[0];
  if (line.trim().length < WRAPPED_AT || first === undefined) return false;
  return /\p{Ll}/u.test(first) || !/[.!?:"')]$/.test(line.trimEnd());
}
