import { conflict, describeValue, type Issue, wrongValue } from '../issue.ts';
import { readNumber } from './fields.ts';
import { PROFILE_VERSION } from './profile-schema.ts';

interface Migration {
  /** The format that it reads; it writes the next one. */
  from: number;
  says: string;
  apply: (raw: Record<string, unknown>) => Record<string, unknown>;
}

/** One step per format, oldest first. Format 0 is a profile from before the format was written down. */
const MIGRATIONS: readonly Migration[] = [
  {
    from: 0,
    says: 'The profile does not name its format, so it is read as format 1 (`profile: 1`).',
    apply: (raw) => raw,
  },
];

type Migrated = { raw: Record<string, unknown>; repairs: string[] } | { issue: Issue };

/** Brings an older profile to the current format; refuses a newer one by name. */
export function migrate(raw: Record<string, unknown>): Migrated {
  const given = readNumber(raw.profile) ?? raw.profile ?? 0;
  if (typeof given !== 'number' || !Number.isInteger(given) || given < 0) {
    const advice = 'Write `profile: 1`, or leave the line out.';
    return { issue: wrongValue(['profile'], `the format number, ${PROFILE_VERSION}`, raw.profile, advice) };
  }
  if (given > PROFILE_VERSION) {
    const message =
      `This file was written by a newer Matchwright (profile format ${describeValue(given)}). ` +
      `This version reads up to ${PROFILE_VERSION}. Update Matchwright to open it.`;
    return { issue: conflict(['profile'], `a format number up to ${PROFILE_VERSION}`, given, message) };
  }
  const steps = MIGRATIONS.filter((migration) => migration.from >= given);
  const migrated = steps.reduce((current, migration) => migration.apply(current), raw);
  const { profile: _replaced, ...rest } = migrated;
  return { raw: { profile: PROFILE_VERSION, ...rest }, repairs: steps.map((migration) => migration.says) };
}
