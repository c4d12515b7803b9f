import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { monthOf } from '../../dates/iso-date.ts';
import type { Situation } from '../situation.ts';
import { checkAnswer, type StoryCheck } from './story-checks.ts';
import { type StoryFact, storyFacts } from './story-facts.ts';

/** One claim of growth, with the fact of the profile behind it. */
export interface StoryClaim {
  /** `story.growth[0]`. */
  path: string;
  /** The person's words, as they are. */
  text: string;
  date: string | null;
  /** What the person named as proof, as written. */
  given: string | null;
  /** The entry of the profile that it is; null when nothing in the profile shows it. */
  fact: StoryFact | null;
  /** Facts from the same month, when nothing is named yet. */
  suggestions: StoryFact[];
  checks: StoryCheck[];
}

export function storyClaims(situation: Situation): StoryClaim[] {
  const facts = storyFacts(situation);
  const claims = situation.profile.story?.growth ?? [];
  return claims.map((claim, i) => claimOf(claim, `story.growth[${i}]`, facts, situation));
}

type RawClaim = NonNullable<Profile['story']>['growth'][number];

function claimOf(raw: RawClaim, path: string, facts: StoryFact[], situation: Situation): StoryClaim {
  const text = raw.says ?? '';
  const given = raw.evidence?.trim() || null;
  const date = raw.date ?? null;
  // By its id or its path, so that a file written by hand may name either.
  const fact = facts.find(({ id, path: place }) => given === id || given === place) ?? null;
  const suggestions =
    fact || date === null
      ? []
      : facts.filter((one) => one.date !== null && monthOf(one.date) === monthOf(date));
  const checks = checkAnswer('growth', `${path}.says`, text, situation);
  if (text.trim() !== '' && !fact) checks.push(withoutEvidence(path, given));
  return { path, text, date, given, fact, suggestions, checks };
}

function withoutEvidence(path: string, given: string | null): StoryCheck {
  const says =
    given === null
      ? say`Nothing in your profile shows this yet. Choose the entry that does, or add one to your profile.`
      : say`“${given}” is no entry of your profile. Choose the entry that shows this, or add one.`;
  return { id: 'story.no-evidence', path: `${path}.evidence`, says, words: null, against: null };
}
