import { describeIssues, type Issue } from '@matchwright/inputs';
import { BadInput } from './bad-input.ts';
import { readInput, type Terminal } from './terminal/terminal.ts';

type Parsed<Read> =
  | (Read & { ok: true; repairs: string[]; warnings: string[] })
  | { ok: false; issues: Issue[] };

/**
 * A file that people write, YAML or JSON, read by its parser. What was repaired or looks odd goes to the remarks.
 * @throws {BadInput} naming the file, the field and what is expected
 */
export async function readDocument<Read>(
  terminal: Terminal,
  path: string,
  parse: (text: string, format: 'yaml' | 'json' | undefined) => Parsed<Read>,
): Promise<Read & { name: string }> {
  const { name, text, format } = await readInput(path);
  const parsed = parse(text, format);
  if (!parsed.ok) throw new BadInput(describeIssues(parsed.issues, name));
  for (const says of [...parsed.repairs, ...parsed.warnings]) terminal.remark(`${name}: ${says}\n`);
  return { ...parsed, name };
}
