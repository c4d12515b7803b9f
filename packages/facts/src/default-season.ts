/** The season a person plans for when none is named. */
import { calendarOf, publishedSeasons } from './as-of.ts';
import type { Facts } from './types.ts';

/**
 * The next season whose applications open for submission after `today` (ISO date): on 2026-11-22 the 2027 season
 * has been open since September, so it is 2028. Before the first published season, that one.
 */
export function nextSeason(facts: Pick<Facts, 'rules' | 'calendar'>, today: string): number {
  const first = publishedSeasons(facts)[0] ?? Number(today.slice(0, 4));
  let season = Math.max(first, Number(today.slice(0, 4)));
  while (submissionOpens(facts, season) <= today) season += 1;
  return season;
}

function submissionOpens(facts: Pick<Facts, 'calendar'>, season: number): string {
  const event = calendarOf(facts, season).find((one) => one.event === 'submit-opens');
  // Without any published date: the first of September of the year before.
  return event?.date ?? `${season - 1}-09-01`;
}
