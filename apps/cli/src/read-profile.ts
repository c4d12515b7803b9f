import type { Facts } from '@matchwright/facts';
import { describeIssues, type Profile, parseProfileText, profileContext } from '@matchwright/inputs';
import { BadInput } from './bad-input.ts';
import { readInput, type Terminal } from './terminal/terminal.ts';

/** The profile in a file. What was repaired or looks odd goes to the remarks. @throws {BadInput} */
export async function readProfile(
  terminal: Terminal,
  path: string,
  facts: Facts,
  today: string,
): Promise<{ name: string; profile: Profile }> {
  const { name, text, format } = await readInput(path);
  const parsed = parseProfileText(text, format, profileContext(facts, today));
  if (!parsed.ok) throw new BadInput(describeIssues(parsed.issues, name));
  for (const says of [...parsed.repairs, ...parsed.warnings]) terminal.remark(`${name}: ${says}\n`);
  return { name, profile: parsed.profile };
}
