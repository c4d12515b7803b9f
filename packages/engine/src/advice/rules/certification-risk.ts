import { say } from '@matchwright/speech';
import type { MoneyRange } from '../../decision-results.ts';
import { certificateDate } from '../../whatif/certificate-date.ts';
import { numberOf } from '../../whatif/parameters.ts';
import { planOf } from '../plan-of.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import type { Situation } from '../situation.ts';
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
  when: say`You graduated abroad and expect the ECFMG certificate after you apply, or too late to match.`,
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
    ...FEES,
  ],
  judge(situation) {
    const found = certificateOf(situation);
    if (found === null) return SILENT;
    if (found.open !== undefined) return cannotTell(found.open);
    const { deadline, examsLeft, earliest, expected, disagreement, impossible, never, slack, kind } = found;
    if (kind === null) return SILENT;
    const oet = situation.parameter('oet.min')?.value;
    return {
      status: 'speaks',
      severity: severityOf(situation, {
        blocks: never || kind === 'too-late',
        least: kind === 'tight' ? 'medium' : 'low',
      }),
      values: {
        kind,
        expected: impossible ? null : expected,
        disagreement,
        earliest: impossible ? earliest : null,
        deadline,
        slack,
        examsLeft: examsLeft.map(({ name }) => name),
        pathways: situation.date('pathways-deadline'),
        oet: oet === undefined ? null : String(oet),
        atApplication: certificateAtApplication(situation),
        start: never ? null : startOf(situation),
      },
      repair: never
        ? undefined
        : repairOf(situation, {
            what: say`ECFMG certification, every requirement confirmed`,
            tasks: CERTIFICATION_TASKS,
            cost: feesOf(situation),
            months: situation.figure('advice.repair.certification_months'),
            // Late for applications is not late for the season.
            by: 'rank-list-deadline',
            unmeasured: say`Without it no program can rank you, so there is nothing to compare.`,
          }),
    };
  },
  text: { title: certificationTitle, says: certificationSays, do: certificationDo },
});

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
