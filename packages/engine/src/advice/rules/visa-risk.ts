import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { acceptsVisa } from '../../odds/applicant.ts';
import { entryRestriction, RESTRICTION_FIGURES } from '../../visas/entry-restrictions.ts';
import { UNRESTRICTED_CLASS } from '../../whatif/wish-improvements.ts';
import { closedPrograms } from '../closed-programs.ts';
import { effectOf } from '../compared.ts';
import type { Repair } from '../finding.ts';
import { dayOfYear } from '../plan/lengths.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { hasNoPlace } from './certified-too-late.ts';
import { examLevel, step3UsedUp } from './exam-levels.ts';
import { effectInWords } from './in-words.ts';
import { offered, repairByOffer, repairOf } from './repair.ts';
import { SEVERITY_FIGURES, severityOf } from './severity.ts';
import { visaAnswers } from './visa-answers.ts';
import { type ContestedNews, type VisaSituation, visaDo, visaSays, visaTitle } from './visa-words.ts';

export const VISA = rule<VisaSituation>({
  id: 'risk.visa',
  kind: 'risk',
  topic: 'visa',
  when: say`You graduated abroad and need a visa.`,
  fields: ['visa.needed', 'visa.acceptable', 'citizenship'],
  parameters: [
    ...RESTRICTION_FIGURES,
    'visa.ban.exceptions',
    'visa.uscis_hold',
    'visa.uscis_hold.physicians',
    'visa.j1.statement_of_need',
    'visa.j1.two_year_home',
    'visa.conrad.authorisation',
    'visa.h1b.exam',
    'visa.h1b.fee100k.original',
    'visa.h1b.fee100k.renewal_litigation',
    'advice.repair.lawyer_months',
    'advice.plan.ministry_days',
    'advice.plan.usce_month_days',
    'advice.plan.residency_start',
    ...SEVERITY_FIGURES,
  ],
  judge(situation) {
    const { isImg, applicant, profile } = situation;
    if (!isImg || applicant.visaNeeded === false) return SILENT;
    if (applicant.visaNeeded === null) return cannotTell('visa.needed');
    const { acceptsJ1: j1 } = applicant;
    const h1b = acceptsVisa(profile, 'H-1B');
    const step3Passed = examLevel(situation, 3).pass !== null;
    const restriction = entryRestriction(situation);
    const closes = closedPrograms(situation, 'visa');
    const effect = effectOf(
      situation.compare([{ path: 'visa.needed', value: false }]),
      say`if you needed no visa`,
    );
    const values: VisaSituation = {
      j1,
      h1b,
      step3Passed,
      step3UsedUp: step3UsedUp(situation),
      medPeds: situation.specialties.includes('med-peds'),
      citizenshipKnown: profile.citizenship !== undefined,
      restriction,
      answers: { j1: visaAnswers(situation, 'visaJ1'), h1b: visaAnswers(situation, 'visaH1b') },
      of: closes.of,
      effect: effectInWords(effect),
      news: contestedNews(situation),
    };
    const blocks = restriction !== null || (!j1 && !step3Passed);
    return {
      status: 'speaks',
      severity: severityOf(situation, { blocks, closes, effect, least: 'medium' }),
      values,
      sources: [
        ...(restriction ? [restriction.source] : []),
        ...(effect ? [situation.facts.model.effects.visaNeeded.source] : []),
      ],
      closes,
      effect,
      repair: repairOfVisa(situation, values),
    };
  },
  text: { title: visaTitle, says: visaSays, do: visaDo },
});

function contestedNews(situation: Situation): ContestedNews {
  const amount = situation.parameter('visa.h1b.fee100k.original')?.value;
  return {
    conrad: newsOf(situation, 'visa.conrad.authorisation'),
    h1bPayment:
      newsOf(situation, 'visa.h1b.fee100k.renewal_litigation') ??
      newsOf(situation, 'visa.h1b.fee100k.original'),
    h1bAmount: Number.parseInt(String(amount), 10) || null,
    hold: newsOf(situation, 'visa.uscis_hold'),
    holdReview: newsOf(situation, 'visa.uscis_hold.physicians'),
  };
}

/** The day since when something is so, if it began by today: news count by the day, not by the season. */
function newsOf({ facts, today }: Situation, key: string): string | null {
  const known = facts.parameters.flatMap((one) =>
    one.key === key && one.from && one.from <= today ? [one.from] : [],
  );
  return known.sort().at(-1) ?? null;
}

/** A visa class that opens more programs; else the paper that takes longest. Under a restriction, only what it leaves. */
function repairOfVisa(
  situation: Situation,
  { restriction, j1, h1b, step3Passed }: VisaSituation,
): Repair | undefined {
  const menu = (situation.menu()?.changes ?? []).filter(({ kind, gain }) => kind === 'visa' && gain.p > 0);
  const beside = situation.menu()?.unmeasured.find(({ id }) => id === UNRESTRICTED_CLASS);
  if (beside) {
    const { change: what, cost, months, why: unmeasured } = beside;
    return repairOf(situation, {
      what,
      cost: cost === null ? null : { low: cost, high: cost },
      months,
      by: 'submit-opens',
      unmeasured,
    });
  }
  const step3 = h1b && !step3Passed ? offered(situation, 'step3') : undefined;
  const best = menu.sort((a, b) => b.gain.p - a.gain.p)[0] ?? step3;
  if (best && restriction?.kind !== 'full') return repairByOffer(situation, best);
  if (restriction || !j1) {
    return repairOf(situation, {
      what: say`Your own case looked at by an immigration lawyer`,
      cost: null,
      months: situation.figure('advice.repair.lawyer_months'),
      by: 'submit-opens',
      unmeasured: say`No model can tell how a case is decided.`,
    });
  }
  return statementOfNeed(situation);
}

/** As in the plan, which asks for it towards the first day of residency; of no use to who cannot begin on it. */
function statementOfNeed(situation: Situation): Repair | undefined {
  const { profile, today } = situation;
  if (hasNoPlace(situation)) return undefined;
  const start = dayOfYear(situation, 'advice.plan.residency_start', profile.season);
  const days = situation.figure('advice.plan.ministry_days');
  return {
    what: say`The Statement of Need: how your health ministry issues it, in writing`,
    tasks: ['visa-ministry'],
    cost: { low: 0, high: 0 },
    months: days / situation.figure('advice.plan.usce_month_days'),
    weeks: Math.round(days / 7),
    begin: today,
    by: start,
    projected: false,
    late: start < today,
    gain: null,
    unmeasured: say`It opens no program by itself. Without it, there is no J-1 for the residency that begins on ${dateWords(start)}.`,
  };
}
