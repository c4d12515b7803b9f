import { conflict, type Issue, wrongValue } from '../issue.ts';
import { copyPlain } from '../plain.ts';
import { readProfileText } from '../profile/profile-text.ts';
import { isGroup, repairValue } from '../profile/repair.ts';
import { emptyReport, type Report } from '../profile/report.ts';
import { issuesOf } from '../schema-issues.ts';
import { readFormat } from './format-line.ts';
import { RANK_LIST_VERSION, type RankListFile, rankListSchema } from './rank-list-shape.ts';
import { seasonAdvice } from './season-advice.ts';
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

/** Reads raw input as a rank order list; a bare list of codes is one, too. Collects all issues. */
export function parseRankList(raw: unknown, context: SeasonContext): ParsedRankList {
  const copy = copyPlain(Array.isArray(raw) ? { ranks: raw } : (raw ?? {}));
  const { value } = copy;
  if (!isGroup(value)) {
    const expected = 'a group of fields, such as `ranks`';
    return {
      ok: false,
      issues: [...copy.issues, wrongValue([], expected, value, 'Start from the example file.')],
    };
  }
  const formatted = readFormat(value, 'rank-list', RANK_LIST_VERSION);
  if ('issue' in formatted) return { ok: false, issues: [formatted.issue, ...copy.issues] };
  const report: Report = {
    ...emptyReport(),
    issues: [...copy.issues],
    repairs: [...copy.repairs, ...formatted.repairs],
  };
  const repaired = repairValue(rankListSchema, longRanks(formatted.raw), [], report);
  const parsed = rankListSchema.safeParse(repaired);
  if (!parsed.success) {
    const found = issuesOf(parsed.error, repaired, seasonAdvice).map(({ issue }) => issue);
    return { ok: false, issues: [...report.issues, ...found] };
  }
  const list = settleRankList(parsed.data, [], context, report);
  if (list.ranks.length === 0 && list.pairs.length === 0) report.issues.push(empty());
  if (report.issues.length > 0) return { ok: false, issues: report.issues };
  return { ok: true, list, repairs: report.repairs, warnings: report.warnings };
}

function empty(): Issue {
  const message = 'ranks is empty. Write the NRMP codes of your programs, the most wanted first.';
  return conflict(['ranks'], 'at least one program', [], message);
}
