import type { Facts } from '@matchwright/facts';
import { profileContext } from '@matchwright/inputs';
import {
  parseRankListText,
  parseSeasonText,
  type RankListFile,
  type SeasonContext,
  type SeasonLog,
} from '@matchwright/inputs/season';
import { readDocument } from './read-document.ts';
import type { Terminal } from './terminal/terminal.ts';

/** The season in a file. @throws {BadInput} */
export function readSeasonFile(
  terminal: Terminal,
  path: string,
  facts: Facts,
  today: string,
): Promise<{ name: string; log: SeasonLog }> {
  const context = seasonContext(facts, today);
  return readDocument(terminal, path, (text, format) => parseSeasonText(text, format, context));
}

/** The rank order list in a file. @throws {BadInput} */
export function readRankListFile(
  terminal: Terminal,
  path: string,
  facts: Facts,
  today: string,
): Promise<{ name: string; list: RankListFile }> {
  const context = seasonContext(facts, today);
  return readDocument(terminal, path, (text, format) => parseRankListText(text, format, context));
}

function seasonContext(facts: Facts, today: string): SeasonContext {
  const { programCode } = profileContext(facts, today);
  return { today, ...(programCode ? { programCode } : {}) };
}
