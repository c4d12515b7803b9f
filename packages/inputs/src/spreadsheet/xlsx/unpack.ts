import { say } from '@matchwright/speech';
import { Inflate } from 'fflate';
import { damaged } from '../refusal.ts';
import { refuseBomb, type ZipEntry } from './zip-directory.ts';

/** Deflate grows at most 1,032 times, so one step yields at most 17 MB before the limit is looked at again. */
const STEP = 16 * 1024;

/** Unpacks one entry. The size claimed in the directory is a limit, never a promise: more is refused while unpacking. */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (entry.method !== 0 && entry.method !== 8) damaged(say`a part of it is packed in an unusual way`);
  const unpacked = entry.method === 0 ? packed : inflate(packed, entry.size);
  if (unpacked.length !== entry.size) damaged(say`a part of it has another size than stated`);
  if (crc32(unpacked) !== entry.crc) damaged(say`a part of it was changed or not fully written`);
  return unpacked;
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) refuseBomb(say`a part of it is larger than it claims`);
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch (problem) {
      // fflate marks its own errors (broken or short data) with a code; ours pass through.
      if (problem instanceof Error && 'code' in problem) damaged(say`a part of it cannot be unpacked`);
      throw problem;
    }
  }
  return unpacked.subarray(0, length);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = CRC_TABLE[(crc ^ bytes[i]!) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
