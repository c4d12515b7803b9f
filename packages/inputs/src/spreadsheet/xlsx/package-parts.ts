import { say } from '@matchwright/speech';
import { damaged, type RefusalReason, refuse } from '../refusal.ts';
import { unpack } from './unpack.ts';
import type { ZipEntry } from './zip-directory.ts';

/** The parts of an .xlsx file by name, unpacked only when asked for. */
export class PackageParts {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array, entries: readonly ZipEntry[]) {
    this.bytes = bytes;
    for (const entry of entries) this.entries.set(entry.name.replace(/^\//, ''), entry);
    refuseOtherKinds([...this.entries.keys()], (name) => this.text(name));
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Text of an XML part; the empty string when there is none of this name. */
  text(name: string): string {
    const entry = this.entries.get(name);
    if (entry === undefined) return '';
    const bytes = unpack(this.bytes, entry);
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : null;
    try {
      return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
    } catch {
      return damaged(say`the letters in it cannot be read`);
    }
  }
}

const SAVE = say`Open it in a spreadsheet program and save it as .xlsx or .csv.`;

/** Word, OpenDocument, Numbers and plain archives are zips too; the names of their parts tell which. */
function refuseOtherKinds(names: readonly string[], text: (name: string) => string): void {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const types = text('[Content_Types].xml').slice(0, 1_000_000);
  if (has(/vbaProject\.bin$/i) || has(/^xl\/macrosheets\//i) || /macroEnabled/i.test(types)) {
    refuse(
      'macros',
      say`This file contains macros (small programs), so it was not read. Save it as .xlsx or .csv, which leaves them out.`,
    );
  }
  const kind = OTHER_KINDS.find(([pattern]) => has(pattern));
  if (has(/^xl\/workbook\.xml$/i)) return;
  if (kind !== undefined) refuse(kind[1], kind[2]);
  if (!has(/^_rels\/\.rels$/)) {
    refuse(
      'not-a-spreadsheet',
      say`This is a compressed folder (zip). Unpack it first and choose the .xlsx or .csv file inside.`,
    );
  }
}

const OTHER_KINDS: readonly [part: RegExp, reason: RefusalReason, says: string][] = [
  [/^xl\/workbook\.bin$/i, 'old-format', say`This is a binary Excel file (.xlsb). ${SAVE}`],
  [
    /^word\//i,
    'not-a-spreadsheet',
    say`This is a Word document, not a spreadsheet. Copy the table into a spreadsheet program and save it as .xlsx or .csv.`,
  ],
  [/^ppt\//i, 'not-a-spreadsheet', say`This is a presentation. Download the table as .xlsx or .csv instead.`],
  [/^(?:Index\/.*\.iwa|Index\.zip)$/i, 'not-a-spreadsheet', say`This is an Apple Numbers file. ${SAVE}`],
  [/^(?:mimetype|content\.xml)$/i, 'not-a-spreadsheet', say`This is an OpenDocument file (.ods). ${SAVE}`],
];
