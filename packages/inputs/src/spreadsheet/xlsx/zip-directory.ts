import { say } from '@matchwright/speech';
import { LIMITS } from '../limits.ts';
import { damaged, refuse } from '../refusal.ts';

/** One file inside a zip, as the directory at its end describes it. Nothing is unpacked yet. */
export interface ZipEntry {
  name: string;
  /** 0 = stored as it is, 8 = deflated. */
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** Where the packed bytes start in the file. */
  start: number;
}

const ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END = 0x06054b50;
const END_LENGTH = 22;

/**
 * The directory of a zip file, checked against the limits before anything is unpacked: number of entries, claimed
 * sizes and their ratio, overlapping entries, passwords.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || count > LIMITS.zipEntries) refuseBomb(say`it holds too many parts`);
  if (start + length > end) damaged(say`its directory does not fit into the file`);

  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) damaged(say`its directory is broken`);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) damaged(say`its directory is broken`);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (names.has(name)) damaged(say`two of its parts have the same name`);
    names.add(name);
    if ((view.getUint16(at + 8, true) & 1) === 1) {
      refuse('encrypted', say`This file is protected with a password. Save it again without one.`);
    }
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: dataStart(view, view.getUint32(at + 42, true), start),
    });
    at = next;
  }
  checkSizes(entries, start);
  return entries;
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= earliest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return damaged(say`its end is missing, so the download was probably cut off`);
}

function dataStart(view: DataView, local: number, directory: number): number {
  if (local + 30 > directory || view.getUint32(local, true) !== LOCAL_ENTRY)
    damaged(say`a part of it is missing`);
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

function checkSizes(entries: readonly ZipEntry[], directory: number): void {
  let total = 0;
  let previousEnd = 0;
  for (const entry of [...entries].sort((a, b) => a.start - b.start)) {
    if (entry.start + entry.packed > directory) damaged(say`a part of it is cut off`);
    // The most compact bombs let many entries unpack the same bytes.
    if (entry.packed > 0 && entry.start < previousEnd) refuseBomb(say`its parts overlap`);
    previousEnd = Math.max(previousEnd, entry.start + entry.packed);
    total += entry.size;
    const ratio = entry.size / Math.max(1, entry.packed);
    if (entry.size > LIMITS.zipEntryBytes || total > LIMITS.zipTotalBytes) {
      refuseBomb(say`it unpacks to more than a spreadsheet of programs can need`);
    }
    if (entry.size > LIMITS.zipRatioFrom && ratio > LIMITS.zipRatio) {
      refuseBomb(say`a part of it unpacks to ${Math.round(ratio)} times its size`);
    }
  }
}

export function refuseBomb(why: string): never {
  return refuse(
    'zip-bomb',
    say`This file was not unpacked because it could fill the memory of your device: ${why}. Open it in a spreadsheet program and save the table as .csv.`,
  );
}
