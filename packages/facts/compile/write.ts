/** Files that are easy to read, to compare line by line, and small: one record a line. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function writeJson(directory: string, name: string, text: string): void {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, `${name}.json`), text);
}

/** A JSON list, one element a line. */
export function listText(records: readonly unknown[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/** A JSON object, one entry a line. */
export function entriesText(entries: readonly (readonly [string, unknown])[]): string {
  return `{\n${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n')}\n}\n`;
}
