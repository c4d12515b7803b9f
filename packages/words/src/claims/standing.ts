import type { Profile } from '@matchwright/inputs';
import type { Sentence } from '../text/text-model.ts';
import { type Claim, claimOn } from './claim.ts';

/** Words about where somebody stands, and what a profile must hold to say otherwise. */
export interface Standing {
  words: RegExp;
  /** A sentence that holds these claims nothing. */
  unless?: RegExp;
  /** The path that says otherwise, when the profile does. */
  against: (profile: Profile, match: RegExpExecArray) => string | null;
  says: string;
}

/** What is hoped for, or not yet there. */
export const AHEAD =
  /\b(?:will|hope|plan|expect\w*|soon|(?<!at )once|when|if|until|want|apply|appl(?:ied|ying)|pending|waiting|process|would|not yet|become)\b/i;

/** The clause of some words, and how the sentence begins: what is hoped of something else excuses nothing. */
function aroundOf(text: string, { index, 0: words }: RegExpExecArray): string {
  if (/^(?:if|when|once|until|as soon as|should|after|i hope|i expect|i plan)\b/i.test(text)) return text;
  const before =
    text
      .slice(0, index)
      .split(/[;:—]|,? (?:and|but) (?=(?:I|my|our|the)\b|$)/)
      .at(-1) ?? '';
  const after = text.slice(index + words.length).split(/[,;:—]|\b(?:and|but|so)\b/)[0] ?? '';
  return before + words + after;
}

/** What a sentence says of somebody's standing that the profile says otherwise. */
export function standingsIn(
  standings: readonly Standing[],
  sentence: Pick<Sentence, 'text' | 'start'>,
  profile: Profile,
): Claim[] {
  return standings.flatMap(({ words, unless, against, says }): Claim[] => {
    const match = words.exec(sentence.text);
    const path =
      match === null || unless?.test(aroundOf(sentence.text, match)) ? null : against(profile, match);
    if (match === null || path === null) return [];
    return [claimOn(sentence, { from: match.index, to: match.index + match[0].length }, says, path)];
  });
}
