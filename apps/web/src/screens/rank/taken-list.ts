import type { RankListFile, SeasonLog } from '@matchwright/inputs/season';

/**
 * The season with the list of a file in place of its own. How many applications the file counts becomes a total, which
 * single applications of the season outweigh.
 */
export function takenList(log: SeasonLog, file: RankListFile): SeasonLog {
  const {
    'rank-list': _format,
    season,
    applicant: _applicant,
    applications,
    interviewedBy: _noted,
    ...rankList
  } = file;
  const counts = { ...log.counts };
  for (const [id, count] of Object.entries(applications)) {
    const specialty = id as keyof typeof counts;
    counts[specialty] = { ...counts[specialty], applications: count };
  }
  return { ...log, season: log.season ?? season, counts, rankList };
}
