import type { Experience, Profile } from '@matchwright/inputs';
import { whenOf } from '../experience/period.ts';
import type { Situation } from '../situation.ts';
import { matchExperiences } from './experience-match.ts';

type Letter = Pick<Profile['letters'][number], 'field' | 'us' | 'status'>;

/** Letters that the experience entries tell of and that stand in no entry of their own. */
export interface ToldLetters {
  /** They came of work that has begun. */
  came: Letter[];
  /** They are agreed for work that has not. */
  agreed: Letter[];
}

export function toldLetters({ profile, today }: Pick<Situation, 'profile' | 'today'>): ToldLetters {
  const listed = new Set(matchExperiences(profile).values());
  const told = profile.experience.filter(({ letter }, i) => letter === true && !listed.has(i));
  const planned = (item: Experience) => whenOf(item, today) === 'planned';
  return {
    came: told.filter((item) => !planned(item)).map(asLetter),
    agreed: told.filter(planned).map(asLetter),
  };
}

function asLetter({ field, country }: Experience): Letter {
  return { field: field[0], us: country === undefined ? undefined : country === 'US' };
}
