import { monthsWords } from '../../dates/date-words.ts';
import { totalCost } from '../../whatif/improvement.ts';
import type { Repair } from '../finding.ts';
import type { Situation } from '../situation.ts';
import type { HandsOnMonths } from './hands-on-months.ts';
import { type Lead, letterDates } from './letter-dates.ts';
import { type RotationKind, rotationKinds } from './rotation-kinds.ts';
import { type VisitorVisa, visitorVisa } from './visitor-visa.ts';

/** Keys of the dated parameters behind the dates and fees of a rotation. */
export const ROTATION_PARAMETERS = [
  'advice.usce.enough_months',
  'advice.usce.aim_months',
  'advice.usce.block_months',
  'advice.usce.letter_weeks',
  'advice.usce.lead_months_elective',
  'advice.usce.lead_months_externship',
  'advice.usce.visa_lead_months',
  'usce.cost.range',
  'vslo.fee',
] as const;

/** What is short of the aim in whole months, never less than one block. */
export function shortfall({ done, planned, enough }: HandsOnMonths, block: number): number {
  return Math.max(block, Math.ceil(enough - done - planned));
}

export function leadOf(kind: RotationKind, visa: VisitorVisa | null, situation: Situation): Lead {
  return { place: kind.leadMonths, visa: visa ? situation.figure('advice.usce.visa_lead_months') : 0 };
}

/** The rotation that reaches the aim, with its latest dates for this season, its fees and what it is worth. */
export function nextRotation(situation: Situation, months: HandsOnMonths): Repair {
  const kind = rotationKinds(situation)[0] as RotationKind;
  const visa = visitorVisa(situation);
  const length = shortfall(months, situation.figure('advice.usce.block_months'));
  const dates = letterDates(situation, [length], leadOf(kind, visa, situation));
  const date = dates.find(({ event }) => event === 'submit-opens');
  const gain = situation.menu()?.changes.find(({ id }) => id === `hands-on-${length}`)?.gain ?? null;
  return {
    what: `${monthsWords(length)} of hands-on work in the US`,
    cost: totalCost([...kind.costs, ...(visa?.costs ?? [])]),
    months: length,
    begin: date?.latestStart ?? null,
    by: date?.date ?? null,
    projected: date?.projected ?? false,
    late: date?.state === 'too-late',
    gain,
    unmeasured: gain ? null : 'The odds have no number for it this season.',
  };
}
