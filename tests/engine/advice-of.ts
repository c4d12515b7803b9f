import { type Advice, type AdviceTopic, advise } from '@matchwright/engine/advice';
import { forSeason } from '@matchwright/facts';
import { type Profile, parseProfile, profileContext } from '@matchwright/inputs';
import { facts, TODAY } from './example-profiles.ts';

/** A profile as a person would write it. */
export type RawProfile = Record<string, unknown>;

const TOPICS: Record<AdviceTopic, true> = {
  audit: true,
  exams: true,
  experience: true,
  research: true,
  letters: true,
  story: true,
  plan: true,
  money: true,
};

/** Advice on every topic. */
export function everyAdvice(profile: Profile, today = TODAY): Advice {
  const season = forSeason(facts, profile.season);
  const topics = Object.keys(TOPICS) as AdviceTopic[];
  return Object.fromEntries(topics.map((topic) => [topic, advise(topic, profile, season, today)])) as never;
}

/** @throws Error when it is no valid profile */
export function readRaw(raw: RawProfile, today = TODAY): Profile {
  const reading = parseProfile(raw, profileContext(facts, today));
  if (!reading.ok) throw new Error(reading.issues.map((issue) => issue.message).join('\n'));
  return reading.profile;
}
