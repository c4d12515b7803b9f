import type { ListedProgram, ListResult } from '@matchwright/engine';
import type { Change, UndoneStep } from '../../planner/changes.ts';
import { listDifference } from '../../planner/changes.ts';
import { money, percent } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { fullName } from './program-names.ts';

const t = phrases.list;

/** Names the last step for as long as it is the last; its effect may arrive later. */
export function nameOfStep(last: Change | undefined, undone: UndoneStep | undefined): string | null {
  if (undone) return `undone ${undone.change.at}`;
  return last ? `done ${last.at}` : null;
}

/** Whether a change is known to have moved nothing that a person can see. */
export function movedNothing({ before, after }: Change): boolean {
  if (!before || !after) return false;
  const { cameIn, wentOut, levelsMoved } = listDifference(before, after);
  return (
    cameIn.length + wentOut.length + levelsMoved === 0 &&
    percent(before.match.p) === percent(after.match.p) &&
    money(before.total) === money(after.total)
  );
}

/** What a step did, for two lines: figures with an arrow where they moved, then who came and who left. */
export function effectWords(before: ListResult, after: ListResult): string {
  const { cameIn, wentOut, levelsMoved } = listDifference(before, after);
  const [chance, chanceNow] = [percent(before.match.p), percent(after.match.p)];
  const [fees, feesNow] = [money(before.total), money(after.total)];
  return [
    chance === chanceNow ? t.barSame.chance(chanceNow) : `${t.chance} ${chance} → ${chanceNow}`,
    fees === feesNow ? t.barSame.fees(feesNow) : `${fees} → ${feesNow}`,
    ...named(cameIn, t.barIn),
    ...named(wentOut, t.barOut),
    // The bar is narrow: moved signals are told where nobody came or left.
    ...(levelsMoved > 0 && cameIn.length + wentOut.length === 0 ? [t.levelsMoved(levelsMoved)] : []),
  ].join(' · ');
}

/** The first by name, the others by number. */
function named(programs: ListedProgram[], words: (name: string, more: number) => string): string[] {
  const [first] = programs;
  return first ? [words(fullName(first), programs.length - 1)] : [];
}
