import { say } from '@matchwright/speech';
import { isLetter } from '../phrases/listed-phrases.ts';
import type { Sentence } from '../text/text-model.ts';
import { type Claim, type Claimed, claimOn, NOT_SO } from './claim.ts';
import { durationsIn, mayBe } from './durations.ts';
import { usCities } from './places.ts';
import { countryIn, lengthsOf, sumsOf } from './work-mentions.ts';

/** What ties a length of time to work beside the reader. */
const BESIDE_YOU =
  /\bI(?:'ve| have| had| was)? (?:\w+ )?(?:work(?:ed|ing)?|rotat(?:ed|ing)|observ(?:ed|ing)|shadow(?:ed|ing)|serv(?:ed|ing)|spent|assist(?:ed|ing)|an? (?:observer|extern))\b[^.?!;]{0,50}\b(?:with|under|for|beside|at|in|on) (?:you\b|your\b)|\byou (?:have )?(?:\w+ )?(?:supervis\w+|oversaw|guid\w+|watched|saw|seen|had) (?:me|my work)\b|\bunder your (?:supervision|guidance|eyes)\b|\b(?:in|on|at|with) your (?:clinic|ward|team|service|office|practice|department|unit)\b/i;

/** Such work is done by those who come to the United States to watch or to learn. */
const AS_GUEST = /\b(?:observ\w+|extern\w*|rotat\w+|shadow\w*|elective|clerkship)\b/i;

/** Longer work beside the author of a letter than the profile has. A part of it may be told. */
export function letterLengthClaims({ kind, sentences, situation }: Claimed): Claim[] {
  const { profile, facts } = situation;
  if (!isLetter(kind)) return [];
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const isInUs = AS_GUEST.test(text) || countryIn(text, usCities(facts.programs)) === 'US';
  const own = profile.experience.filter(({ country }) => !isInUs || country === 'US');
  const sums = sumsOf(own);
  if (sums === null || sums.length === 0) return [];
  const longest = Math.max(...own.flatMap(lengthsOf));
  return sentences.flatMap((sentence) => claimsIn(sentence, Math.max(...sums), longest));
}

function claimsIn(sentence: Sentence, most: number, longest: number): Claim[] {
  const { text } = sentence;
  if (!BESIDE_YOU.test(text)) return [];
  return durationsIn(text)
    .filter((duration) => duration.months > most && !mayBe(duration, most))
    .filter(({ from }) => !NOT_SO.test(text.slice(Math.max(0, from - 40), from)))
    .map((duration) =>
      claimOn(
        sentence,
        duration,
        say`You write ${duration.words} for this work. The longest entry of work in your profile has ${longest} months.`,
        'experience[0].months',
      ),
    );
}
