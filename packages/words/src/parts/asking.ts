import type { Sentence, TextModel } from '../text/text-model.ts';
import type { Shown } from './shown.ts';

/** Words that want an answer, a favor or a meeting. */
const ASKS =
  /\b(?:(?:please|kindly) (?:let|tell|inform|write|reply|respond|answer|call|contact|consider|share|give|keep me|confirm)|(?:could|would|can|will|may|might) (?:you|I ask)\b|let me know|(?:I|we)(?: would| will|'d)? (?:be (?:very |most |so )?(?:grateful|thankful|happy)|appreciate|welcome|love|like)(?: it)? (?:if you|to (?:hear|know|learn|discuss|meet|talk|visit)|(?:a|an|any|your) (?:reply|answer|response|call|meeting|chance|opportunity|interview|feedback|word|news|update))|(?:look(?:ing)? forward to|wait(?:ing)? for|await(?:ing)?|hop(?:e|ing) for) (?:a |an |any |your |hear\w* |positive |prompt |good )*(?:reply|answer|response|hear\w*|from you|news|decision|invitation|interview)|ask (?:you )?(?:for|if|whether|to)|request (?:you|an?|your))\b[^.?!]*/i;
/** What a file needs, good manners, and the waiver of an answer. */
const ASKS_NOTHING =
  /\b(?:(?:add|attach|file|put|place) (?:it|this|them|the \w+) (?:to|in|with) (?:my|the) (?:file|application|record)|(?:no|not|nor|never|nothing|neither|without|need(?:s)? not|n't)\b[^.?!]{0,40}\b(?:answer|reply|replies|response|respond|ask\w*|expect\w*|need\w*|require\w*)|greet|regards|remember me to|accept my|(?:find|see) (?:it )?(?:attached|enclosed)|feel free|glad to (?:send|give|show)|if you need (?:it|more|the))\b/i;

/** The first sentence that asks the reader for something; null when none does. */
export function askingSentence({ sentences }: TextModel): Shown | null {
  const found = sentences.flatMap((sentence) => {
    const asks = asksIn(sentence);
    return asks ? [shownBy(sentence, asks)] : [];
  });
  return found[0] ?? null;
}

function asksIn({ text }: Sentence): RegExpExecArray | null {
  if (ASKS_NOTHING.test(text)) return null;
  return ASKS.exec(text) ?? /[^,;]*\?/.exec(text);
}

function shownBy(sentence: Sentence, asks: RegExpExecArray): Shown {
  const from = sentence.start + asks.index;
  const because = [{ name: 'asks', value: 1, from, to: from + asks[0].length }];
  return { sentence, probability: 1, strength: 0, because };
}
