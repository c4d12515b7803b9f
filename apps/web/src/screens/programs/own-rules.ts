import type { Exclusion, ProgramOdds } from '@matchwright/engine';
import type { Profile } from '@matchwright/inputs';
import { phrases } from '../../text/phrases.ts';

/**
 * The odds know the programs' rules; what the person ruled out is added here, so that the programs left out are
 * those that the list counts. A pin beats every rule but an exclusion.
 */
export function withOwnRules(programs: ProgramOdds[], profile: Profile): ProgramOdds[] {
  return programs.map((program) => {
    const rule = ownRule(program, profile);
    if (rule) return { ...program, eligible: false, excluded: leftOut(rule) };
    const pinned = profile.preferences.pin.includes(program.code);
    return pinned && !program.eligible ? { ...program, eligible: true } : program;
  });
}

function ownRule(
  { code, state, specialty }: ProgramOdds,
  { preferences }: Profile,
): Exclusion['rule'] | null {
  if (preferences.exclude.includes(code)) return 'excluded-by-you';
  if (preferences.pin.includes(code)) return null;
  if (!preferences.specialties[specialty]) return 'not-considered';
  return preferences.never.includes(state) ? 'never-state' : null;
}

function leftOut(rule: Exclusion['rule']): Exclusion {
  return { rule, says: `${phrases.proof.leftOutRule[rule]}.`, source: null, year: null };
}
