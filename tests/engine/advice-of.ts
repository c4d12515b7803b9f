import { type Advice, type AdviceTopic, Advisor } from '@matchwright/engine/advice';
import { forSeason, type SeasonalFacts } from '@matchwright/facts';
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
export function everyAdvice(profile: Profile, season: SeasonalFacts, today = TODAY): Advice {
  const topics = Object.keys(TOPICS) as AdviceTopic[];
  const advisor = new Advisor(profile, season, today);
  return Object.fromEntries(topics.map((topic) => [topic, advisor.advise(topic)])) as never;
}

/** The facts with every fourth program, or fewer: what is said hardly hangs on their number, and plans are worked out fast. */
export function fewerPrograms(season: number, every = 4): SeasonalFacts {
  const all = forSeason(facts, season);
  return { ...all, programs: all.programs.filter((_, place) => place % every === 0) };
}

/** @throws Error when it is no valid profile */
export function readRaw(raw: RawProfile, today = TODAY): Profile {
  const reading = parseProfile(raw, profileContext(facts, today));
  if (!reading.ok) throw new Error(reading.issues.map((issue) => issue.message).join('\n'));
  return reading.profile;
}
