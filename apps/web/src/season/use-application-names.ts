import type { Application } from '@matchwright/inputs/season';
import { usePlanner } from '../app-planner.ts';
import { useProgramNames } from '../screens/list/program-names.ts';

/** Says the name of an application's program: of the facts, else its own, else its code. */
export function useApplicationNames(): (application: Pick<Application, 'program' | 'name'>) => string {
  const names = useProgramNames();
  const mainCodes = usePlanner((state) => state.facts?.mainCodes);
  return ({ program = '', name }) => names.get(mainCodes?.[program] ?? program) ?? name ?? program;
}
