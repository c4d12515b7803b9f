import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { SeasonLog } from '@matchwright/inputs/season';
import { say } from '@matchwright/speech';
import { certificateQuestion, wasMissed } from '../advice/certificate-notes.ts';
import { Situation } from '../advice/situation.ts';
import { dateWords } from '../dates/date-words.ts';
import { resultBy, weekDays } from '../dates/season-day.ts';
import { beforeChance } from '../visas/restriction-words.ts';
import { parameterOf } from '../whatif/parameters.ts';
import { confirmedFirst, questionWords, soapShut } from './ending-words.ts';
import { soapHours } from './soap-hours.ts';
import { isRegistered, soapReadiness } from './soap-readiness.ts';
import type { SoapCondition, SoapGuide } from './soap-results.ts';
import { contactRules, evidence, soapLimits, withoutPlace } from './soap-rules.ts';

/** SOAP, the offers to unmatched people in Match Week: whether one may take part, what to have ready, hour by hour. */
export function soapGuide(profile: Profile, log: SeasonLog, facts: SeasonalFacts, today: string): SoapGuide {
  const over = isOver(facts, today);
  const conditions = over ? [] : conditionsOf(profile, log, facts, today);
  const verified = conditions.find(({ id }) => id === 'verified')?.status ?? null;
  const hours = soapHours(facts);
  const projected = hours.find(({ id }) => id === 'status')?.projected ?? false;
  const guide = {
    entryNotes: beforeChance({ profile, facts, today }),
    conditions,
    ready: over ? [] : soapReadiness(profile, log, facts),
    limits: over ? [] : soapLimits(facts),
    hours,
    contact: over ? [] : contactRules(facts),
    ifNot: withoutPlace(facts),
  };
  return {
    season: facts.season.season,
    over,
    says: firstWords(log, facts, today, verified),
    eligible: over ? 'not-met' : eligibleBy(conditions),
    ...guide,
    projected,
    projectedFrom: projected ? facts.season.projectedFrom : null,
    sources: sourcesOf(guide),
  };
}

function eligibleBy(conditions: readonly SoapCondition[]): SoapCondition['status'] {
  if (conditions.some(({ status }) => status === 'not-met')) return 'not-met';
  return conditions.every(({ status }) => status === 'met') ? 'met' : 'cannot-tell';
}

/** People come to this page in fear of the week, or in the middle of it. */
function firstWords(
  log: SeasonLog,
  facts: SeasonalFacts,
  today: string,
  verified: SoapCondition['status'] | null,
): string[] {
  const result = resultBy(log, weekDays(facts.season.calendar), today);
  if (result === 'matched') return [say`You matched, so SOAP is not for you. There is nothing to do here.`];
  if (result === 'matched-in-soap')
    return [say`You have a place through SOAP. There is nothing left to do here.`];
  if (isOver(facts, today))
    return [
      result === 'unmatched'
        ? say`SOAP of ${facts.season.season} is over, and you have no place. There is no hurry now. Below stands what is still open after it. When you have rested, look back at the season.`
        : say`SOAP of ${facts.season.season} is over. Note how your season ended, on the page “After the Match”. What to do next depends on it.`,
    ];
  const what = say`In Match Week, programs with open places offer them to people who have none. This is called SOAP.`;
  const { begins, lastOffers } = weekDays(facts.season.calendar);
  if (verified === 'not-met' && begins !== null && lastOffers !== null && today >= begins)
    return [soapShut(facts, lastOffers), what];
  return result === 'unmatched'
    ? [
        ...(verified === 'cannot-tell' ? [confirmedFirst()] : []),
        say`You have no place yet, and there is an order to follow. Take one step at a time. ${what}`,
      ]
    : [
        ...[questionWords(log, facts, today)].filter((question) => question !== null),
        say`You may never need this page. If you do, nothing on it will be new to you. ${what}`,
      ];
}

/** From the hour at which SOAP ends on the day of its last offers: then the season is judged by the day after it. */
function isOver({ season }: SeasonalFacts, today: string): boolean {
  const { lastOffers } = weekDays(season.calendar);
  return lastOffers !== null && today > lastOffers;
}

function conditionsOf(
  profile: Profile,
  log: SeasonLog,
  facts: SeasonalFacts,
  today: string,
): SoapCondition[] {
  const start = parameterOf(facts, 'advice.plan.residency_start')?.value;
  const abroad = profile.applicant === 'us-img' || profile.applicant === 'non-us-img';
  const stated = evidence(facts, 'soap.eligibility');
  const result = resultBy(log, weekDays(facts.season.calendar), today);
  return [
    {
      id: 'registered',
      status: isRegistered(profile, log) || log.soapReady.includes('registered') ? 'met' : 'cannot-tell',
      answeredBy: 'registered',
      says: say`You are registered for the Match. Look into your NRMP account.`,
      ...stated,
    },
    {
      id: 'no-match',
      status: result === undefined ? 'cannot-tell' : result === 'unmatched' ? 'met' : 'not-met',
      answeredBy: null,
      says: say`You are unmatched, or matched to a first year or an advanced place alone. You learn it on the Monday of Match Week.`,
      ...stated,
    },
    {
      id: 'start',
      status: profile.visa.needed === false ? 'met' : 'cannot-tell',
      answeredBy: null,
      says:
        typeof start === 'string'
          ? say`You can begin to train on ${dateWords(`${facts.season.season}-${start}`)}. With a visa, ask early how long it takes.`
          : say`You can begin to train on the day residency starts. With a visa, ask early how long it takes.`,
      ...stated,
    },
    ...(abroad
      ? [
          {
            id: 'verified' as const,
            answeredBy: 'certificate',
            ...verified(profile, log, facts, today),
            ...evidence(facts, 'nrmp.img.certificate_needed_to_match'),
          },
        ]
      : []),
  ];
}

/**
 * A certificate is not its confirmation: only the person's NRMP page shows that. It was missed once rank lists are due and
 * the certificate is known to be missing; a day that was only expected leaves it open, and is asked about.
 */
function verified(
  profile: Profile,
  log: SeasonLog,
  facts: SeasonalFacts,
  today: string,
): Pick<SoapCondition, 'status' | 'says'> {
  const says = say`ECFMG has confirmed to the NRMP that you met every requirement, before rank lists were due.`;
  const confirmed = profile.plan?.done.includes('ecfmg-verification') ?? false;
  if (confirmed || log.soapReady.includes('certificate')) return { status: 'met', says };
  if (profile.ecfmg.certified === true) {
    const check = say`You are certified. Check on your NRMP page that it is confirmed.`;
    return { status: 'cannot-tell', says: `${says} ${check}` };
  }
  const situation = new Situation(profile, facts, today);
  const asks = certificateQuestion(situation);
  return { status: wasMissed(situation) ? 'not-met' : 'cannot-tell', says: [says, ...asks].join(' ') };
}

type Cited = Pick<SoapGuide, 'conditions' | 'limits' | 'hours' | 'contact' | 'ifNot'>;

function sourcesOf({ conditions, limits, hours, contact, ifNot }: Cited): string[] {
  const stated = [...conditions, ...limits, ...contact, ...ifNot, ...hours];
  return [...new Set(stated.flatMap(({ source }) => source ?? []))];
}
