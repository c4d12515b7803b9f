import { say } from '@matchwright/speech';
import { DAMAGED, type DocumentRefusal, refusal } from './document-refusal.ts';

/** More than a file of words unpacks to. */
const MOST_UNPACKED = 60 * 1024 * 1024;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 65_557;

/** Looks at the directory of an archive before anything is unpacked: macros, passwords, bombs, other kinds of file. */
export function refuseArchive(bytes: Uint8Array): DocumentRefusal | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return DAMAGED;
  const names: string[] = [];
  let [unpacked, at] = [0, view.getUint32(end + 16, true)];
  const entries = view.getUint16(end + 10, true);
  for (let i = 0; i < entries; i++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) return DAMAGED;
    if (view.getUint16(at + 8, true) & 1)
      return refusal('encrypted', say`This file has a password. Save it without one, or paste its text.`);
    unpacked += view.getUint32(at + 24, true);
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + length)));
    at += ENTRY_LENGTH + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (unpacked > MOST_UNPACKED)
    return refusal(
      'too-large',
      say`This file unpacks to more than any text. Save it without pictures, or paste its text.`,
    );
  if (names.some((name) => /vbaProject|\.bin$/i.test(name) && /vba/i.test(name)))
    return refusal(
      'macros',
      say`This file holds macros, which are small programs. We do not open it. Save it as .docx without macros, or paste its text.`,
    );
  if (!names.includes('word/document.xml'))
    return refusal(
      'not-a-document',
      say`This archive is no Word document. Choose a .docx, .pdf or .txt file, or paste the text.`,
    );
  return null;
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  return null;
}
