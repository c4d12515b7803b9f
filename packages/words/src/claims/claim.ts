import { dateWords, type Situation } from '@matchwright/engine/story-checks';
import { listed, say } from '@matchwright/speech';
import type { ReviewKind } from '../review.ts';
import type { Sentence } from '../text/text-model.ts';

/** Words of a text that the profile says otherwise. */
export interface Claim {
  says: string;
  /** Offsets into the text. */
  start: number;
  end: number;
  /** Path of the profile that says otherwise. */
  against: string;
}

/** What a check of claims looks at: a text of one person, sentence by sentence. */
export interface Claimed {
  kind: ReviewKind;
  sentences: readonly Sentence[];
  situation: Situation;
}

/** A claim on words of a sentence. */
export function claimOn(
  sentence: Pick<Sentence, 'start'>,
  { from, to }: { from: number; to: number },
  says: string,
  against: string,
): Claim {
  return { says, start: sentence.start + from, end: sentence.start + to, against };
}

/** People other than the writer, as subjects: what they did is no claim. */
export const SOMEBODY_ELSE =
  /\b(?:who|friends?|classmates?|class|colleagues?|brothers?|sisters?|siblings?|cousins?|roommates?|wife|husband|partner|spouse|uncle|aunt|mother|father|parents|mentor|attending|teachers?|professors?|students?|residents?|patients?|he|she|they|his|her|their|boy|girl|man|woman|child|children|nurses?|applicants?)\b/i;

/** What is hoped, planned, or did not happen. */
export const NOT_SO =
  /\b(?:would|could|might|may|should|if|hoped?|hoping|wish(?:ed)?|want(?:ed)?|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|target|goal|perhaps|maybe|never|almost failed|will|shall|going to|next|future|expect(?:s|ed)?|dream(?:t|ed|s)?|until|unless|afraid|fear(?:ed)?|before|not yet)\b|['’]ll\b/i;

/** "a", "b and c" */
export function inWords(parts: readonly (string | number)[]): string {
  return listed([...new Set(parts.map(String))]);
}

/** "a and b and c": where each part is a phrase of its own. */
export function andEach(parts: readonly (string | number | undefined)[]): string {
  return parts.map(String).reduce((all, one) => say`${all} and ${one}`);
}

/** A date of the profile as people write it: the month, and the day only beside words that have one. */
export function dateBeside(words: string, date: string | undefined): string | undefined {
  const hasDay = /\b(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b/.test(words);
  return date === undefined ? undefined : dateWords(hasDay ? date : date.slice(0, 'YYYY-MM'.length));
}
