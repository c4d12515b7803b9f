import type { Facts } from '@matchwright/facts';
import { describeIssues, profileContext } from '@matchwright/inputs';
import {
  parseRankListText,
  parseSeasonText,
  type RankListFile,
  type SeasonContext,
  type SeasonLog,
} from '@matchwright/inputs/season';
import { BadInput } from './bad-input.ts';
import { readInput, type Terminal } from './terminal/terminal.ts';

/** The season in a file. What was repaired or looks odd goes to the remarks. @throws {BadInput} */
export async function readSeasonFile(
  terminal: Terminal,
  path: string,
  facts: Facts,
  today: string,
): Promise<{ name: string; log: SeasonLog }> {
  const { name, text, format } = await readInput(path);
  const parsed = parseSeasonText(text, format, seasonContext(facts, today));
  if (!parsed.ok) throw new BadInput(describeIssues(parsed.issues, name));
  for (const says of [...parsed.repairs, ...parsed.warnings]) terminal.remark(`${name}: ${says}\n`);
  return { name, log: parsed.log };
}

/** The rank order list in a file. @throws {BadInput} */
export async function readRankListFile(
  terminal: Terminal,
  path: string,
  facts: Facts,
  today: string,
): Promise<{ name: string; list: RankListFile }> {
  const { name, text, format } = await readInput(path);
  const parsed = parseRankListText(text, format, seasonContext(facts, today));
  if (!parsed.ok) throw new BadInput(describeIssues(parsed.issues, name));
  for (const says of [...parsed.repairs, ...parsed.warnings]) terminal.remark(`${name}: ${says}\n`);
  return { name, list: parsed.list };
}

function seasonContext(facts: Facts, today: string): SeasonContext {
  const { programCode } = profileContext(facts, today);
  return { today, ...(programCode ? { programCode } : {}) };
}
