import { say } from '@matchwright/speech';
import { refuse } from '../refusal.ts';

/** What the first bytes say. The name of a file is never believed: exports are often named .xls and are not. */
export function fileKind(bytes: Uint8Array): 'zip' | 'text' {
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return 'zip';
  if (startsWith(bytes, '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) refuseCompoundFile(bytes);
  const foreign = FOREIGN.find(([start]) => startsWith(bytes, start));
  if (foreign !== undefined) {
    refuse('not-a-spreadsheet', say`This is ${foreign[1]}, not a spreadsheet. ${CHOOSE_TABLE}`);
  }
  return 'text';
}

const CHOOSE_TABLE = say`Download the table as .xlsx or .csv and choose that file.`;

const FOREIGN: readonly [start: string, name: string][] = [
  ['%PDF', say`a PDF document`],
  ['{\\rtf', say`a text document (RTF)`],
  ['\x89PNG', say`a picture`],
  ['\xFF\xD8\xFF', say`a picture`],
  ['GIF8', say`a picture`],
  ['\x1F\x8B', say`a compressed file (gzip)`],
  ['7z\xBC\xAF', say`a compressed file (7z)`],
  ['Rar!', say`a compressed file (RAR)`],
  ['MZ', say`a Windows program`],
  ['\x7FELF', say`a program`],
];

/** Old Office files and encrypted new ones share one container; its directory names its streams in UTF-16. */
function refuseCompoundFile(bytes: Uint8Array): never {
  if (contains(bytes, 'EncryptedPackage')) {
    refuse(
      'encrypted',
      say`This file is protected with a password. Open it in a spreadsheet program, remove the password and save it as .xlsx or .csv.`,
    );
  }
  if (contains(bytes, 'Workbook') || contains(bytes, 'Book')) {
    refuse(
      'old-format',
      say`This is an Excel file of the old kind (.xls). Open it in a spreadsheet program and save it as .xlsx or .csv.`,
    );
  }
  refuse('not-a-spreadsheet', say`This is an old Office document, not a spreadsheet. ${CHOOSE_TABLE}`);
}

/** `start` holds one character per byte. */
function startsWith(bytes: Uint8Array, start: string): boolean {
  for (let i = 0; i < start.length; i++) if (bytes[i] !== start.charCodeAt(i)) return false;
  return true;
}

function contains(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (
      length < name.length &&
      bytes[at + 2 * length] === name.charCodeAt(length) &&
      bytes[at + 2 * length - 1] === 0
    )
      length++;
    if (length === name.length) return true;
  }
  return false;
}

/** Text that is not a table of values: web pages named .xls, mail archives, XML, JSON. */
export function refuseForeignText(text: string): void {
  const start = text.slice(0, 2000).trimStart().toLowerCase();
  if (/^(?:<!doctype html|<html|<head|<meta|<table|<style|<div|<body|<!--)/.test(start)) {
    refuse(
      'not-a-spreadsheet',
      say`This is a web page, although its name may end in .xls. Open it in a spreadsheet program and save it as .xlsx or .csv.`,
    );
  }
  if (start.startsWith('mime-version:')) {
    refuse(
      'not-a-spreadsheet',
      say`This is a saved web page (MHTML). Open it in a spreadsheet program and save it as .xlsx or .csv.`,
    );
  }
  if (start.startsWith('<?xml') || start.startsWith('<workbook')) {
    const excel = /excel\.sheet|schemas-microsoft-com:office:spreadsheet/.test(start);
    const name = excel ? say`an Excel 2003 XML file` : say`an XML file`;
    refuse(
      excel ? 'old-format' : 'not-a-spreadsheet',
      say`This is ${name}. Open it in a spreadsheet program and save it as .xlsx or .csv.`,
    );
  }
  if (/^(?:\{\s*"|\[\s*[{["])/.test(start)) {
    refuse('not-a-spreadsheet', say`This is a data file (JSON), not a table. ${CHOOSE_TABLE}`);
  }
  if (start.startsWith('id;p')) {
    refuse(
      'old-format',
      say`This is an old exchange file (SYLK). Open it in a spreadsheet program and save it as .xlsx or .csv.`,
    );
  }
}
