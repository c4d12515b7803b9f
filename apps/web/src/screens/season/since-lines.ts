import { dayOf } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import type { TrackerRow } from './tracker-rows.ts';

const t = roomPhrases.season.tracker.table;

/**
 * The days of where an application stands. Of a booked interview two days matter, so both have their names; a step that
 * lies ahead says that it does not count yet. @param today ISO date
 */
export function sinceLines(
  {
    status,
    since,
    interviewOn,
    application,
  }: Pick<TrackerRow, 'status' | 'since' | 'interviewOn' | 'application'>,
  today: string,
): string[] {
  if (since !== null && since > today) return [t.countsFrom(dayOf(since))];
  if (status !== 'scheduled') return [since ? dayOf(since) : t.noDay];
  const booked = application.history.findLast((event) => event.status === 'scheduled')?.date;
  return [
    interviewOn ? t.interviewOn(dayOf(interviewOn)) : t.interviewOpen,
    ...(booked ? [t.bookedOn(dayOf(booked))] : []),
  ];
}
