import { loadFacts } from '@matchwright/facts/node';
import { type Profile, parseProfile, profileContext } from '@matchwright/inputs';

const TODAY = '2026-11-23';
const facts = loadFacts();

/** A profile of the season 2028; fields that are not given are open. */
export function profileOf(more: object): Profile {
  const parsed = parseProfile(
    { profile: 1, season: 2028, applicant: 'non-us-img', ...more },
    profileContext(facts, TODAY),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.profile;
}
