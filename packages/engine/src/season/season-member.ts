import type { SeasonalFacts, SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { Application, ApplicationStatus, SeasonLog } from '@matchwright/inputs/season';
import { programUtility, wantedSpecialties } from '../list/preferences.ts';
import type { ApplicantMarket, Candidate } from '../odds/market.ts';
import { type ApplicationStanding, standingOf } from './application-standing.ts';
import type { CountedApplication } from './application-table.ts';

export interface SeasonMember extends CountedApplication {
  application: Application;
  candidate: Candidate;
  /** By today; null when nothing is dated before. */
  status: ApplicationStatus | null;
  /** It went out, also when it was given up before an answer. */
  wasSent: boolean;
  /** On the rank order list, by its status or by the list itself. */
  isRanked: boolean;
}

export interface ReadSeason {
  members: SeasonMember[];
  /** Followed by the person, not in the facts: nothing is computed for them. */
  unknown: Application[];
}

/** The applications of a season as the odds see them on a day; later events do not count yet. */
export function readSeason(
  profile: Profile,
  log: SeasonLog,
  market: ApplicantMarket,
  facts: SeasonalFacts,
  today: string,
): ReadSeason {
  const byCode = new Map(
    market.candidates.flatMap((candidate) =>
      [candidate.program.code, ...candidate.program.tracks.map(({ code }) => code)].map(
        (code) => [code, candidate] as const,
      ),
    ),
  );
  const stars = wantedSpecialties(profile, Object.keys(facts.model.population) as SpecialtyId[]);
  const listed = new Set(
    (log.rankList?.ranks ?? []).flatMap(({ program }) => (program === undefined ? [] : [program])),
  );
  const isListed = ({ program }: Application, candidate: Candidate) =>
    [program ?? '', ...candidate.program.tracks.map(({ code }) => code)].some((code) => listed.has(code));
  const lists = facts.season.calendar.find(({ event }) => event === 'rank-list-deadline');
  const opens = submitOpens(facts);
  const isDue = lists !== undefined && today > lists.date;
  const read: ReadSeason = { members: [], unknown: [] };
  for (const application of log.applications) {
    const candidate = application.program === undefined ? undefined : byCode.get(application.program);
    if (!candidate) {
      read.unknown.push(application);
      continue;
    }
    const { specialty } = candidate.program;
    const { signal } = application;
    const signals = facts.season.signals[specialty].value;
    read.members.push({
      application,
      candidate,
      level: signal === 'gold' || signal === 'silver' ? signal : 'applied',
      tiered: signals.tiered,
      utility: programUtility(candidate.program, stars.get(specialty) ?? 1, profile),
      ...ranking(standingOf(application, today, opens), isListed(application, candidate), isDue, log),
    });
  }
  return read;
}

/** ISO date on which applications of the season may first be sent; null when the calendar does not say. */
export function submitOpens({ season }: SeasonalFacts): string | null {
  return season.calendar.find(({ event }) => event === 'submit-opens')?.date ?? null;
}

/**
 * Once lists are due, only what stands on a certified one can still become a match. Before, it may be changed, and
 * programs still invite.
 */
function ranking(
  told: ApplicationStanding,
  isListed: boolean,
  isDue: boolean,
  { rankList }: SeasonLog,
): ApplicationStanding & { isRanked: boolean } {
  const isRanked = isListed || told.status === 'ranked' || told.status === 'matched';
  if (!isDue) return { ...told, isRanked };
  return { ...told, isRanked, attends: told.attends && (isRanked || rankList?.certified !== true) };
}
