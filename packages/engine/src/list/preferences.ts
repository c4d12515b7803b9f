import type { Program, SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';

/** How far a state or setting with five stars (or one) moves a program, in stars of the specialty. */
const PLACE_STARS = 0.5;
/** Stars a place has when the person gave none. */
export const NEUTRAL_STARS = 3;
/** Utilities are rounded to this step: nearly equal wishes share a class, and the proof stays small. */
const STEP = 0.05;
const LEAST_UTILITY = 0.05;

/** What a plan without a specialty says. */
export const NONE_CONSIDERED = say`No specialty is considered, so the list is empty. Give a specialty at least one star.`;

/** Specialties with stars, most wanted first; none when the profile gives no star (reading one names all three). */
export function wantedSpecialties(profile: Profile, known: readonly SpecialtyId[]): Map<SpecialtyId, number> {
  const stars = known.flatMap((id) => {
    const given = profile.preferences.specialties[id];
    return given === undefined ? [] : [[id, given] as const];
  });
  return new Map(stars.sort((a, b) => b[1] - a[1]));
}

/**
 * Worth of matching at a program, in (0, 1]: the specialty's stars, moved by up to half a star each for the
 * state and the setting, out of five. Our choice, not a measured scale.
 */
export function programUtility(program: Program, specialtyStars: number, profile: Profile): number {
  const { states, settings } = profile.preferences;
  const kind = program.facts.kind?.[0]?.value;
  const setting =
    kind === 'university' || kind === 'affiliated' || kind === 'community' ? settings[kind] : undefined;
  const stars = specialtyStars + placeStars(states[program.state]) + placeStars(setting);
  const rounded = Math.round(stars / 5 / STEP) * STEP;
  return Number(Math.min(1, Math.max(LEAST_UTILITY, rounded)).toFixed(2));
}

function placeStars(stars: number | undefined): number {
  return stars === undefined ? 0 : (PLACE_STARS * (stars - NEUTRAL_STARS)) / 2;
}
