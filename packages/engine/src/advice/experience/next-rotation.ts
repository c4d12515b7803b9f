import { dateWords, monthsWords } from '../../dates/date-words.ts';
import type { MoneyRange } from '../../decision-results.ts';
import { RESTRICTION_FIGURES } from '../../visas/entry-restrictions.ts';
import { totalCost } from '../../whatif/improvement.ts';
import type { Repair } from '../finding.ts';
import type { Situation } from '../situation.ts';
import { type HandsOnMonths, monthsShort } from './hands-on-months.ts';
import { LETTER_PARAMETERS, type LetterDate, letterDates } from './letter-dates.ts';
import { nextKind, type RotationKind } from './rotation-kinds.ts';
import { ROTATION_TASKS } from './rotation-tasks.ts';
import { visitorVisaSteps } from './visitor-visa.ts';

/** Keys of the dated parameters behind the dates and fees of a rotation. */
export const ROTATION_PARAMETERS = [
  'advice.usce.enough_months',
  'advice.usce.aim_months',
  'advice.usce.block_months',
  ...LETTER_PARAMETERS,
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

/** The rotation that reaches the aim, with its latest dates for this season, its fees and what it is worth. */
export function nextRotation(situation: Situation, months: HandsOnMonths): NextRotation {
  const kind = nextKind(situation);
  const length = shortfall(months, situation.figure('advice.usce.block_months'));
  const date = letterDates(situation, [length], kind.lead).find(({ event }) => event === 'submit-opens');
  return {
    repair: repairOf(situation, kind, length, date),
    steps: [...whenToStart(kind, date), ...visitorVisaSteps(situation)],
  };
}

function repairOf(situation: Situation, kind: RotationKind, length: number, date?: LetterDate): Repair {
  const blocks = length / situation.figure('advice.usce.block_months');
  const gain = situation.menu()?.changes.find(({ id }) => id === `hands-on-${length}`)?.gain ?? null;
  return {
    tasks: ROTATION_TASKS,
    lastMonths: length,
    what: `${monthsWords(length)} of hands-on work in the US`,
    cost: rotationFees(kind, blocks),
    months: length,
    begin: date?.latestStart ?? null,
    by: date?.date ?? null,
    projected: date?.projected ?? false,
    late: date?.state === 'too-late',
    gain,
    unmeasured: gain ? null : 'The odds have no number for it this season.',
  };
}

function whenToStart({ lead }: RotationKind, date?: LetterDate): string[] {
  if (!date) return [lead.says];
  if (date.state === 'too-late')
    return [
      'A letter would come after applications open this season. Plan for the next season, or for a late letter.',
      lead.says,
    ];
  const start = `Start by ${dateWords(date.latestStart)}. Then the letter can be there when applications open.`;
  return date.state === 'tight'
    ? [
        `Write to hospitals now and ask for a place that is free soon: the usual day to write was ${dateWords(date.askBy)}.`,
        lead.says,
        start,
      ]
    : [`Write to hospitals by ${dateWords(date.askBy)}.`, lead.says, start];
}
