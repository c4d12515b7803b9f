import { readFileSync } from 'node:fs';
import { type Facts, forSeason, type SeasonalFacts } from '@matchwright/facts';
import { type Profile, parseProfile, parseProfileText, profileContext } from '@matchwright/inputs';

export interface Planned {
  profile: Profile;
  facts: SeasonalFacts;
}

/** The day that profiles are read on; only their checks depend on it. */
const TODAY = '2026-11-22';
const SEASON = 2028;

export function profileOf(facts: Facts, raw: Record<string, unknown>): Planned {
  return checked(facts, parseProfile({ season: SEASON, ...raw }, profileContext(facts, TODAY)));
}

export function exampleProfile(facts: Facts, name: string): Planned {
  const text = readFileSync(`examples/${name}.yaml`, 'utf8');
  return checked(facts, parseProfileText(text, 'yaml', profileContext(facts, TODAY)));
}

function checked(facts: Facts, parsed: ReturnType<typeof parseProfile>): Planned {
  if (!parsed.ok) throw new Error(parsed.issues.map((issue) => issue.message).join('\n'));
  return { profile: parsed.profile, facts: forSeason(facts, parsed.profile.season) };
}
