import type { ListResult } from '@matchwright/engine';
import { type Profile, usMonthsAreOpen } from '@matchwright/inputs';
import { listDifference } from '../../planner/changes.ts';
import { count, money, percent, percentRange, shownPoints } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';

const t = phrases.begin.effect;
/** Ranges whose widths differ by less than this, a probability, are called as wide as before. */
const AS_WIDE = 0.005;

/** Programs of the wanted specialties that no known rule closes. */
export function openPrograms(result: ListResult): number {
  return Object.values(result.bySpecialty).reduce((sum, one) => sum + one.eligible, 0);
}

/**
 * What an answer did, a sentence each, the weightiest first; empty when nothing that is shown has changed.
 * @param vague whether too little was and is known for a single number
 */
export function answerEffect(
  before: ListResult,
  after: ListResult,
  vague: { before: boolean; after: boolean },
): string[] {
  const settled = vague.before && !vague.after ? [t.settled(percent(after.match.p))] : [];
  return [
    ...settled,
    ...(vague.before || vague.after ? [] : chanceWords(before, after)),
    ...rangeWords(before, after, vague.before || vague.after),
    ...openWords(before, after),
    ...listWords(before, after),
  ];
}

function chanceWords({ match: { p: then } }: ListResult, { match: { p: now } }: ListResult): string[] {
  const points = shownPoints(then, now);
  return percent(then) === percent(now) ? [] : [t.chance(percent(then), percent(now), points)];
}

/** @param alone whether the range says all that is said of the chance: then whether it rose or fell comes first */
function rangeWords({ match: then }: ListResult, { match: now }: ListResult, alone: boolean): string[] {
  const [from, to] = [percentRange(then.lo90, then.hi90), percentRange(now.lo90, now.hi90)];
  if (from === to) return [];
  const ends = [now.lo90 - then.lo90, now.hi90 - then.hi90];
  if (alone && ends.every((moved) => moved <= 0)) return [t.fell(from, to)];
  if (alone && ends.every((moved) => moved >= 0)) return [t.rose(from, to)];
  const wider = now.hi90 - now.lo90 - (then.hi90 - then.lo90);
  if (Math.abs(wider) < AS_WIDE) return [t.moved(from, to)];
  return [wider < 0 ? t.narrower(from, to) : t.wider(from, to)];
}

function openWords(before: ListResult, after: ListResult): string[] {
  const [then, now] = [openPrograms(before), openPrograms(after)];
  return then === now ? [] : [t.open(count(then), count(now))];
}

/** Lists of the same length and fees may still hold other programs, or the same ones with other signals. */
function listWords(before: ListResult, after: ListResult): string[] {
  const [then, now] = [before.programs.length, after.programs.length];
  if (then === now && money(before.total) === money(after.total)) {
    const { cameIn, levelsMoved } = listDifference(before, after);
    return [
      ...(cameIn.length > 0 ? [t.exchanged(cameIn.length)] : []),
      ...(levelsMoved > 0 ? [t.signalsMoved(levelsMoved)] : []),
    ];
  }
  return [
    t.list(phrases.list.programs(then), money(before.total), phrases.list.programs(now), money(after.total)),
  ];
}

/** Why an honest answer may move the chance down: an average stood there before it, or stands there now. */
export function averageWords(before: Profile | null, after: Profile | null): string[] {
  if (before === null || after === null || usMonthsAreOpen(before) === usMonthsAreOpen(after)) return [];
  return [usMonthsAreOpen(before) ? t.ownCounts : t.averageCounts];
}
