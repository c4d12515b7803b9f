import type { CalendarEventId, Exam } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { addMonths } from '../../dates/iso-date.ts';
import type { MoneyRange, WhatIfChange } from '../../decision-results.ts';
import type { Range } from '../../results.ts';
import { ROTATION_TASKS } from '../experience/rotation-tasks.ts';
import type { Repair } from '../finding.ts';
import type { Situation } from '../situation.ts';

export const NOT_MEASURED = say`Nobody has measured what this adds for applicants like you, so there is no number.`;

/** Tasks of the plan behind an exam; the plan calls Step 2 CK by its shorter name. */
export function examTasks(exam: Exam): string[] {
  const name = exam === 'step2ck' ? 'step2' : exam;
  return ['prepare', 'register', 'exam', 'score'].map((part) => `${name}-${part}`);
}
const TOO_LATE = say`It would count for a later season only, so it has no number for this one.`;

/** A step that lessens a risk, before dates are put to it. */
export interface RepairStep {
  what: string;
  /** US dollars, null when not known. */
  cost: MoneyRange | null;
  /** From the first e-mail to the result; null when it takes no time worth planning. */
  months: number | null;
  /** The day of the season by which it must be done. */
  by: CalendarEventId;
  gain?: Range | null | undefined;
  /** Ids of the tasks of the plan that it consists of. */
  tasks?: readonly string[] | undefined;
  /** Months of the last of them, where the plan's own task has another length. */
  lastMonths?: number | undefined;
  /** Why there is no gain; the usual reason when left out. */
  unmeasured?: string | undefined;
}

/** The step with its dates: the latest day to begin, and whether that day has passed. */
export function repairOf(situation: Situation, step: RepairStep): Repair {
  const { what, cost, months, gain = null } = step;
  const deadline = situation.date(step.by);
  const begin = deadline && addMonths(deadline.date, -(months ?? 0));
  const late = begin !== null && begin < situation.today;
  return {
    what,
    ...(step.tasks ? { tasks: step.tasks } : {}),
    ...(step.lastMonths ? { lastMonths: step.lastMonths } : {}),
    cost: cost && { low: cost.low, high: cost.high },
    months,
    begin,
    by: deadline?.date ?? null,
    projected: deadline?.projected ?? false,
    late,
    gain,
    unmeasured: gain === null ? (step.unmeasured ?? (late ? TOO_LATE : NOT_MEASURED)) : null,
  };
}

/** Dated work of any kind, going on when applications open. What it costs depends on the place. */
export function activeAgain(situation: Situation): Repair {
  return repairOf(situation, {
    what: say`Dated work, teaching or research that goes on until you apply`,
    cost: null,
    months: situation.figure('advice.gap.activity_months'),
    by: 'submit-opens',
  });
}

/** An offer of the what-if menu, undefined when it is not offered. */
export function offered(situation: Situation, id: string): WhatIfChange | undefined {
  return (situation.menu()?.changes ?? []).find((change) => change.id === id);
}

/** An offer of the menu as a repair by the opening of applications. */
export function repairByOffer(situation: Situation, change: WhatIfChange): Repair {
  const { id, kind, change: what, costRange: cost, months, gain } = change;
  const handsOn = kind === 'experience' && id.startsWith('hands-on-');
  const exam = id.includes('step3') ? 'step3' : id.includes('step2') ? 'step2ck' : undefined;
  return repairOf(situation, {
    what,
    cost,
    months,
    by: 'submit-opens',
    gain,
    tasks: handsOn ? ROTATION_TASKS : exam && examTasks(exam),
    lastMonths: handsOn ? (months ?? undefined) : undefined,
  });
}

/**
 * What still outweighs something that cannot be undone: the cheapest exam or experience on offer whose whole range is a
 * gain. When the season is too near for any, the same a season later. Undefined when nothing adds for certain.
 */
export function counterweight(situation: Situation): Repair | undefined {
  const useful = (situation.menu()?.changes ?? []).filter(({ gain }) => gain.lo90 > 0).sort(cheapest);
  const now = useful.find(({ kind }) => kind === 'exam' || kind === 'experience');
  if (now) return repairByOffer(situation, now);
  const later = useful.find(({ kind }) => kind === 'wait');
  if (!later) return undefined;
  const { change: what, costRange: cost, months, gain } = later;
  return { what, cost, months, begin: null, by: null, projected: false, late: true, gain, unmeasured: null };
}

function cheapest(a: WhatIfChange, b: WhatIfChange): number {
  return (
    (a.cost ?? Number.POSITIVE_INFINITY) - (b.cost ?? Number.POSITIVE_INFINITY) ||
    b.gain.p - a.gain.p ||
    a.id.localeCompare(b.id)
  );
}
