import { say } from '@matchwright/speech';
import { daysBetween } from '../../dates/iso-date.ts';
import type { MoneyRange } from '../../decision-results.ts';
import { certificateDate } from '../../whatif/certificate-date.ts';
import { numberOf } from '../../whatif/parameters.ts';
import { passedExpectation } from '../certificate-disagreement.ts';
import type { Repair } from '../finding.ts';
import { planOf } from '../plan-of.ts';
import { cannotTell, rule, SILENT, type Verdict } from '../rule.ts';
import type { SeasonDate, Situation } from '../situation.ts';
import {
  certificationDo,
  certificationSays,
  certificationTitle,
  type LateCertificate,
} from './certification-words.ts';
import { certificateOf } from './certified-too-late.ts';
import { repairOf } from './repair.ts';
import { severityOf } from './severity.ts';

const FEES = ['fee.ecfmg.certification_application', 'fee.ecfmg.pathways', 'fee.oet.medicine'] as const;

const CERTIFICATION_TASKS = [
  'ecfmg-account',
  'ecfmg-credentials',
  'oet-book',
  'oet',
  'ecfmg-pathways',
  'pathways-decision',
  'ecfmg-certificate',
] as const;

export const CERTIFICATION = rule<LateCertificate>({
  id: 'risk.certification',
  kind: 'risk',
  topic: 'certification',
  when: say`You graduated abroad and expect the ECFMG certificate after you apply, or too late to match, or nobody says that it came.`,
  fields: ['ecfmg.certified', 'ecfmg.expected', 'exams'],
  parameters: [
    'nrmp.img.rol_deadline_is_ecfmg_verification_deadline',
    'nrmp.img.certificate_needed_to_match',
    'ecfmg.pathways.deadline',
    'oet.min',
    'oet.timing',
    'oet.exceptions',
    'ecfmg.credentials',
    'usmle.attempt_limit',
    'usmle.retake.fourth_attempt_wait',
    'advice.certification.margin_days',
    'advice.repair.certification_months',
    'advice.repair.exam_months',
    'advice.plan.pathway_decision_days',
    'advice.plan.usce_month_days',
    ...FEES,
  ],
  judge(situation) {
    const found = certificateOf(situation);
    if (found === null) return SILENT;
    if (found.open !== undefined)
      return isNeededNow(situation) ? notInHand(situation, found) : cannotTell(found.open);
    const { deadline, examsLeft, earliest, expected, disagreement, impossible, never, slack, kind } = found;
    if (kind === null) return SILENT;
    const blocks = never || kind === 'too-late' || kind === 'in-doubt';
    return {
      status: 'speaks',
      severity: severityOf(situation, { blocks, least: kind === 'tight' ? 'medium' : 'low' }),
      decides: blocks || undefined,
      values: {
        ...common(situation, deadline),
        kind,
        expected: impossible ? null : expected,
        disagreement,
        earliest: impossible ? earliest : null,
        slack,
        examsLeft: examsLeft.map(({ name }) => name),
        start: never ? null : startOf(situation),
      },
      repair: never ? undefined : certification(situation),
    };
  },
  text: { title: certificationTitle, says: certificationSays, do: certificationDo },
});

/** Applications are open, and Match Day is not over: the season cannot do without it. */
function isNeededNow(situation: Situation): boolean {
  const [opens, match] = [situation.date('submit-opens'), situation.date('match-day')];
  if (!opens || !match || situation.today < opens.date || situation.today > match.date) return false;
  return situation.ended === null || situation.ended === 'unmatched';
}

/** The day on which it was expected has passed, or none was ever given, and nobody says that it is there. */
function notInHand(situation: Situation, { deadline }: { deadline: SeasonDate }): Verdict<LateCertificate> {
  const isOver = deadline.date < situation.today;
  return {
    status: 'speaks',
    severity: 'high',
    decides: true,
    values: {
      ...common(situation, deadline),
      kind: isOver ? 'unknown' : 'not-in-hand',
      expected: passedExpectation(situation),
      disagreement: null,
      earliest: null,
      slack: 0,
      examsLeft: [],
      start: isOver ? null : startOf(situation),
    },
    repair: isOver ? undefined : certification(situation),
  };
}

function common(situation: Situation, deadline: SeasonDate) {
  const oet = situation.parameter('oet.min')?.value;
  return {
    deadline,
    sent: situation.sent,
    pathways: situation.date('pathways-deadline'),
    oet: oet === undefined ? null : String(oet),
    atApplication: certificateAtApplication(situation),
  };
}

function certification(situation: Situation): Repair {
  const repair = repairOf(situation, {
    what: say`ECFMG certification, every requirement confirmed`,
    tasks: CERTIFICATION_TASKS,
    cost: feesOf(situation),
    months: monthsToCertificate(situation),
    // Late for applications is not late for the season.
    by: 'rank-list-deadline',
    unmeasured: say`Without it no program can rank you, so there is nothing to compare.`,
  });
  // The lead times of the plan say when it is too late.
  return { ...repair, late: false };
}

/** By the lead times of the plan; with an exam left, the usual length. */
function monthsToCertificate(situation: Situation): number {
  const { profile, facts, today } = situation;
  const soonest = certificateDate(profile, facts, today)?.earliest;
  if (!soonest) return situation.figure('advice.repair.certification_months');
  return Math.max(
    1,
    Math.round(daysBetween(today, soonest) / situation.figure('advice.plan.usce_month_days')),
  );
}

/** The first open step of the plan that nothing comes before, and when the certificate can follow; null without one. */
function startOf(situation: Situation): LateCertificate['start'] {
  const ids: readonly string[] = CERTIFICATION_TASKS;
  const open = planOf(situation).tasks.filter(({ id, status }) => ids.includes(id) && status !== 'done');
  const waits = new Set(open.map(({ id }) => id));
  const [first] = open
    .filter(({ after }) => !after.some((id) => waits.has(id)))
    .sort((a, b) => a.start.localeCompare(b.start));
  if (!first) return null;
  const { profile, facts, today } = situation;
  return {
    title: first.title,
    now: first.earliest <= today,
    begin: first.earliest <= today ? first.start : first.earliest,
    today: first.start <= today,
    soonest: certificateDate(profile, facts, today)?.earliest ?? null,
  };
}

function certificateAtApplication({ facts, specialties }: Situation): { yes: number; known: number } {
  const told = facts.programs.flatMap((program) =>
    specialties.includes(program.specialty) ? (program.facts.ecfmgAtApplication?.[0] ?? []) : [],
  );
  return { yes: told.filter(({ value }) => /^yes\b/i.test(value)).length, known: told.length };
}

function feesOf({ facts }: Situation): MoneyRange | null {
  const fees = FEES.map((key) => numberOf(facts, key)?.value ?? null);
  if (fees.some((fee) => fee === null)) return null;
  const sum = fees.reduce<number>((total, fee) => total + (fee ?? 0), 0);
  return { low: sum, high: sum };
}
