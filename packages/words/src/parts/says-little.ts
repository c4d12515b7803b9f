import type { PartId } from '../review.ts';
import { isParticular } from '../text/particular.ts';
import type { Sentence } from '../text/text-model.ts';

/** Manners of a letter and vows: they show no part, whatever words they share with one. */
const MANNERS =
  /\b(?:do the needful|(?:reply|respond|answer|revert|get back|write back)\b[^.?!]{0,30}\b(?:as soon as possible|asap|at (?:your|the) earliest|soon)|I (?:promise|swear|vow|guarantee)|you have my word|(?:will|shall) never (?:ever )?(?:fail|happen|repeat)\b[^.?!]{0,20}\bagain|will not (?:fail|happen) again)\b/i;
/** Everything somebody wrote is nothing in particular. */
const ALL_OF_IT =
  /\b(?:all|every one|everything|each|most|many|several|some)(?: of)?(?: (?:your|the)(?: \w+)?)? (?:papers?|articles?|publications?|works?|research|studies|books|you (?:have )?(?:written|published|wrote))\b(?! (?:on|about|of how|that show|which show))/i;
/** What the person did, with whom, and how it is seen. */
const ACT =
  /\b(?:(?:I|we)(?:['’]ve| have| had)? (?:\w+ ){0,2}?(?:did|done|wrote|written|made (?!me\b)|kept|built|took (?!it\b|this\b|that\b)|passed|studied|joined|taught|counted|asked|started|began|begun|met|read|used|worked|solved|finished|completed|reviewed|practi[cs]ed|planned|organi[sz]ed|set|slept|cut|stopped|left|moved|reduced|changed (?:my|the|from|how|what)|repeated|drew|hired|treated|presented|led|scored|rose|explain|write|keep|study|teach|plan|track|test|check|use|sit|do)\b|mentor\w*|tutor\w*|teachers?|partner|friends?|colleagues?|study group|question bank|notebook|log|schedule|timetable|plan|lists?|charts?|within|hours?|days?|weeks?|months?|daily|weekly|every (?:day|morning|night|week)|each (?:day|morning|night|week|evening)|percent(?:ile)?|evaluations?|patients?|passed|step (?:2|3))\b/i;
/** "Step 1" holds a number and proves nothing. */
const EXAM_NAMES = /\b(?:USMLE )?step 1\b/gi;

/** A sentence that no part can stand on. */
export const isManners = (sentence: Sentence): boolean =>
  MANNERS.test(sentence.text) && !isParticular(withoutExam(sentence)) && !ACT.test(sentence.text);

/** A sentence that only claims what its part should show. */
export function isOnlyClaimed(id: PartId, sentence: Sentence): boolean {
  if (isParticular(withoutExam(sentence))) return false;
  if (id === 'growth') return !ACT.test(sentence.text);
  return id === 'interest' && ALL_OF_IT.test(sentence.text);
}

const withoutExam = (sentence: Sentence): Sentence => ({
  ...sentence,
  text: sentence.text.replace(EXAM_NAMES, ''),
});
