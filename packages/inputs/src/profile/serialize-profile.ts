import { stringify } from 'yaml';
import { compact } from '../compact.ts';
import { type Profile, profileSchema } from './profile-schema.ts';
import { countedMonths } from './rules/experience-rules.ts';

/**
 * The profile as YAML that parses back to the same profile, unknown fields included. Empty lists and groups are
 * left out, unless they are an answer. With `today`, the months of an experience that is still going on are left out when they are what
 * its dates give, so that they keep counting when the file is read later.
 */
export function serializeProfile(profile: Profile, today?: string): string {
  const experience = profile.experience.map((entry) => {
    const counting =
      today !== undefined && entry.to === undefined && entry.months === countedMonths(entry, today);
    return counting ? { ...entry, months: undefined } : entry;
  });
  const compacted = compact(profileSchema, { ...profile, experience });
  return stringify(compacted, {
    version: '1.2',
    schema: 'core',
    lineWidth: 110,
    aliasDuplicateObjects: false,
  });
}
