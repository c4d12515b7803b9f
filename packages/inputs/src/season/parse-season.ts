import type { Issue } from '../issue.ts';
import { readProfileText } from '../profile/profile-text.ts';
import { isGroup } from '../profile/repair.ts';
import type { Report } from '../profile/report.ts';
import { readShaped } from './read-shaped.ts';
import type { SeasonContext } from './season-context.ts';
import { interviewDays, isOutside } from './season-days.ts';
import { SEASON_VERSION, type SeasonLog, seasonSchema } from './season-schema.ts';
import { settleApplications } from './settle-applications.ts';
import { longRanks, settleRankList } from './settle-rank-list.ts';

export type ParsedSeason =
  | {
      ok: true;
      log: SeasonLog;
      /** What was changed or filled in, one sentence each. */
      repairs: string[];
      /** What was kept but looks like a mistake. */
      warnings: string[];
    }
  | { ok: false; issues: Issue[] };

/** Reads the text of a season file, YAML or JSON. Never throws. */
export function parseSeasonText(
  text: string,
  format: 'yaml' | 'json' | undefined,
  context: SeasonContext,
): ParsedSeason {
  const read = readProfileText(text.replace(/^\uFEFF/, ''), format);
  return read.ok ? parseSeason(read.value, context) : read;
}

const SHAPE = {
  mark: 'season-log',
  version: SEASON_VERSION,
  schema: seasonSchema,
  longForms,
  expected: 'a group of fields, such as `season-log: 1`',
};

/**
 * Reads raw input as a season: repairs what is clearly meant, joins entries of one program, turns local times into
 * moments. Unknown fields are kept. Collects all issues. Never throws and never changes its input.
 */
export function parseSeason(raw: unknown, context: SeasonContext): ParsedSeason {
  const read = readShaped(raw ?? {}, SHAPE);
  if (!read.ok) return read;
  const { data, report } = read;
  const log = settle(data, context, report);
  if (report.issues.length > 0) return { ok: false, issues: report.issues };
  return { ok: true, log, repairs: report.repairs, warnings: report.warnings };
}

function settle(log: SeasonLog, context: SeasonContext, report: Report): SeasonLog {
  const applications = settleApplications(log.applications, log.zone, context, report);
  warnOfYears(log, context, report);
  const rankList = log.rankList && settleRankList(log.rankList, ['rankList'], context, report);
  for (const [id, { applications: sent, interviews = 0, ranks = 0 }] of Object.entries(log.counts)) {
    if (interviews > sent) {
      report.warnings.push(
        `counts.${id}: ${interviews} interviews came of ${sent} applications. Check the two numbers.`,
      );
    }
    if (ranks > interviews)
      report.warnings.push(
        `counts.${id}: you ranked ${ranks} programs after ${interviews} interviews. Check them.`,
      );
  }
  return { ...log, applications, ...(rankList ? { rankList } : {}) };
}

/** A day that no interview of the season can have is kept, because only the person knows the year. */
function warnOfYears({ season, applications }: SeasonLog, { today }: SeasonContext, report: Report): void {
  const span = interviewDays(today, season);
  applications.forEach(({ interviews }, i) => {
    interviews.forEach(({ start, day }, j) => {
      const on = (start ?? day)?.slice(0, 10);
      if (on !== undefined && isOutside(on, span))
        report.warnings.push(
          `applications[${i}].interviews[${j}].${start === undefined ? 'day' : 'start'} is on ${on}. This season goes from ${span.first} to ${span.last}. Check its year.`,
        );
    });
  });
}

/** Codes alone stand for entries: `ranks: [1252700C0]`. */
function longForms(raw: Record<string, unknown>): Record<string, unknown> {
  const result = { ...raw };
  if (isGroup(raw.rankList)) result.rankList = longRanks(raw.rankList);
  else if (Array.isArray(raw.rankList)) result.rankList = longRanks({ ranks: raw.rankList });
  if (Array.isArray(raw.applications))
    result.applications = raw.applications.map((one) => (typeof one === 'string' ? { program: one } : one));
  return result;
}
