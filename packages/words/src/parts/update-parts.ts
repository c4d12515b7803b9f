import type { PartId } from '../review.ts';
import type { Sentence, TextModel } from '../text/text-model.ts';
import { newsIn } from './news.ts';
import { onceEach, type Shown, shownAt } from './shown.ts';

const TO_READER = /\byou(?:rs?)?\b/i;
/** That the interest is as it was, in the ways in which people say it after the application. */
const GOES_ON =
  /\b(?:(?:still|remain\w*|continu\w*|keep|same|unchanged|no less|less eager|more than when|now more than)\b[^.?!]{0,90}\b(?:interest\w*|glad|happy|eager|want|wish|hope|like|love|see myself|train\w*|join|intern)|(?:interest|wish|hope)\b[^.?!]{0,60}\b(?:same|continues|remains|goes on|unchanged|grown|stronger|as before)|(?:would|will) (?:still )?(?:be|like|love|make me)\b[^.?!]{0,30}\b(?:glad|happy|proud|honou?red|to)\b[^.?!]{0,20}\b(?:train|work|join|come|be (?:a|an|your) (?:resident|intern))|places? where I)\b/i;
/** Said of an answer or of the letter, not of the program. */
const NOT_INTEREST =
  /\b(?:hear(?:ing)? from you|(?:the )?only (?:update|letter)|would (?:still )?like to (?:update|inform|share|tell|thank|know|hear|ask))\b/i;

/**
 * Sentences that show the parts of an update. News and interest are said in few ways, which rules know; the models of the other
 * letters know what ties a person to a program, and are asked for it.
 * @param letter what a model of the letters finds of a part
 */
export function updateParts(
  model: TextModel,
  letter: (id: PartId) => Shown[],
): Record<'news' | 'fit' | 'interest', Shown[]> {
  const news = newsIn(model);
  const told = new Set(news.map(({ sentence }) => sentence.index));
  // News alone is no reason why it matters there; said to the reader, it may be both.
  const isMore = ({ sentence }: Shown) => !told.has(sentence.index) || TO_READER.test(sentence.text);
  const isSaidToReader = ({ sentence }: Shown) => TO_READER.test(sentence.text);
  const goesOn = model.sentences.flatMap((sentence) => goesOnIn(sentence));
  const interest = [...letter('interest'), ...letter('statement'), ...goesOn];
  const wished = interest.filter(({ sentence }) => !NOT_INTEREST.test(sentence.text));
  const tied = [...letter('fit').filter(isMore), ...letter('specific').filter(isSaidToReader)];
  const isWish = new Set(wished.map(({ sentence }) => sentence.index));
  return {
    news,
    fit: onceEach(tied.filter(({ sentence }) => !isWish.has(sentence.index))),
    interest: onceEach(wished),
  };
}

function goesOnIn(sentence: Sentence): Shown[] {
  const found = GOES_ON.exec(sentence.text);
  if (!found || !/\b(?:I|my|me)\b/i.test(sentence.text)) return [];
  // A wish with the name of a place or a thing behind it is more than a mention.
  const strength = sentence.tokens.length > LEAST_WORDS ? 1 : 0;
  return [shownAt(sentence, 'goes-on', found, strength)];
}

const LEAST_WORDS = 6;
