import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { addDays, firstDay, lastDay, monthOf, monthsBetween } from '../../dates/iso-date.ts';
import { spanOf } from '../experience/period.ts';
import type { PointStatus } from '../experience/points.ts';

/** A time without any entry: not in school, not at work, not in research. Dates are ISO. */
export interface Stretch {
  /** First day without an entry. */
  from: string;
  /** Day on which the next entry begins; null while it lasts. */
  until: string | null;
  /** Whole months up to `until` or today. After a graduation of which only the year is known, the fewest there can be. */
  months: number;
  since: 'graduation' | 'entry';
  dates: string;
  /** What the person wrote about parts of it. */
  reasons: StatedGap[];
  /** Months of it that no reason covers. */
  unexplained: number;
}

/** A gap that the profile names. */
export interface StatedGap {
  path: string;
  dates: string;
  /** Of the stretch that it explains, else of itself; null when a date is missing. */
  months: number | null;
  reason: string | null;
  /** Null without a first day. */
  days: Days | null;
}

export interface Timeline {
  stretches: Stretch[];
  /** Gaps that the profile names at a time when something else is entered, or before graduation. */
  stated: StatedGap[];
  /** Something goes on today, or the person is still in school. */
  active: PointStatus;
  /** Paths that could fill a stretch, or move its ends. */
  missing: string[];
}

/** Days from `start` up to, but not with, `end`; null while it goes on. */
export interface Days {
  start: string;
  end: string | null;
}

/** All stretches of at least `shortest` months up to `today`. Nothing is said of a profile without any experience. */
export function timelineOf(profile: Profile, today: string, shortest: number): Timeline {
  const { graduated } = profile.school;
  const stated = statedGaps(profile, today);
  if (inSchool(graduated, today) === 'met') return { stretches: [], stated, active: 'met', missing: [] };
  if (profile.experience.length === 0) {
    return { stretches: [], stated, active: 'cannot-tell', missing: ['experience'] };
  }
  const { entries, undated } = entered(profile, today);
  // Only the year is known: on its last day at the latest, school was over.
  const origin = graduated === undefined ? null : `${graduated + 1}-01-01`;
  const stretches = emptyDays(entries, origin, today)
    .filter(({ start, end }) => monthsBetween(start, end ?? addDays(today, 1)) >= shortest)
    .map((days) => stretchOf(days, origin, profile, today));
  const used = new Set(stretches.flatMap(({ reasons }) => reasons.map(({ path }) => path)));
  const goesOn = entries.some(({ end }) => end === null);
  const missing = [...undated, ...(graduated === undefined ? ['school.graduated'] : [])];
  const sure = undated.length === 0 && inSchool(graduated, today) === 'not-met';
  return {
    stretches,
    stated: stated.filter(({ path }) => !used.has(path)),
    active: goesOn ? 'met' : sure ? 'not-met' : 'cannot-tell',
    missing,
  };
}

/** In the year of graduation itself nobody can tell. */
function inSchool(graduated: number | undefined, today: string): PointStatus {
  const year = Number(today.slice(0, 4));
  if (graduated === undefined || graduated === year) return 'cannot-tell';
  return graduated > year ? 'met' : 'not-met';
}

/** What had begun by today, in order; and the entries whose place on the calendar is not known. */
function entered({ experience }: Profile, today: string): { entries: Days[]; undated: string[] } {
  const entries: Days[] = [];
  const undated: string[] = [];
  experience.forEach((item, index) => {
    const span = spanOf(item);
    if (!span?.exact) undated.push(`experience[${index}].from`);
    if (!span || span.start > today) return;
    const end = span.end === null || span.end >= today ? null : addDays(span.end, 1);
    entries.push({ start: span.start, end });
  });
  return { entries: entries.sort((a, b) => a.start.localeCompare(b.start)), undated };
}

/** Days from the origin, or from the first entry, that no entry covers. */
function emptyDays(entries: readonly Days[], origin: string | null, today: string): Days[] {
  const found: Days[] = [];
  let covered = origin ?? entries[0]?.start ?? today;
  for (const { start, end } of entries) {
    if (start > covered) found.push({ start: covered, end: start });
    if (end === null) return found;
    if (end > covered) covered = end;
  }
  if (covered < today) found.push({ start: covered, end: null });
  return found;
}

function stretchOf({ start, end }: Days, origin: string | null, profile: Profile, today: string): Stretch {
  // Today is part of it, as the audit counts.
  const until = end ?? addDays(today, 1);
  const months = monthsBetween(start, until);
  const reasons = statedGaps(profile, today).flatMap((gap) => {
    const overlap =
      gap.days && monthsBetween(later(start, gap.days.start), earlier(until, gap.days.end ?? until));
    return overlap !== null && overlap > 0 && gap.reason !== null ? [{ ...gap, months: overlap }] : [];
  });
  const explained = reasons.reduce((sum, gap) => sum + gap.months, 0);
  return {
    from: start,
    until: end,
    months,
    since: start === origin ? 'graduation' : 'entry',
    dates: say`${dateWords(monthOf(start))} to ${end === null ? say`today` : dateWords(monthOf(addDays(end, -1)))}`,
    reasons,
    unexplained: Math.max(0, months - explained),
  };
}

function statedGaps({ gaps }: Profile, today: string): StatedGap[] {
  return gaps.map(({ from, to, reason }, index) => {
    const days =
      from === undefined
        ? null
        : { start: firstDay(from), end: to === undefined ? null : addDays(lastDay(to), 1) };
    const words = [from, to].flatMap((date) => (date === undefined ? [] : [dateWords(date)]));
    return {
      path: `gaps[${index}]`,
      dates: spanWords(words),
      months: days && monthsBetween(days.start, days.end ?? addDays(today, 1)),
      reason: reason ?? null,
      days,
    };
  });
}

function spanWords([first, last]: readonly string[]): string {
  if (first === undefined) return say`No dates entered`;
  return last === undefined ? first : say`${first} to ${last}`;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
