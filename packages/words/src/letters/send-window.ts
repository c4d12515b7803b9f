import type { SeasonalFacts } from '@matchwright/facts';
import { say, speechLocale } from '@matchwright/speech';
import type { LetterPolicy } from '../review.ts';
import type { LetterKind } from './letter-kinds.ts';
import type { SendWindow } from './letter-types.ts';

interface Asked {
  kind: LetterKind;
  /** ISO date of the interview. */
  interviewed?: string | undefined;
  policy?: LetterPolicy | undefined;
}

const DAY_HOURS = 24;

/** A note of thanks goes within days of the interview, every other letter before lists of ranks are due. */
export function sendWindow(
  { kind, interviewed, policy }: Asked,
  facts: SeasonalFacts,
  today: string,
): SendWindow {
  if (policy === 'not-wanted')
    return {
      ...{ state: 'not-wanted', from: null, to: null },
      says: say`This program asks people not to write. Do not send it: respect counts more than any letter.`,
    };
  return kind === 'thank-you' ? thanksWindow(interviewed, facts, today) : letterWindow(facts, today);
}

function thanksWindow(interviewed: string | undefined, facts: SeasonalFacts, today: string): SendWindow {
  const [first, last] = [
    hoursOf(facts, 'advice.season.thank_you_first_hours'),
    hoursOf(facts, 'advice.season.thank_you_last_hours'),
  ];
  const usual = say`Send it ${first} to ${last} hours after the interview.`;
  if (interviewed === undefined) return { state: 'unknown', from: null, to: null, says: usual };
  const [from, to] = [dayAfter(interviewed, first / DAY_HOURS), dayAfter(interviewed, last / DAY_HOURS)];
  const window = { from, to };
  if (today < interviewed)
    return {
      ...window,
      state: 'ahead',
      says: say`${usual} For this interview: ${longDay(from)} to ${longDay(to)}.`,
    };
  if (today < from)
    return {
      ...{ ...window, state: 'ahead' },
      says: say`Write it now, while you remember the talk. Send it from ${longDay(from)} to ${longDay(to)}.`,
    };
  if (today <= to)
    return {
      ...window,
      state: 'open',
      says: say`Send it now: its days are ${longDay(from)} to ${longDay(to)}.`,
    };
  return {
    ...{ ...window, state: 'late' },
    says: say`The days for a note of thanks ended on ${longDay(to)}. A short one still does no harm where the program takes notes.`,
  };
}

function letterWindow(facts: SeasonalFacts, today: string): SendWindow {
  const deadline = nextDeadline(facts, today);
  if (!deadline)
    return {
      ...{ state: 'unknown', from: null, to: null },
      says: say`Send it well before programs hand in their rank order lists.`,
    };
  const { date, projected } = deadline;
  if (today > date)
    return {
      ...{ state: 'late', from: null, to: date },
      says: say`Rank order lists were due on ${longDay(date)}. A letter can change nothing now, so do not send it.`,
    };
  const day = projected ? say`about ${longDay(date)} (our estimate)` : longDay(date);
  return {
    ...{ state: 'open', from: null, to: date },
    says: say`Programs hand in their rank order lists for the ${date.slice(0, 4)} Match by ${day}, and meet about them before. Send it well before that day.`,
  };
}

/** When lists are due: over for the season asked about, else the next day from today, because letters go in a season that runs. */
function nextDeadline(
  { season, calendar }: SeasonalFacts,
  today: string,
): { date: string; projected: boolean } | null {
  const isDeadline = ({ event }: { event: string }) => event === 'rank-list-deadline';
  const own = season.calendar.find(isDeadline);
  if (own && own.date < today) return own;
  const published = calendar.filter((one) => isDeadline(one) && one.date >= today);
  const all = [...(own ? [own] : []), ...published.map(({ date }) => ({ date, projected: false }))];
  return all.toSorted((a, b) => a.date.localeCompare(b.date))[0] ?? null;
}

function hoursOf({ parameters }: SeasonalFacts, key: string): number {
  const value = parameters.find((one) => one.key === key)?.value;
  if (typeof value !== 'number') throw new Error(`The dated parameters have no number for ${key}.`);
  return value;
}

/** ISO date some days later; parts of a day count as a whole one. */
function dayAfter(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + Math.ceil(days));
  return moment.toISOString().slice(0, 10);
}

/** "3 March 2027", as the engine's sentences write a day. */
function longDay(date: string): string {
  const written = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(speechLocale() ?? 'en-GB', written).format(new Date(`${date}T00:00:00Z`));
}
