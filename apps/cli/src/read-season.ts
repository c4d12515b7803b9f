import type { Facts } from '@matchwright/facts';
import { profileContext } from '@matchwright/inputs';
import {
  parseRankListText,
  parseSeasonText,
  type RankListFile,
  rankListOf,
  type SeasonContext,
  type SeasonLog,
} from '@matchwright/inputs/season';
import { BadInput } from './bad-input.ts';
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

/** The rank order list in a file of its own, or that of a season, with the season. @throws {BadInput} */
export function readRankListFile(
  terminal: Terminal,
  path: string,
  facts: Facts,
  today: string,
): Promise<{ name: string; list: RankListFile; log?: SeasonLog }> {
  const context = seasonContext(facts, today);
  return readDocument(terminal, path, (text, format) => {
    if (!/^\s*["']?season-log["']?\s*:/m.test(text)) return parseRankListText(text, format, context);
    const parsed = parseSeasonText(text, format, context);
    if (!parsed.ok) return parsed;
    const list = listIn(parsed.log, facts, today);
    if (list) return { ...parsed, list };
    throw new BadInput(
      'This season has no rank order list yet. Write one as `rankList`, the most wanted first.',
    );
  });
}

/** The rank order list of a season as a file of its own; null without one. */
export function listIn(log: SeasonLog, facts: Facts, today: string): RankListFile | null {
  const { ranks = [], pairs = [] } = log.rankList ?? {};
  if (ranks.length === 0 && pairs.length === 0) return null;
  const { programs } = facts;
  return rankListOf(log, {
    today,
    specialtyOf: (code) => programs.find((one) => one.code === code)?.specialty,
  });
}

function seasonContext(facts: Facts, today: string): SeasonContext {
  const { programCode } = profileContext(facts, today);
  return { today, ...(programCode ? { programCode } : {}) };
}
