import type { PhrasePattern } from './phrase-pattern.ts';

const FIRST =
  '(?:first (?:choices?|place|position|option|rank|one)|number ones?|number 1|#1|top (?:choices?|programs?|ranks?|picks?)|rank(?:ing|ed)? (?:you|your program|it|the [\\w -]{0,40}?|them|her|both)? ?(?:the )?(?:first|number|#1|highest|at the top)|letters? of intent|intent letters?|(?:my|this) (?:promise|commitment|word)|(?:are|is|will be|be|you) (?:now )?(?:the )?first|commit(?:ted)? to|declaration|favou?rites?|firsts)';
const SHARED =
  '(?:one of (?:my|the|two|three|those)|among my|both|two (?:programs|number|firsts|more|places)|three (?:programs|favou?rites|places)|together with|along with|as well as|(?:and|to) (?:also )?(?:another|one other|two other|other|the other)|another program|a different (?:hospital|program)|other program|only one other|also (?:wrote|told|sent|promised|to)|wrote (?:also|the same)|the same (?:to|declaration|letter|promise)|equal(?:ly)?|tied|share the|shared|divided between|each of you|small number of programs|several programs|a few programs|for (?:internal medicine|med-?peds|pediatrics)\\b[^.?!]*\\bfor (?:internal medicine|med-?peds|pediatrics)|in (?:medicine|pediatrics)\\b[^.?!]*\\bin (?:medicine|pediatrics)|in turn|one of my lists|of (?:all )?the (?:community|university))';
const UNSURE =
  '(?:unless|or second|or number two|depending on|depends? on|at (?:this|the) moment|for now|so far|if (?:I receive|you|my partner|the|she|he|they)[^.?!]*\\b(?:otherwise|number two|not)|otherwise|in (?:the )?case (?:that )?|even if another|whichever|whoever answers|changed my mind|earlier promise|had promised|have (?:already )?(?:promised|committed|given my word)|please take this one|(?:now|then) it is you|real number one|sent before I visited)';
/** Exactly one, and said so. */
const ONE_ALONE =
  /\b(?:no other|only (?:one|letter|you|program)|to nobody else|no one else|only you|alone|two reasons|the only|will not change|couple|husband has|wife has|first (?:intention|impression|year|attempt|visit|time)|list of (?:questions|mistakes)|that morning|first choice of specialty|among all programs|in both specialties|to one\b|both my children|your program and its|only one\b|(?:said|told) this to no)\b/i;

const sure = (words: string): PhrasePattern => ({ words: new RegExp(words, 'i'), unless: ONE_ALONE });

/** More than one first choice, or one that is not yet sure. */
export const SECOND_INTENT: readonly PhrasePattern[] = [
  sure(
    '\\b(?:also|already|earlier|before)\\b[^.?!]{0,30}\\b(?:written|wrote|told|said|promised|sent|assured|let)\\b[^.?!]{0,60}\\b(?:first|number one|top|intent|same)\\b|\\b(?:this|a|my) letter of intent to (?:the|all|several|my|those|a few|every|each|some) programs?\\b|\\brank one of you\\b|\\b(?:you|your program) and \\w+(?: \\w+){0,3} are my (?:top|first|favou?rite)\\b',
  ),
  sure(
    '\\btwo (?:firsts|number ones?|first choices|letters of intent)\\b|\\btied (?:for )?(?:first|number|at the top)|\\b(?:maybe|perhaps|possibly|or) (?:even )?(?:second|number two|the second)\\b|\\bin the version\\b|\\blike I (?:said|wrote|told) to (?:dr|prof|another|the)\\b|\\bonly (?:one|two|three|a few) others?\\b|\\bgiven my word to\\b|\\b(?:as well|too|also) (?:my|a) (?:first|top|number one)\\b|\\b(?:other|several|many|few) first choices\\b|\\bfirst (?:choices|places)\\b',
  ),
  {
    words:
      /\bone of (?:my|the|two|three) (?!(?:\w+ )?(?:top|first) (?:three|four|five|few|\d))(?:\w+ ){0,2}?(?:first|top|number one|favou?rite|highest)(?: \w+)? ?(?:choices?|programs?|ranks?|picks?|ones)?\b|\bone of (?:my|the) (?:letters? of intent|programs? (?:which|that) I will rank)|\bmy other letter of intent\b|\banother letter of intent\b|\bamong my (?:number ones?|(?:top|first|highest)(?! (?:two|three|four|five|few|\d))|favou?rite)\b|\b(?:to|of) my top programs\b/i,
  },
  sure(`\\b${FIRST}\\b[^.?!]{0,90}\\b${SHARED}\\b[^.?!]{0,60}`),
  sure(`\\b${SHARED}\\b[^.?!]{0,90}\\b${FIRST}\\b`),
  sure(`\\b${FIRST}\\b[^.?!]{0,60}\\b${UNSURE}\\b[^.?!]{0,60}`),
  sure(`\\b${UNSURE}\\b[^.?!]{0,90}\\b${FIRST}\\b`),
  sure(
    '\\bwhich of the (?:two|three)(?: programs)?\\b[^.?!]{0,40}\\b(?:sign|answer|first|rank)|\\bI (?:wrote|sent|said|am writing) (?:\\w+ )?the same (?:to|letter|with)\\b|\\b(?:equal|the same) sincerity\\b|\\bthe two are equal for me\\b|\\bwriting the same to\\b|\\bhave (?:told|promised) (?:only )?(?:two|three|several|other)\\b',
  ),
  sure(
    '\\b(?:and|both)\\b[^.?!]{0,60}\\bare (?:both )?my (?:first|top)\\b|\\btogether with [^.?!]{0,50}\\b(?:first|number one|option)\\b|\\byou are my first choice in \\w+, and\\b',
  ),
];
