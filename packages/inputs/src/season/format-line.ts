import { conflict, describeValue, type Issue, wrongValue } from '../issue.ts';
import { readNumber } from '../profile/fields.ts';

type Formatted = { raw: Record<string, unknown>; repairs: string[] } | { issue: Issue };

/**
 * Reads the line that names a file's format, such as `season-log: 1`. A file without it is read as format 1, the first
 * one that was written down; a newer one is refused by name. The next format adds its migration here.
 */
export function readFormat(raw: Record<string, unknown>, key: string, version: number): Formatted {
  const given = readNumber(raw[key]) ?? raw[key] ?? version;
  if (typeof given !== 'number' || !Number.isInteger(given) || given < 1) {
    const advice = `Write \`${key}: ${version}\`, or leave the line out.`;
    return { issue: wrongValue([key], `the format number, ${version}`, raw[key], advice) };
  }
  if (given > version) {
    const message =
      `This file was written by a newer Matchwright (${key} format ${describeValue(given)}). ` +
      `This version reads up to ${version}. Update Matchwright to open it.`;
    return { issue: conflict([key], `a format number up to ${version}`, given, message) };
  }
  const repairs =
    raw[key] === undefined
      ? [`The file does not name its format, so it is read as \`${key}: ${version}\`.`]
      : [];
  const { [key]: _replaced, ...rest } = raw;
  return { raw: { [key]: version, ...rest }, repairs };
}
