import type { PhrasePattern } from './phrase-pattern.ts';

/** An apology told of, or one for something small, is good manners. */
export const MANNERS =
  /\b(?:to hear|hear that|told|tell|said|say (?:that|sorry to (?:the|a|his|her))|says|saying|whispered|late reply|my late|furniture|the (?:dog|sound|length)|length of this|writing (?:in|so|to|again)|connection|regret nothing|risk office|forgiveness was|(?:the )?delay in|sending the transcript|e-?mail already|no excuse for|delay in (?:reply|writ|answer)|background noise|missed you|earlier version|wrong date|attachment|last message|to leave|was sorry to|we (?:were|regret\w*)|(?:he|she|they|who|nobody|anyone|sister|surgeon|father|mother|clerk|patient|family) (?:was|were|had|never|always|asks?|asked|says|apologi[sz]e[ds]?)|to (?:the|my|a|his|her|each) (?:patient|family|mother|father|nurse|boy|girl|child|wife|husband|parents|son|daughter|man|woman)|him|her|I learned|I teach|I teach my|when my patient|of the survivors|sorry for nobody|regret nothing|my regret is|in my culture|in my town|in my village|will not apologi[sz]e|not apologi[sz]e|not an apology|no apology|never apologi[sz]ed|a good apology|without (?:an )?apolog\w+)\b/i;
const WEAK =
  '(?:scores?|numbers?|results?|attempts?|fail\\w*|step [123]|gap|exams?|english|record|transcript|page|application|publications?|letters?|graduation|year|2\\d\\d|it|that|this|them|training|candidate|voice|programs?|interview)';

const sure = (words: string): PhrasePattern => ({ words: new RegExp(words, 'i'), unless: MANNERS });

/** The person asks pardon for what they are or what they scored. */
export const APOLOGY: readonly PhrasePattern[] = [
  sure(
    "\\bhow sorry I\\b|\\bindulgence\\b|\\b(?:that|which) embarrass(?:es)? me\\b|\\bwould understand if you (?:stop\\w*|reject\\w*|do not|did not)|\\b(?:my|deepest|sincere) regrets?\\b|\\b(?:red face|heavy heart)\\b|\\bI (?:do not|don't|did not|know I (?:do not|don't)) deserve\\b|\\bnot worthy\\b|\\b(?:am|feel) (?:very |so |deeply )?(?:sorry|guilty)\\b|\\bI know (?:that )?(?:it's|it is|this is) (?:really |very )?(?:bad|shameful|terrible)\\b|\\bplease (?:be kind|be patient|do not hold)\\b",
  ),
  sure(
    "\\bI(?:'m| am| was| feel)? (?:very |so |truly |deeply |really |sincerely |honestly |again |also |terribly |extremely )*sorry\\b",
  ),
  sure(
    '(?:^|[.!?,;:"] |\\b(?:so|very|and|again|really) )sorry (?:about|for|again|that|if|to)\\b|\\bsay sorry\\b|^sorry\\b',
  ),
  sure(
    "\\bI(?:'d| would| must| want to| wish to| have to| need to| can only| do| sincerely| deeply| truly| humbly| also| again| first)*(?: like to| want to| must)?(?: \\w+)? apologi[sz]e\\b",
  ),
  sure(
    '\\b(?:my|our|sincere|deepest|an|accept) (?:\\w+ )?apolog(?:y|ies)\\b|^apologies\\b|\\bapologi[sz]ing for\\b',
  ),
  sure(
    `\\b(?:forgive|pardon|excuse|overlook) (?:me|my|the|this|for)\\b|\\b(?:ask|beg) (?:you |your )?(?:for )?(?:\\w+ )?(?:forgiveness|pardon|mercy|indulgence|understanding)\\b|\\bfor(?:giveness| your mercy)\\b|\\b(?:can|could|will|would) (?:you )?(?:pardon|forgive)\\b|\\bcannot forgive myself\\b`,
  ),
  sure(
    `\\b(?:I(?:'m| am| feel| was)?|it is) (?:\\w+ ){0,2}?(?:ashamed|embarrassed|guilty|terrible|awful|bad|shame|humiliated)\\b[^.;]{0,60}\\b${WEAK}\\b`,
  ),
  sure(
    `\\b(?:should be|am) ashamed\\b|\\bwith (?:great |deep |much )?(?:shame|embarrassment|regret|tears)\\b|\\b(?:a|my|it is a|this) (?:disgrace|stain|shame)\\b|\\bmy (?:shame|embarrassment)\\b|\\bshameful\\b`,
  ),
  sure(
    '\\bI (?:do |deeply |truly |really |sincerely |very much |also |still )*regret (?:that|to|not|my|the|this|having|bringing|it)\\b',
  ),
  sure(
    '\\b(?:disappointed|failed|let down) (?:you|everybody|everyone|my family|my parents|my teachers|the program|them all|those who)\\b|\\blet (?:you|my family|everyone|everybody) down\\b|\\bowe (?:you|the \\w+) an apology\\b|\\bplease do not be (?:angry|disappointed)\\b',
  ),
];
