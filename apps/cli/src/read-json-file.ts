import { describeIssues, type Issue, readJson } from '@matchwright/inputs';
import { BadInput } from './bad-input.ts';
import { readInput, type Terminal } from './terminal/terminal.ts';

/** @throws {BadInput} naming file, line and column */
export async function readJsonFile(path: string): Promise<{ name: string; value: unknown }> {
  const { name, text } = await readInput(path);
  const read = readJson(text, true);
  if (!read.ok) throw new BadInput(describeIssues(read.issues, name));
  return { name, value: read.value };
}

/** The reading when it went well; its warnings go to the remarks. @throws {BadInput} naming every place that is wrong */
export function accepted<Parsed extends { ok: true; warnings: string[] }>(
  terminal: Terminal,
  name: string,
  parsed: Parsed | { ok: false; issues: Issue[] },
): Parsed {
  if (!parsed.ok) throw new BadInput(describeIssues(parsed.issues, name));
  for (const says of parsed.warnings) terminal.remark(`${name}: ${says}\n`);
  return parsed;
}
