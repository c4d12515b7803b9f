import type { StableMatch } from '@matchwright/engine/matching';
import { count } from '../terminal/numbers.ts';
import type { Screen } from '../terminal/screen.ts';
import { tableLines, wrap } from '../terminal/table.ts';

const NO_PROGRAM = 'no program';

export function matchText(result: StableMatch, screen: Screen): string[] {
  const rows = Object.entries(result.matches);
  const matched = rows.filter(([, program]) => program !== null).length;
  const columns = [
    { title: 'Applicant', value: ([applicant]: (typeof rows)[number]) => applicant, smallest: 12 },
    { title: 'Program', value: ([, program]: (typeof rows)[number]) => program ?? NO_PROGRAM, smallest: 12 },
  ];
  return [
    screen.style.title(`${matched} of ${count(rows.length, 'applicant')} matched`),
    ...wrap(verdict(result), Math.min(screen.width, 100)),
    ...remains(result),
    '',
    ...tableLines(rows, columns, screen),
  ];
}

function verdict({ outcome, blocking, couples }: StableMatch): string {
  const left = blocking === 1 ? '1 wish remains' : `${blocking.toLocaleString('en-US')} wishes remain`;
  if (outcome === 'stable') {
    return couples.count === 0
      ? 'Stable, and the best stable matching for every applicant.'
      : 'Stable: nobody, and no couple, could find programs that they prefer and that would take them.';
  }
  return outcome === 'none-exists'
    ? `No matching of this market is stable: we tried every choice of the couples. In this one ${left}.`
    : `Not stable: the search ended after ${count(couples.attempts, 'attempt')}, and a stable matching may exist. In this one ${left}.`;
}

function remains({ blocking, blockingPairs, blockingCoalitions, couples }: StableMatch): string[] {
  const named = blockingPairs.length + blockingCoalitions.length;
  return [
    ...couples.unplaced.map(
      ([one, other]) =>
        `- ${one} and ${other} are left without programs: each try to place them came back to its start.`,
    ),
    ...blockingPairs.map(
      ({ applicant, program }) => `- ${applicant} would rather go to ${program}, which would take them.`,
    ),
    ...blockingCoalitions.map(
      ({ members: [one, other], programs: [p, q] }) =>
        `- ${one} and ${other} would rather have ${p ?? NO_PROGRAM} and ${q ?? NO_PROGRAM}, which would take them.`,
    ),
    ...(blocking > named ? [`- and ${(blocking - named).toLocaleString('en-US')} more.`] : []),
  ];
}
