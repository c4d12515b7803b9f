import { say } from '@matchwright/speech';
import { dateWords, monthsWords } from '../../dates/date-words.ts';
import { daysBetween } from '../../dates/iso-date.ts';
import type { MoneyRange } from '../../decision-results.ts';
import { RESTRICTION_FIGURES } from '../../visas/entry-restrictions.ts';
import { totalCost } from '../../whatif/improvement.ts';
import { LETTER_PARAMETERS } from '../../whatif/rotation-timing.ts';
import { counted } from '../../words/word-forms.ts';
import type { Repair } from '../finding.ts';
import type { Situation } from '../situation.ts';
import { type HandsOnMonths, monthsShort } from './hands-on-months.ts';
import { type LetterDate, letterDates } from './letter-dates.ts';
import { nextKind, type RotationKind } from './rotation-kinds.ts';
import { ROTATION_TASKS } from './rotation-tasks.ts';
import { visitorVisaSteps } from './visitor-visa.ts';

/** Keys of the dated parameters behind the dates and fees of a rotation. */
export const ROTATION_PARAMETERS = [
  'advice.usce.enough_months',
  'advice.usce.aim_months',
  'advice.usce.block_months',
  ...LETTER_PARAMETERS,
  'advice.plan.usce_month_days',
  'advice.usce.lead_months_elective',
  'advice.usce.lead_months_externship',
  'advice.usce.visa_lead_months',
  'usce.cost.range',
  'fee.visa.mrv',
  'fee.visa.integrity',
  'usce.visa.student',
  'usce.visa.graduate',
  ...RESTRICTION_FIGURES,
  'vslo.fee',
] as const;

/** What is short of the aim in whole months, never less than one block. */
export function shortfall(months: HandsOnMonths, block: number): number {
  return Math.max(block, monthsShort(months));
}

/** Fees of some months, block by block; a visitor visa stands apart, because somebody may hold one. */
export function rotationFees({ costs }: RotationKind, blocks: number): MoneyRange | null {
  const one = totalCost(costs);
  return one && { low: one.low * blocks, high: one.high * blocks };
}

/** A rotation that reaches the aim: its dates and fees for the audit and for the page of experience alike. */
export interface NextRotation {
  repair: Repair;
  /** When to write, when to start and what a visitor visa adds, the most urgent first. */
  steps: string[];
}

/** The rotation that reaches the aim, with the dates of the plan, its fees and what it is worth. */
export function nextRotation(situation: Situation, months: HandsOnMonths): NextRotation {
  const kind = nextKind(situation);
  const length = shortfall(months, situation.figure('advice.usce.block_months'));
  const date = letterDates(situation, [length])[0];
  return {
    repair: repairOf(situation, kind, length, date),
    steps: [...whenToStart(situation, kind, date), ...visitorVisaSteps(situation)],
  };
}

/** The months count when they end before applications open; a letter is a repair of its own. */
function repairOf(situation: Situation, kind: RotationKind, length: number, date?: LetterDate): Repair {
  const blocks = length / situation.figure('advice.usce.block_months');
  const gain = situation.menu()?.changes.find(({ id }) => id === `hands-on-${length}`)?.gain ?? null;
  const opens = situation.date('submit-opens');
  const late = date !== undefined && endsTooLate(situation, date);
  return {
    tasks: ROTATION_TASKS,
    lastMonths: length,
    what: say`${monthsWords(length)} of hands-on work in the US`,
    cost: rotationFees(kind, blocks),
    months: length,
    begin: date ? situation.today : null,
    // What ends too late is dated by the day on which it can be done.
    by: late ? date.soonestEnd : (opens?.date ?? null),
    projected: late ? false : (opens?.projected ?? false),
    late,
    gain,
    unmeasured: gain ? null : say`The odds have no number for it this season.`,
  };
}

function endsTooLate(situation: Situation, { soonestEnd }: LetterDate): boolean {
  const opens = situation.date('submit-opens');
  return opens !== null && soonestEnd > opens.date;
}

function whenToStart(situation: Situation, { lead }: RotationKind, date?: LetterDate): string[] {
  if (!date) return [lead.says];
  const { askBy, latestStart, soonestStart, soonestLetter, state } = date;
  const start = say`start by ${dateWords(latestStart)}`;
  const looks = say`when programs first look, on ${dateWords(date.date)}`;
  if (state === 'in-time')
    return [
      say`Write to hospitals by ${dateWords(askBy)}, and ${start}. Then the letter can be there ${looks}.`,
      lead.says,
    ];
  const late = say`${counted(daysBetween(date.date, soonestLetter), 'day')} after programs first look`;
  const soonest = say`By our lead times, the soonest start is ${dateWords(soonestStart)}. The letter would then show on ${dateWords(soonestLetter)}, ${late}.`;
  const work = endsTooLate(situation, date)
    ? say`The work itself would end after applications open, so it counts for the next season.`
    : say`The work itself still ends before applications open, so it counts.`;
  return state === 'tight'
    ? [
        say`Write to hospitals now. ${soonest} ${work}`,
        say`Ask for a place that is free sooner: ${start}, and the letter can be there ${looks}.`,
        lead.says,
      ]
    : [say`A letter of it comes too late for this season. ${soonest} ${work}`, lead.says];
}
