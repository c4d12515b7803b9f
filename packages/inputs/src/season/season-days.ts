/** First and last day, ISO. */
export interface SeasonDays {
  first: string;
  last: string;
}

/**
 * The season that a table of applications tells of: applications open in September, and the Match is in March. A plan may
 * be for a season that has not begun: nothing of it can have happened yet, so the table is of the one that runs.
 * @param match year of the Match
 */
export function seasonDays(today: string, match?: number): SeasonDays {
  const running = Number(today.slice(0, 4)) + (Number(today.slice(5, 7)) >= 9 ? 1 : 0);
  const year = Math.min(match ?? running, running);
  return { first: `${year - 1}-09-01`, last: `${year}-03-31` };
}

/**
 * The days on which an interview of a season can be, with room at both ends: places that are open after the Match are
 * filled until residency begins. A day outside is of another season, or its year is a slip of the pen.
 */
export function interviewDays(today: string, match?: number): SeasonDays {
  const year = Number(seasonDays(today, match).last.slice(0, 4));
  return { first: `${year - 1}-07-01`, last: `${year}-06-30` };
}

export const isOutside = (day: string, { first, last }: SeasonDays): boolean => day < first || day > last;
