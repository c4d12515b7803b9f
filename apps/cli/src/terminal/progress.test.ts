import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withProgress } from './progress.ts';

const folder = mkdtempSync(join(tmpdir(), 'progress-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Keeps the thread busy, as the engine does. */
function busy(milliseconds: number): string {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
  return 'result';
}

function seen(name: string, isWatched: boolean, after: number, work: () => string): string {
  const path = join(folder, name);
  const file = openSync(path, 'w');
  try {
    expect(withProgress(isWatched, work, { after, file })).toBe('result');
  } finally {
    closeSync(file);
  }
  return readFileSync(path, 'utf8');
}

test('a line appears while the work goes on, and is cleared when it ends', () => {
  let during = '';
  const text = seen('slow', true, 10, () => {
    const end = performance.now() + 5000;
    while (during === '' && performance.now() < end) during = readFileSync(join(folder, 'slow'), 'utf8');
    return 'result';
  });
  expect(during).toBe('Computing …');
  expect(text).toBe('Computing …\r\u001B[K');
});

test('quick work and work that nobody watches leave no line', () => {
  expect(seen('quick', true, 60_000, () => busy(5))).toBe('');
  expect(seen('unwatched', false, 0, () => busy(50))).toBe('');
});

test('a failure passes through', () => {
  const fail = () => {
    throw new Error('no');
  };
  expect(() => withProgress(true, fail, { after: 60_000 })).toThrow('no');
});
