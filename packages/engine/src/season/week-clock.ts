/** Where Match Week stands at a moment. Everything is compared on the clocks of New York, which do not change in that week. */
import { dayNumber } from '../dates/iso-date.ts';
import type { EasternClock } from '../dates/season-day.ts';
import type { SoapHour } from './soap-results.ts';

/** `today`: on this day, at an hour that nobody has told; `next`: the first of those ahead. */
export type Standing = 'over' | 'now' | 'today' | 'next' | 'ahead';

export interface WeekClock {
  /** By id of the step. */
  standings: Readonly<Record<string, Standing>>;
  /** Null without any step. */
  phase: 'before' | 'during' | 'after' | null;
  /** Whole days to the first day; 0 from then on. */
  daysLeft: number;
  /** Minutes to the end of the round that is on; null when none is. */
  minutesLeft: number | null;
}

type Step = Pick<SoapHour, 'id' | 'date' | 'time' | 'to' | 'goesOn'>;

/** @param steps of Match Week in order, as the guide to SOAP gives them */
export function weekClock(steps: readonly Step[], clock: EasternClock): WeekClock {
  const placed = steps.map((step, i) => ({ step, standing: standingOf(step, steps[i + 1], clock) }));
  const next = placed.find(({ standing }) => standing === 'ahead')?.step;
  const standings = Object.fromEntries(
    placed.map(({ step, standing }) => [step.id, step === next ? 'next' : standing]),
  );
  const [first] = steps;
  const round = placed.find(({ step, standing }) => standing === 'now' && step.to !== null)?.step;
  return {
    standings,
    phase: first ? phaseOf(first, Object.values(standings), clock) : null,
    daysLeft: first ? Math.max(0, dayNumber(first.date) - dayNumber(clock.date)) : 0,
    minutesLeft: round?.to && clock.time ? minutesOf(round.to) - minutesOf(clock.time) : null,
  };
}

function standingOf(step: Step, following: Step | undefined, clock: EasternClock): Standing {
  const { date, time, to, goesOn } = step;
  if (clock.date < date) return 'ahead';
  const goingOn = goesOn && following !== undefined && !hasBegun(following, date, clock);
  if (clock.date > date) return goingOn ? 'now' : 'over';
  if (clock.time === null || time === null) return 'today';
  if (clock.time < time) return 'ahead';
  if (to !== null) return clock.time < to ? 'now' : 'over';
  return goesOn && !goingOn ? 'over' : 'now';
}

/** Of an unknown hour, a step begins with its day, but not on the day `since` of the step before it. */
function hasBegun({ date, time }: Step, since: string, clock: EasternClock): boolean {
  if (clock.date !== date) return clock.date > date;
  return clock.time !== null && time !== null ? clock.time >= time : date > since;
}

function phaseOf({ date }: Step, standings: readonly Standing[], clock: EasternClock): WeekClock['phase'] {
  if (clock.date < date) return 'before';
  return standings.every((standing) => standing === 'over') ? 'after' : 'during';
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
