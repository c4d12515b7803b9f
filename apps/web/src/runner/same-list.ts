import type { ListResult } from '@matchwright/engine';

interface Selected {
  selected: { id: string; level: string }[];
}

/** Whether a checked solution is the very list on the page: the same programs at the same levels. */
export function sameList(solution: Selected, result: Pick<ListResult, 'programs'>): boolean {
  const written = (id: string, level: string) => `${id} ${level}`;
  const checked = new Set(solution.selected.map(({ id, level }) => written(id, level)));
  return (
    checked.size === result.programs.length &&
    result.programs.every(({ code, level }) => checked.has(written(code, level)))
  );
}
