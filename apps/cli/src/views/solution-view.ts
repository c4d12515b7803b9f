import type { CheckReport, Solution } from '@matchwright/engine/portfolio';
import type { CsvRow } from '../csv.ts';
import { count, dollars } from '../terminal/numbers.ts';
import type { Screen } from '../terminal/screen.ts';
import { tableLines } from '../terminal/table.ts';

type Selected = Solution['selected'][number];

export function solutionText(solution: Solution, screen: Screen): string[] {
  const columns = [
    { title: 'Program', value: ({ id }: Selected) => id, smallest: 12 },
    { title: 'Level', value: ({ level }: Selected) => level },
  ];
  return [
    screen.style.title(`${count(solution.selected.length, 'program')} for ${dollars(solution.cost)}`),
    `Value ${solution.value.toFixed(6)}; no list passes ${solution.upperBound.toFixed(6)} (gap ${solution.gap.toExponential(1)}).`,
    '',
    ...tableLines(solution.selected, columns, screen),
  ];
}

export const solutionRows = ({ selected }: Solution): CsvRow[] =>
  selected.map(({ id, level }) => ({ id, level }));

export function checkText({ valid, feasible, value, upperBound, problems }: CheckReport): string[] {
  const bound = Number.isFinite(upperBound) ? `proves ${upperBound.toFixed(6)}` : 'proves nothing';
  return [
    valid ? 'Valid: the rules are obeyed, the value is right, and the bound is proven.' : 'Not valid.',
    `Rules obeyed: ${feasible ? 'yes' : 'no'}. Value ${value.toFixed(6)}; the certificate ${bound}.`,
    ...problems.map((problem) => `- ${problem}`),
  ];
}
