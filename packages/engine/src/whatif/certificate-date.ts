import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { addDays } from '../dates/iso-date.ts';
import { ENTRY_QUESTION, entryInDoubt } from '../visas/entry-question.ts';
import { isImg } from './improvement.ts';
import { numberOf, parameterOf } from './parameters.ts';

/** The day of the ECFMG certificate that every answer counts with. */
export interface CertificateDate {
  /** ISO. */
  date: string;
  /** `assumed`: none was entered; `entered`: the person's own; `moved`: the own one comes before it is possible. */
  basis: 'assumed' | 'entered' | 'moved';
  entered: string | null;
  /** ISO: the day that was entered and has passed, of which nobody has said what came of it; null without one. */
  passed: string | null;
  /** The earliest possible day, by the lead times of the plan; null when no day was given to count from. */
  earliest: string | null;
  /** What takes longest before it. */
  waitsFor: 'graduation' | 'credentials' | 'pathway';
}

/**
 * The one date for the certificate of a graduate from abroad: with a Step still to pass, the person's own. Null for
 * everybody else, and when neither the person nor a day to count from says anything. The steps are those of the plan, and so are their lengths.
 * @param today ISO date
 */
export function certificateDate(
  profile: Profile,
  facts: SeasonalFacts,
  today: string | undefined,
): CertificateDate | null {
  if (!isImg(profile) || profile.ecfmg.certified === true) return null;
  const hasPassed = (exam: string) => profile.exams.some((one) => one.exam === exam && one.result === 'pass');
  const given = profile.plan?.dates['ecfmg-certificate'] ?? profile.ecfmg.expected ?? null;
  const isPast = given !== null && today !== undefined && given < today;
  // An expectation from before today tells nothing any more.
  const [entered, passed] = isPast ? [null, given] : [given, null];
  if (today === undefined || !hasPassed('step1') || !hasPassed('step2ck'))
    return entered === null
      ? null
      : { date: entered, basis: 'entered', entered, passed, earliest: null, waitsFor: 'pathway' };
  const { earliest, waitsFor } = earliestPossible(profile, facts, today);
  const basis = entered === null ? 'assumed' : entered < earliest ? 'moved' : 'entered';
  return {
    date: basis === 'entered' ? (entered as string) : earliest,
    basis,
    entered,
    passed,
    earliest,
    waitsFor,
  };
}

/** While an entry restriction is in doubt, what costs money waits for the answer, as in the plan, if the season allows it. */
function earliestPossible(profile: Profile, facts: SeasonalFacts, today: string) {
  const now = earliestFrom(profile, facts, today, today);
  const answered = entryAnswered(profile, facts, today);
  if (answered === null) return now;
  const waited = earliestFrom(profile, facts, today, answered);
  const last = facts.season.calendar.find(({ event }) => event === 'rank-list-deadline')?.date;
  const reserve = numberOf(facts, 'advice.plan.certificate_reserve_days')?.value ?? 0;
  return last !== undefined && waited.earliest > addDays(last, -reserve) ? now : waited;
}

/** ISO date of the answer whether any visa is open; null when nothing waits for it. */
function entryAnswered(profile: Profile, facts: SeasonalFacts, today: string): string | null {
  const { plan } = profile;
  if (plan?.leaveOut.includes(ENTRY_QUESTION) || !entryInDoubt({ profile, facts, today })) return null;
  const soonest = addDays(today, numberOf(facts, 'advice.plan.visa_advice_days')?.value ?? 0);
  return later(soonest, plan?.dates[ENTRY_QUESTION] ?? today);
}

/** @param pay ISO date from which something may be paid for */
function earliestFrom(profile: Profile, facts: SeasonalFacts, today: string, pay: string) {
  const done = new Set(profile.plan?.done);
  const days = (task: string, key: string) => (done.has(task) ? 0 : (numberOf(facts, key)?.value ?? 0));
  const graduated = graduation(profile, facts, today);
  const verified = done.has('ecfmg-credentials');
  const free = verified ? today : later(pay, graduated ?? pay);
  const credentials = addDays(free, days('ecfmg-credentials', 'advice.plan.credentials_days'));
  const booked = addDays(
    done.has('oet-book') ? today : pay,
    days('oet-book', 'advice.plan.registration_days'),
  );
  const oet = done.has('oet') ? today : addDays(booked, days('oet', 'advice.plan.oet_days'));
  const applied = addDays(
    done.has('ecfmg-pathways') ? today : pay,
    days('ecfmg-pathways', 'advice.plan.pathway_days'),
  );
  const decision = done.has('pathways-decision')
    ? today
    : addDays(later(oet, applied), days('pathways-decision', 'advice.plan.pathway_decision_days'));
  const waitsFor =
    decision >= credentials
      ? ('pathway' as const)
      : !verified && graduated !== null && graduated > pay
        ? ('graduation' as const)
        : ('credentials' as const);
  const certificate = days('ecfmg-certificate', 'advice.plan.certificate_days');
  return { earliest: addDays(later(credentials, decision), certificate), waitsFor };
}

/** Nobody can verify a diploma before graduation. The profile knows the year only. */
function graduation({ school }: Profile, facts: SeasonalFacts, today: string): string | null {
  const day = parameterOf(facts, 'advice.plan.graduation_day')?.value;
  if (school.graduated === undefined || school.graduated < Number(today.slice(0, 4))) return null;
  return typeof day === 'string' ? `${school.graduated}-${day}` : null;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
