import type { Exclusion } from '@matchwright/engine';
import type { Profile } from '@matchwright/inputs';
import type { ProgramLabel } from '../runner/program-label.ts';

/**
 * The rule of the person's own that leaves a program out, or null. The odds know the programs' rules only; with
 * these, the programs left out are those that the list counts. A pin beats every rule but an exclusion.
 */
export function ownRule(
  { code, state, specialty }: Pick<ProgramLabel, 'code' | 'state' | 'specialty'>,
  { preferences }: Profile,
): Exclusion['rule'] | null {
  if (preferences.exclude.includes(code)) return 'excluded-by-you';
  if (preferences.pin.includes(code)) return null;
  if (!preferences.specialties[specialty]) return 'not-considered';
  return preferences.never.includes(state) ? 'never-state' : null;
}
