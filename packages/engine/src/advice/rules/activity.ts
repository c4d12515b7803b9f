/** The time since graduation: what the profile documents, and where nothing stands. */
import { addDays, firstDay, lastDay, monthsBetween } from '../../dates/iso-date.ts';
import type { Situation } from '../situation.ts';

/** ISO days, both included. */
interface Period {
  from: string;
  to: string;
}

export interface InactivePeriod extends Period {
  /** Whole months. */
  months: number;
  /** Months of it that the person explains with a reason. */
  explained: number;
  /** In the person's words. */
  reasons: string[];
  /** It has not ended. */
  ongoing: boolean;
}

export interface Inactivity {
  periods: InactivePeriod[];
  /** Paths without which time that nobody declared cannot be judged. */
  missing: string[];
}

/** Dated work that goes on today, the longest; null when there is none. */
export function activityNow({ profile, today }: Situation): Period | null {
  return (
    profile.experience
      .flatMap(({ from, to }) =>
        from === undefined ? [] : [{ from: firstDay(from), to: lastDay(to ?? today) }],
      )
      .filter(({ from, to }) => from <= today && to >= today)
      .sort((a, b) => a.from.localeCompare(b.from))[0] ?? null
  );
}

/**
 * Time without documented work, research or teaching: gaps that the person declares, and, when every entry has its
 * dates, empty time since graduation. Documented time is no gap, whatever is declared. Only the year of graduation is
 * known, so it counts to its last day. Entries of every kind count: a program wants to see what somebody did.
 */
export function inactivity(situation: Situation): Inactivity {
  const documented = merged(documentedPeriods(situation));
  const declared = declaredGaps(situation);
  const missing = missingDates(situation);
  const since = emptySince(situation);
  const all = merged([
    ...without(declared, documented),
    ...(missing.length === 0 && since ? without([since], documented) : []),
  ]);
  return { periods: all.map((period) => describe(period, declared, situation.today)), missing };
}

function documentedPeriods({ profile, today }: Situation): Period[] {
  return profile.experience.flatMap(({ from, to }) =>
    from === undefined ? [] : [{ from: firstDay(from), to: lastDay(to ?? today) }],
  );
}

interface DeclaredGap extends Period {
  reason: string;
}

function declaredGaps({ profile, today }: Situation): DeclaredGap[] {
  return profile.gaps
    .flatMap(({ from, to, reason = '' }) =>
      from === undefined ? [] : [{ from: firstDay(from), to: lastDay(to ?? today), reason: reason.trim() }],
    )
    .filter(({ from, to }) => from <= to);
}

function missingDates({ profile, today }: Situation): string[] {
  const { graduated } = profile.school;
  if (graduated === undefined) return ['school.graduated'];
  if (graduated >= Number(today.slice(0, 4))) return [];
  if (profile.experience.length === 0) return ['experience'];
  return profile.experience.flatMap(({ from }, i) => (from === undefined ? [`experience[${i}].from`] : []));
}

function emptySince({ profile, today }: Situation): Period | null {
  const { graduated } = profile.school;
  if (graduated === undefined) return null;
  const from = `${graduated + 1}-01-01`;
  return from <= today ? { from, to: today } : null;
}

function describe(period: Period, declared: readonly DeclaredGap[], today: string): InactivePeriod {
  const explained = merged(
    declared.filter(({ reason }) => reason !== '').flatMap((gap) => overlap(gap, period) ?? []),
  );
  const inside = declared.filter((gap) => overlap(gap, period));
  return {
    ...period,
    months: monthsIn(period),
    explained: explained.reduce((sum, one) => sum + monthsIn(one), 0),
    reasons: [...new Set(inside.map(({ reason }) => reason).filter((reason) => reason !== ''))],
    ongoing: period.to >= today,
  };
}

function monthsIn({ from, to }: Period): number {
  return monthsBetween(from, addDays(to, 1));
}

function overlap(a: Period, b: Period): Period | null {
  const from = later(a.from, b.from);
  const to = later(a.to, b.to) === a.to ? b.to : a.to;
  return from <= to ? { from, to } : null;
}

/** In order, with overlapping and adjoining periods made one. */
function merged(periods: readonly Period[]): Period[] {
  const joined: Period[] = [];
  for (const { from, to } of [...periods].sort((a, b) => a.from.localeCompare(b.from))) {
    const last = joined.at(-1);
    if (last && from <= addDays(last.to, 1)) last.to = later(to, last.to);
    else joined.push({ from, to });
  }
  return joined;
}

/** What is left of some periods outside the `taken` ones, which come merged and in order. */
function without(periods: readonly Period[], taken: readonly Period[]): Period[] {
  return periods.flatMap((period) => {
    let from = period.from;
    const left: Period[] = [];
    for (const block of taken) {
      if (block.to < from || block.from > period.to) continue;
      if (block.from > from) left.push({ from, to: addDays(block.from, -1) });
      from = addDays(block.to, 1);
    }
    return from <= period.to ? [...left, { from, to: period.to }] : left;
  });
}

function later(a: string, b: string): string {
  return a.localeCompare(b) < 0 ? b : a;
}
