import type { CalendarEventId, Parameter, SeasonalFacts } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { parameterOf } from '../whatif/parameters.ts';
import type { SoapHour } from './soap-results.ts';

type Day = SeasonalFacts['season']['calendar'][number];
interface Clock extends Pick<SoapHour, 'time' | 'to' | 'timeFrom'> {
  /** Where the hour stands; null when it stands with its day. */
  stated: string | null;
}

/** Match Week: the days from the calendar, the hours from the dated parameters; a day that is not known is left out. */
export function soapHours(facts: SeasonalFacts): SoapHour[] {
  const at = (event: CalendarEventId) => facts.season.calendar.find((one) => one.event === event);
  const [week, review, offers, day] = [
    at('match-week'),
    at('soap-review'),
    at('soap-offers'),
    at('match-day'),
  ];
  return [
    ...hour(week, ofDay(facts, week, 'nrmp.times.match_status'), {
      id: 'status',
      title: say`You learn whether you matched`,
      says: say`It says whether, not where. Breathe, tell your person, then open the list of unfilled programs in your NRMP account.`,
      goesOn: true,
    }),
    ...hour(week, stated(facts, 'soap.applications_open'), {
      id: 'apply',
      title: say`You choose and send`,
      says: say`First the programs that you prepared, then others that fit. Keep some applications for Tuesday.`,
      goesOn: true,
    }),
    ...hour(review, ofDay(facts, review, null), {
      id: 'review',
      title: say`Programs begin to read`,
      says: say`Keep your telephone with you and answer every call by name. They contact you first.`,
      goesOn: true,
    }),
    ...roundsOf(facts).flatMap((clock, i) =>
      hour(offers, clock, {
        id: `round-${i + 1}`,
        title: i === 0 ? say`First round of offers` : say`Round ${i + 1} of offers`,
        says:
          i === 0
            ? say`Decide within the round: an offer ends with it.`
            : say`Places that are left are offered again. Decide within the round.`,
        goesOn: false,
      }),
    ),
    ...hour(offers, stated(facts, 'soap.ends'), {
      id: 'soap-ends',
      title: say`SOAP ends`,
      says: say`The contact rules end with it. If you have a place, it is binding. If you have none, stop for today.`,
      goesOn: false,
    }),
    ...hour(day, ofDay(facts, day, 'nrmp.times.match_results'), {
      id: 'match-day',
      title: 'Match Day',
      says: say`If you have no place, rest today. Open vacancies after SOAP are filled by the programs themselves.`,
      goesOn: false,
    }),
  ];
}

/** A projected day takes the hour of the season that it stands for; its heading says so. */
function hour(
  day: Day | undefined,
  { time, to, timeFrom, stated }: Clock,
  words: Pick<SoapHour, 'id' | 'title' | 'says' | 'goesOn'>,
): SoapHour[] {
  if (!day) return [];
  const { date, projected, source } = day;
  return [{ ...words, date, projected, time, to, timeFrom, source: stated ?? source }];
}

/** The hour that the calendar gives with its day, else the one of a parameter. */
function ofDay(facts: SeasonalFacts, day: Day | undefined, key: string | null): Clock {
  if (day && day.time !== null) return { ...UNKNOWN, time: day.time };
  return key === null ? UNKNOWN : stated(facts, key);
}

const UNKNOWN: Clock = { time: null, to: null, timeFrom: null, stated: null };

function stated(facts: SeasonalFacts, key: string): Clock {
  const parameter = parameterOf(facts, key);
  if (typeof parameter?.value !== 'string' || !/^\d\d:\d\d$/.test(parameter.value)) return UNKNOWN;
  const { value, source } = parameter;
  return { time: value, to: null, timeFrom: standsInFrom(parameter, facts), stated: source };
}

/** "4 on Thursday: 09-11, 12-14, …" → 09:00 to 11:00, and so on. */
function roundsOf(facts: SeasonalFacts): Clock[] {
  const parameter = parameterOf(facts, 'soap.rounds');
  if (typeof parameter?.value !== 'string') return [];
  const timeFrom = standsInFrom(parameter, facts);
  return [...parameter.value.matchAll(/(\d\d)-(\d\d)/g)].map(([, from, to]) => ({
    time: `${from}:00`,
    to: `${to}:00`,
    timeFrom,
    stated: parameter.source,
  }));
}

/** An hour that is stated up to an earlier season stands in for this one; "2025+" and "current" hold by themselves. */
function standsInFrom({ season }: Parameter, facts: SeasonalFacts): number | null {
  const last = Number(/^(?:\d{4}-)?(\d{4})$/.exec(season)?.[1] ?? Number.NaN);
  return last < facts.season.season ? last : null;
}
