import { readFileSync } from 'node:fs';
import { type Facts, forSeason, type SeasonalFacts } from '@matchwright/facts';
import { loadFacts } from '@matchwright/facts/node';
import { type Profile, parseProfile, parseProfileText, profileContext } from '@matchwright/inputs';

export const TODAY = '2026-11-22';
export const facts: Facts = loadFacts();

/** A profile of the examples folder, with the facts of its season. */
export function example(name: string): { profile: Profile; facts: SeasonalFacts } {
  const text = readFileSync(new URL(`../../examples/${name}.yaml`, import.meta.url), 'utf8');
  return checked(parseProfileText(text, 'yaml', profileContext(facts, TODAY)));
}

/** A profile from a few fields. */
export function profileOf(raw: Record<string, unknown>): { profile: Profile; facts: SeasonalFacts } {
  return checked(parseProfile({ season: 2028, ...raw }, profileContext(facts, TODAY)));
}

function checked(parsed: ReturnType<typeof parseProfile>): { profile: Profile; facts: SeasonalFacts } {
  if (!parsed.ok) throw new Error(parsed.issues.map((issue) => issue.message).join('\n'));
  return { profile: parsed.profile, facts: forSeason(facts, parsed.profile.season) };
}
