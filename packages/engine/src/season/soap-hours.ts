import type { CalendarEventId, SeasonalFacts } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { parameterOf } from '../whatif/parameters.ts';
import type { SoapHour } from './soap-results.ts';

type Day = SeasonalFacts['season']['calendar'][number];

/** Match Week: the days from the calendar, the rounds from the dated parameters; what is not known is left out. */
export function soapHours(facts: SeasonalFacts): SoapHour[] {
  const at = (event: CalendarEventId) => facts.season.calendar.find((one) => one.event === event);
  const [week, review, offers, day] = [
    at('match-week'),
    at('soap-review'),
    at('soap-offers'),
    at('match-day'),
  ];
  const status = parameterOf(facts, 'nrmp.times.match_status')?.value;
  const results = parameterOf(facts, 'nrmp.times.match_results')?.value;
  return [
    ...hour(
      week,
      'status',
      say`You learn whether you matched`,
      say`It says whether, not where. Breathe, tell your person, then open the list of unfilled programs in your NRMP account.`,
      { time: week?.time ?? clock(status) },
    ),
    ...hour(
      week,
      'apply',
      say`You choose and send`,
      say`First the programs that you prepared, then others that fit. Keep some applications for Tuesday.`,
    ),
    ...hour(
      review,
      'review',
      say`Programs begin to read`,
      say`Keep your telephone with you and answer every call by name. They contact you first.`,
      { time: review?.time ?? null },
    ),
    ...roundsOf(facts).flatMap(([from, to], i) =>
      hour(
        offers,
        `round-${i + 1}`,
        i === 0 ? say`First round of offers` : say`Round ${i + 1} of offers`,
        i === 0
          ? say`Decide within the round: an offer ends with it.`
          : say`Places that are left are offered again. Decide within the round.`,
        { time: from, to },
      ),
    ),
    ...hour(
      day,
      'match-day',
      'Match Day',
      say`If you have no place, rest today. Open vacancies after SOAP are filled by the programs themselves.`,
      { time: day?.time ?? clock(results) },
    ),
  ];
}

function hour(
  day: Day | undefined,
  id: string,
  title: string,
  says: string,
  { time = null, to = null }: Partial<Pick<SoapHour, 'time' | 'to'>> = {},
): SoapHour[] {
  if (!day) return [];
  const { date, projected, source } = day;
  return [{ id, title, date, projected, time, to, says, source }];
}

const clock = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** "4 on Thursday: 09-11, 12-14, …" → 09:00 to 11:00, and so on. */
function roundsOf(facts: SeasonalFacts): [from: string, to: string][] {
  const stated = parameterOf(facts, 'soap.rounds')?.value;
  if (typeof stated !== 'string') return [];
  return [...stated.matchAll(/(\d\d)-(\d\d)/g)].map(([, from, to]) => [`${from}:00`, `${to}:00`]);
}
