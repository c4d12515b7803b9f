/** A line for people who wait. The engine computes without a pause, so another thread has to keep the time. */
import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

const LINE = 'Computing …';
const CLEAR = '\r\u001B[K';

/** States of the shared cell: who was first, the result or the line. */
const WAITING = 0;
const DONE = 1;
const WRITING = 2;
const LINE_MS = 1000;
const LONGEST_WRITE_MS = 200;

const TIMEKEEPER = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const { cell, after, file, line } = workerData;
if (Atomics.wait(cell, 0, ${WAITING}, after) === 'timed-out' &&
    Atomics.compareExchange(cell, 0, ${WAITING}, ${WRITING}) === ${WAITING}) {
  writeSync(file, line);
  Atomics.store(cell, 0, ${DONE});
  Atomics.notify(cell, 0);
}`;

/**
 * Runs the work; when it takes longer than `after` milliseconds, a line appears on `file` (standard error) and is
 * cleared at the end. Without somebody watching, nothing is written.
 */
export function withProgress<Result>(
  isWatched: boolean,
  work: () => Result,
  { after = LINE_MS, file = 2 } = {},
): Result {
  if (!isWatched) return work();
  const cell = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const timekeeper = new Worker(TIMEKEEPER, { eval: true, workerData: { cell, after, file, line: LINE } });
  timekeeper.unref();
  // A line is a courtesy: a system that allows no further thread still gets its result.
  timekeeper.on('error', () => {});
  try {
    return work();
  } finally {
    const before = Atomics.compareExchange(cell, 0, WAITING, DONE);
    Atomics.notify(cell, 0);
    if (before === WRITING) Atomics.wait(cell, 0, WRITING, LONGEST_WRITE_MS);
    if (before !== WAITING) writeSync(file, CLEAR);
  }
}
