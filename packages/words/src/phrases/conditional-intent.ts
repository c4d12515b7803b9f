import { say } from '@matchwright/speech';
import type { ReviewKind } from '../review.ts';

/** What to do about a first place that hangs on something. */
export const SAYS_CONDITION = say`A condition makes this promise weak: a reader cannot build on it. Ask your question first, for example whether the program can sponsor your visa. Make the promise when you know the answer.`;

const FIRST =
  /\b(?:rank|ranking|put|place|list)\b[^.?!]{0,50}\b(?:first|number one|#1|highest|at the (?:very )?top)\b|\b(?:my|the) (?:\w+ )?(?:first|number one|top) (?:choice|place|program|pick|option)\b|\bmy (?:first|number one)\b/i;
const CONDITION =
  /\b(?:if|provided|providing|as long as|so long as|unless|on (?:the |one )?condition|assuming|in case|subject to|depending on)\b/i;
/** Manners, what follows from a match, and what is no condition of the promise. */
const NO_CONDITION =
  /\b(?:as if|even if|if (?:I|we)(?: \w+)? (?:match|matched|come|came|join|joined|am (?:matched|accepted|lucky|given)|have the|get the|train|may)|if (?:you|your \w+) (?:have|has|need|want|wish|like|ask|would)|if (?:it|this) (?:is|would be) (?:of (?:use|help|interest)|allowed|possible to (?:say|write|tell))|if not for|what if)\b/i;
/** Then the first place is shared with somebody, and that weighs more. */
const WITH_OTHERS =
  /\b(?:another|other|others|elsewhere|both|two|three|either|also|same|competing|interviews?|offers?|in (?:january|february|march))\b/i;

/** The words of a promise that hangs on something else than another program; null when it stands by itself. */
export function conditionalIntent(text: string, kind: ReviewKind): { from: number; to: number } | null {
  if (kind !== 'letter-of-intent' || NO_CONDITION.test(text) || WITH_OTHERS.test(text)) return null;
  const [promise, condition] = [FIRST.exec(text), CONDITION.exec(text)];
  if (!promise || !condition) return null;
  const end = (match: RegExpExecArray) => match.index + match[0].length;
  return { from: Math.min(promise.index, condition.index), to: Math.max(end(promise), end(condition)) };
}
