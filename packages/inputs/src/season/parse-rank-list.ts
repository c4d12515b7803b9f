import { conflict, type Issue } from '../issue.ts';
import { readProfileText } from '../profile/profile-text.ts';
import { RANK_LIST_VERSION, type RankListFile, rankListSchema } from './rank-list-shape.ts';
import { readShaped } from './read-shaped.ts';
import type { SeasonContext } from './season-context.ts';
import { longRanks, settleRankList } from './settle-rank-list.ts';

export type ParsedRankList =
  | { ok: true; list: RankListFile; repairs: string[]; warnings: string[] }
  | { ok: false; issues: Issue[] };

/** Reads the text of a rank order list, YAML or JSON. Never throws. */
export function parseRankListText(
  text: string,
  format: 'yaml' | 'json' | undefined,
  context: SeasonContext,
): ParsedRankList {
  const read = readProfileText(text.replace(/^\uFEFF/, ''), format);
  return read.ok ? parseRankList(read.value, context) : read;
}

const SHAPE = {
  mark: 'rank-list',
  version: RANK_LIST_VERSION,
  schema: rankListSchema,
  longForms: longRanks,
  expected: 'a group of fields, such as `ranks`',
};

/** Reads raw input as a rank order list; a bare list of codes is one, too. Collects all issues. */
export function parseRankList(raw: unknown, context: SeasonContext): ParsedRankList {
  const read = readShaped(Array.isArray(raw) ? { ranks: raw } : (raw ?? {}), SHAPE);
  if (!read.ok) return read;
  const { data, report } = read;
  const list = settleRankList(data, [], context, report);
  if (list.ranks.length === 0 && list.pairs.length === 0) report.issues.push(empty());
  if (report.issues.length > 0) return { ok: false, issues: report.issues };
  return { ok: true, list, repairs: report.repairs, warnings: report.warnings };
}

function empty(): Issue {
  const message = 'ranks is empty. Write the NRMP codes of your programs, the most wanted first.';
  return conflict(['ranks'], 'at least one program', [], message);
}
