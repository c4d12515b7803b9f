import type { CalendarEventId, SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { SeasonLog } from '@matchwright/inputs/season';
import { dateWords } from '../dates/date-words.ts';
import { numberOf, parameterOf } from '../whatif/parameters.ts';
import { soapReadiness } from './soap-readiness.ts';
import type { SoapCondition, SoapGuide, SoapHour } from './soap-results.ts';

/** SOAP, the offers to unmatched people in Match Week: whether one may take part, what to have ready, hour by hour. */
export function soapGuide(profile: Profile, log: SeasonLog, facts: SeasonalFacts, today: string): SoapGuide {
  const conditions = conditionsOf(profile, log, facts, today);
  const most = numberOf(facts, 'soap.max_applications');
  return {
    season: facts.season.season,
    eligible: conditions.some(({ status }) => status === 'not-met')
      ? 'not-met'
      : conditions.every(({ status }) => status === 'met')
        ? 'met'
        : 'cannot-tell',
    conditions,
    ready: soapReadiness(profile, log, facts),
    limits: [
      ...(most
        ? [
            `You have ${most.value} applications in ERAS for all rounds. A sent one cannot be taken back, so keep some.`,
          ]
        : []),
      ...(parameterOf(facts, 'soap.no_applicant_rank_list')?.value === true
        ? [
            'You make no rank order list. Programs make lists, and an offer that you decline or let run out does not come back.',
          ]
        : []),
      'An offer that you accept is binding, like a match.',
    ],
    hours: hoursOf(facts),
    contact: contactRules(facts),
    projected: facts.season.calendar.some(({ event, projected }) => event === 'match-week' && projected),
    sources: sourcesOf(facts),
  };
}

function conditionsOf(
  profile: Profile,
  log: SeasonLog,
  facts: SeasonalFacts,
  today: string,
): SoapCondition[] {
  const start = parameterOf(facts, 'advice.plan.residency_start')?.value;
  const lists = facts.season.calendar.find(({ event }) => event === 'rank-list-deadline');
  const abroad = profile.applicant === 'us-img' || profile.applicant === 'non-us-img';
  const certified = profile.ecfmg.certified;
  return [
    {
      id: 'registered',
      status: 'cannot-tell',
      says: 'You are registered for the Match. Look into your NRMP account.',
    },
    {
      id: 'no-match',
      status: log.result === undefined ? 'cannot-tell' : log.result === 'unmatched' ? 'met' : 'not-met',
      says: 'You are unmatched, or matched to a first year or an advanced place alone. You learn it on the Monday of Match Week.',
    },
    {
      id: 'start',
      status: profile.visa.needed === false ? 'met' : 'cannot-tell',
      says: `You can begin to train ${typeof start === 'string' ? `on ${dateWords(`${facts.season.season}-${start}`)}` : 'on the day residency starts'}. With a visa, ask early how long it takes.`,
    },
    ...(abroad
      ? [
          {
            id: 'verified' as const,
            status: verifiedBy(certified, lists !== undefined && today > lists.date),
            says: 'ECFMG has confirmed to the NRMP that you met every requirement, before rank lists were due.',
          },
        ]
      : []),
  ];
}

/** Not certified yet is no answer before rank lists are due. */
function verifiedBy(certified: boolean | null, isDue: boolean): SoapCondition['status'] {
  if (certified === true) return 'met';
  return certified === false && isDue ? 'not-met' : 'cannot-tell';
}

/** The days from the calendar, the rounds from the dated parameters; what is not known is left out. */
function hoursOf(facts: SeasonalFacts): SoapHour[] {
  const at = (event: CalendarEventId) => facts.season.calendar.find((one) => one.event === event);
  const status = parameterOf(facts, 'nrmp.times.match_status');
  const [week, review, offers, day] = (
    ['match-week', 'soap-review', 'soap-offers', 'match-day'] as const
  ).map(at);
  const hour = (
    date: { date: string; projected: boolean } | undefined,
    time: string | null,
    says: string,
    to: string | null = null,
  ): SoapHour[] => (date ? [{ date: date.date, projected: date.projected, time, to, says }] : []);
  return [
    ...hour(
      week,
      week?.time ?? (typeof status?.value === 'string' ? status.value : null),
      'You learn whether you matched, not where. Breathe, tell your person, then open the list of unfilled programs in your NRMP account.',
    ),
    ...hour(
      week,
      null,
      'Choose and send. First the programs that you prepared, then others that fit. Keep some applications for Tuesday.',
    ),
    ...hour(
      review,
      review?.time ?? null,
      'Programs begin to read. Keep your telephone with you and answer every call by name. They contact you first.',
    ),
    ...roundsOf(facts).flatMap(([from, to], i) =>
      hour(
        offers,
        from,
        i === 0
          ? 'First round of offers. Decide within the round: an offer ends with it.'
          : `Round ${i + 1}. Places that are left are offered again.`,
        to,
      ),
    ),
    ...hour(
      day,
      day?.time ?? null,
      'Match Day. If you have no place, rest today. Open vacancies after SOAP are filled by the programs themselves.',
    ),
  ];
}

/** "4 on Thursday: 09-11, 12-14, …" → 09:00 to 11:00, and so on. */
function roundsOf(facts: SeasonalFacts): [from: string, to: string][] {
  const stated = parameterOf(facts, 'soap.rounds')?.value;
  if (typeof stated !== 'string') return [];
  return [...stated.matchAll(/(\d\d)-(\d\d)/g)].map(([, from, to]) => [`${from}:00`, `${to}:00`]);
}

function contactRules(facts: SeasonalFacts): string[] {
  return [
    ...(parameterOf(facts, 'soap.contact')
      ? [
          'Contact no program before it contacts you. Nobody may do it for you: no friend, no doctor who knows somebody.',
          'Once a program that has your application contacts you, you may talk with it.',
        ]
      : []),
    ...(parameterOf(facts, 'nrmp.unfilled_list')
      ? ['Show the list of unfilled programs to nobody, and post it nowhere. It is for you alone.']
      : []),
    ...(parameterOf(facts, 'soap.ineligible_contact')
      ? ['Who may not take part in SOAP may contact no program of the Match until SOAP has ended.']
      : []),
  ];
}

const KEYS = [
  'soap.eligibility',
  'soap.max_applications',
  'soap.no_applicant_rank_list',
  'soap.rounds',
  'soap.contact',
  'nrmp.unfilled_list',
  'soap.ineligible_contact',
];

function sourcesOf(facts: SeasonalFacts): string[] {
  const events = facts.season.calendar.filter(
    ({ event }) => event.startsWith('soap') || event === 'match-week',
  );
  const stated = KEYS.flatMap((key) => parameterOf(facts, key)?.source ?? []);
  return [...new Set([...stated, ...events.map(({ source }) => source)])];
}
