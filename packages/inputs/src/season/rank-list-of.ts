import type { SpecialtyId } from '@matchwright/facts';
import { hasInterview } from './has-interview.ts';
import { RANK_LIST_VERSION, type RankList, type RankListFile } from './rank-list-shape.ts';
import type { Application, SeasonLog } from './season-schema.ts';

interface RankListContext {
  /** ISO date: what is dated later has not happened yet. */
  today: string;
  /** Specialty of the program with this NRMP code; undefined when it is not known. */
  specialtyOf: (code: string) => SpecialtyId | undefined;
}

export const EMPTY_RANK_LIST: RankList = { ranks: [], criteria: {}, comparisons: [], pairs: [] };

/**
 * The rank order list of a season as a file of its own: its lines, and how many applications were sent in each
 * specialty, and which programs interviewed the person. Single applications count before totals, because totals may be
 * older.
 */
export function rankListOf(log: SeasonLog, { today, specialtyOf }: RankListContext): RankListFile {
  const totals = Object.entries(log.counts).map(([id, counts]) => [id, counts?.applications ?? 0] as const);
  const applications: RankListFile['applications'] = Object.fromEntries(totals);
  const sent = new Map<SpecialtyId, number>();
  for (const application of log.applications) {
    const { program, specialty = program === undefined ? undefined : specialtyOf(program) } = application;
    if (specialty && wasJudged(application, today)) sent.set(specialty, (sent.get(specialty) ?? 0) + 1);
  }
  for (const [specialty, count] of sent) applications[specialty] = count;
  return {
    'rank-list': RANK_LIST_VERSION,
    ...(log.season === undefined ? {} : { season: log.season }),
    ...(log.rankList ?? EMPTY_RANK_LIST),
    applications,
    ...interviewedBy(log),
  };
}

/** Nothing while no application has been sent: then the season does not say who interviewed. */
function interviewedBy({ applications }: SeasonLog): Pick<RankListFile, 'interviewedBy'> {
  const isFollowed = applications.some(({ history }) => history.some(({ status }) => status !== 'planned'));
  if (!isFollowed) return {};
  return {
    interviewedBy: applications.filter(hasInterview).flatMap(({ program, name }) => program ?? name ?? []),
  };
}

/** Sent, and not taken back before there was an answer. */
function wasJudged({ history }: Application, today: string): boolean {
  const past = history.filter(({ date }) => date === undefined || date <= today).map(({ status }) => status);
  if (past.every((status) => status === 'planned')) return false;
  const answered = past.some(
    (status) => !['planned', 'submitted', 'waitlisted', 'withdrawn'].includes(status),
  );
  return answered || past.at(-1) !== 'withdrawn';
}
