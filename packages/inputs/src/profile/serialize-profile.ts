import { stringify } from 'yaml';
import * as z from 'zod';
import { type Profile, profileSchema } from './profile-schema.ts';
import { isGroup, unwrap } from './repair.ts';
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

/** Known fields in the order of the schema and only where they say something, then the unknown ones as they are. */
function compact(schema: z.ZodType, value: unknown): unknown {
  const { inner } = unwrap(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((entry) => compact(inner.element as z.ZodType, entry));
  }
  if (!(inner instanceof z.ZodObject) || !isGroup(value)) return value;
  const known = Object.keys(inner.shape)
    .map((key): [string, unknown] => [key, compact(inner.shape[key] as z.ZodType, value[key])])
    .filter(([key, entry]) => emptyIsAnAnswer(key) || !saysNothing(entry));
  const extra = Object.entries(value).filter(
    ([key, entry]) => !Object.hasOwn(inner.shape, key) && entry !== undefined,
  );
  return Object.fromEntries([...known, ...extra]);
}

/** Left out, an empty group of specialties would mean all three alike. */
function emptyIsAnAnswer(key: string): boolean {
  return key === 'specialties';
}

function saysNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || (isGroup(value) && Object.keys(value).length === 0);
}
