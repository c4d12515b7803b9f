import type { Application, ApplicationStatus, SeasonLog } from '@matchwright/inputs/season';
import { NO_SEASON, type SeasonRecord } from './season-record.ts';

type Contact = Application['contacts'][number];

/** A person at a program whom one may want to know next season, too. */
export interface KnownContact {
  /** The same as long as the log stays as it is. */
  id: string;
  application: Application;
  contact: Contact;
}

/** What a season came to. */
export interface SeasonTotals {
  applications: number;
  /** That came, whatever became of them. */
  invitations: number;
  ranked: number;
}

export function contactsOf({ applications }: SeasonLog): KnownContact[] {
  return applications.flatMap((application, i) =>
    application.contacts.map((contact, j) => ({ id: `${i}-${j}`, application, contact })),
  );
}

/** Whether nothing was noted that would be lost. */
export function isEmptyLog(log: SeasonLog): boolean {
  const { season: _season, zone: _zone, ...noted } = log;
  return JSON.stringify(noted) === JSON.stringify(NO_SEASON.log);
}

/**
 * The log among the past seasons, and an empty one for the next. Programs with contacts that are kept stand in it as
 * planned, without anything that happened.
 * @param season of the log, which may not name it itself
 * @param keep ids of contacts
 */
export function setAside(
  { log, past }: SeasonRecord,
  { season, next, keep }: { season: number; next: number; keep: readonly string[] },
): SeasonRecord {
  const kept = contactsOf(log).filter(({ id }) => keep.includes(id));
  const applications = [...new Set(kept.map(({ application }) => application))].map((application) => ({
    ...namesOf(application),
    history: [],
    interviews: [],
    letters: [],
    contacts: kept.filter((one) => one.application === application).map(({ contact }) => contact),
  }));
  const { zone } = log;
  const empty = { ...NO_SEASON.log, season: next, ...(zone === undefined ? {} : { zone }), applications };
  return { log: empty, past: [...past, { ...log, season }] };
}

function namesOf({ program, name, specialty }: Application) {
  return {
    ...(program === undefined ? {} : { program }),
    ...(name === undefined ? {} : { name }),
    ...(specialty === undefined ? {} : { specialty }),
  };
}

/**
 * A past season as the one that is shown; what was there goes among the past ones in its turn, unless it is empty.
 * @param season of the log that is shown, which may not name it itself
 */
export function broughtBack({ log, past }: SeasonRecord, index: number, season: number): SeasonRecord {
  const chosen = past[index];
  if (!chosen) return { log, past };
  const others = past.filter((_, i) => i !== index);
  const rest = isEmptyLog(log) ? others : [...others, { ...log, season: log.season ?? season }];
  return { log: chosen, past: rest.toSorted((a, b) => (a.season ?? 0) - (b.season ?? 0)) };
}

const INVITED = ['invited', 'scheduled', 'interviewed', 'ranked'] as const;

/** By the single applications; by totals where there are none. */
export function totalsOf({ applications, counts, rankList }: SeasonLog): SeasonTotals {
  const reached = (...statuses: ApplicationStatus[]) =>
    applications.filter(({ history }) => history.some(({ status }) => statuses.includes(status))).length;
  // A match alone is where somebody has a place, named after the season; it says nothing of what was followed in it.
  const sent = reached('submitted', 'rejected', 'waitlisted', ...INVITED, 'withdrawn');
  const told = sent > 0 ? [] : Object.values(counts);
  const sum = (of: 'applications' | 'interviews' | 'ranks') =>
    told.reduce((total, one) => total + (one[of] ?? 0), 0);
  return {
    applications: sent + sum('applications'),
    invitations: reached(...INVITED) + sum('interviews'),
    ranked: Math.max(rankList?.ranks.length ?? 0, reached('ranked')) + sum('ranks'),
  };
}
