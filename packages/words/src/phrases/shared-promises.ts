import type { PhrasePattern } from './phrase-pattern.ts';

/** One promise only; a couple's common list; people of a story. */
export const ONE_ONLY =
  /\b(?:no other|nobody else|no one else|none other|only (?:you|one|program|letter)|alone|(?:husband|wife|partner|spouse) (?:has|and I|will|also)|(?:he|she) (?:has |had |will )?(?:also )?(?:written|wrote|told|said|sent|ranks?|ranked)|couple|patients?|mothers?|fathers?|families|child(?:ren)?|boys?|girls?|nurses?|students?|never (?:said|told|written|wrote)|have not (?:yet )?(?:decided|told|said)|do not know yet|not yet decided|nothing about|intent to one\b|in the ward|as (?:me|us) all)\b/i;

const shared = (words: string, also?: RegExp): PhrasePattern => ({
  words: new RegExp(words, 'i'),
  ...(also ? { with: [also] } : {}),
  unless: ONE_ONLY,
});

const TOLD =
  '(?:said|told|tell|written|wrote|writ(?:e|ing)|promised?|declar(?:e|ed|ing)|given|gave|give|sent|send(?:ing)?|heard|hears?|assured?|confided|expressed|offered|received)';
const SAME =
  '(?:the same(?! (?:hospital|ward|clinic|time|city|town|month|day|night|week|year|patient|school|team|way|morning|floor|unit|program|moment|breath|warmth|email|room|bus|street))|similar(?! (?:case|problem|patient))|as much|(?:this|it|that) (?:too|also|as well)|equal(?:ly)?|just as|same (?:\\w+ )?(?:words|sentence|encouragement|letter|promise|message|thing|assurance|hope)|likewise|identical)';
const OTHERS =
  /\b(?:programs?|hospitals?|team (?:in|at|of)|dr\b|directors?|colleagues? of yours|places|favou?rites|another|others?|elsewhere|both|each|all of|one more|across (?:the|town)|saint|st\.|university|medical center|cities|there too|competitor)\b/i;
const FIRST =
  '(?:first(?: choice| place)?|number one|no\\. ?1|#1|at the top|top (?:choice|of)|ahead|in front|favou?rite|rank (?:you|your|it)|my intention|this (?:letter|promise|intention|decision|commitment))';
const HEDGE =
  '(?:as things (?:stand|are)|(?:right|for|just|by) now|for the moment|at (?:present|the moment|this (?:moment|point|stage|time))|so far|currently|presently|as of (?:now|today)|for the time being|as long as|so long as|provided|on (?:the )?condition|assuming|unless|should (?:another|the|you|a|she|he|my)|if nothing (?:better|else|changes)|might (?:still )?(?:change|move)|subject to|barring|depending|with (?:the|one|a) (?:small |slight |little )?(?:reservation|exception|condition|caveat)|in principle|most probably|probably|very likely|almost certain(?:ly)?|leaning|tend(?:ing)? to|more or less|practically)';

/** A first place that others have been given too, or that may yet be taken away. */
export const SHARED_PROMISES: readonly PhrasePattern[] = [
  shared(`\\b${TOLD}\\b(?! me\\b)[^.?!]{0,70}\\b${SAME}\\b[^.?!]{0,40}`, OTHERS),
  shared(`\\b${SAME}\\b[^.?!]{0,50}\\b${TOLD}\\b[^.?!]{0,40}`, OTHERS),
  shared(
    `\\b(?:declar\\w+|promis\\w+|writ(?:e|ing)|sen(?:d|ding|t)|wrote|sa(?:y|id)|commit\\w*|offer\\w*|giv(?:e|ing|en)|address\\w*|cop(?:y|ied))\\b[^.?!]{0,25}\\bto (?:the |all |my |both |these |those |only )*(?:two|three|four|five|six|several|other|both|few|another|neighbou?rs|more than one)\\b`,
    /\b(?:first|number one|intent\w*|promis\w*|declar\w*|same|rank\w*)\b/i,
  ),
  shared(`\\b${FIRST}\\b[^.?!]{0,50}\\b${HEDGE}\\b[^.?!]{0,40}`),
  shared(`\\b${HEDGE}\\b[^.?!]{0,70}\\b${FIRST}\\b`),
  shared(
    '\\b(?:another|other|better|new|late|different|competing) (?:program|offer|hospital|interview|place|option)s?\\b[^.?!]{0,90}\\b(?:think (?:again|twice)|reconsider|re-?think|change|decide|revise|switch|re-?order|move|compare)\\b',
  ),
  shared(
    '\\b(?:this|that|it|which|my (?:list|order|decision|mind|choice|ranking))\\b(?: \\w+){0,2}? (?:could|may|might|can) (?:of course |still |yet |also |always |naturally )+(?:be )?(?:chang|mov|shift|tip|alter|turn|decid|revis|re-?order)\\w*',
  ),
  shared(
    '\\bone (?:more|last|final|other) (?:interview|visit)\\b[^.?!]{0,60}|\\b(?:any|each|either|whichever|whoever|all) of you\\b[^.?!]{0,60}\\b(?:first|number one|top|rank|mine)\\b',
    /\b(?:first|number one|top|rank|mine|list|decid\w*|promise|encouragement|then|mention)\b/i,
  ),
  shared(
    '\\bone of (?:the|my|only|just|a|these|those)?\\s?(?:few |small |very )*(?:two|three|four|few|handful|pair|small group|programs|places|hospitals)\\b[^.?!]{0,60}\\b(?:first|top|ahead|keep coming back|choose|love|rank|promised|heart|serious)\\b',
  ),
  shared(
    '\\b(?:said|told|promised|wrote|written|gave|given|made|declared)\\b[^.?!]{0,30}\\b(?:this|that|it|so|my word|a promise|the promise|my intention|first)\\b[^.?!]{0,20}\\b(?:already|before|earlier|last (?:week|month|year)|in (?:december|january|february))\\b[^.?!]{0,40}',
    /\b(?:dr\.|another|other|program|hospital|director|team|elsewhere|somebody|someone|university|saint)\b/i,
  ),
  shared(
    "(?<!not |n['’]t |never )\\b(?:changed|changing|change) my (?:opinion|mind|order|list|first)\\b(?! about (?!you))|\\b(?:take|took|taking|taken) (?:it|that|this|my word|the other) back\\b|\\bno longer (?:my|the|their) first\\b|\\bwithdr(?:ew|aw\\w*) (?:my|the|that) (?:letter|promise|word|intent)",
  ),
  shared(
    '\\b(?:keep|treat|hold|handle|consider) (?:this|it|my \\w+) (?:as |in |strictly |between |to |a )*(?:confidential(?:ly)?|confidence|us|private|secret|yourself)\\b',
    /\b(?:other|another|colleague|program|same|elsewhere|across|director|competitor|neighbou?r)\b/i,
  ),
  shared(
    '\\b(?:first|number one|top) (?:choice )?(?:together|jointly|equally|side by side|alongside)\\b|\\b(?:share|shares|sharing|split|divide|divided|tie|tied|joint) (?:the |my |a )?(?:first|top|number one)\\b|\\bfirst (?:two|three|few|handful)\\b(?! (?:years|months|weeks|days|hours|times|patients|attempts|lines|minutes|chapters|pages|nights))|\\bif not (?:you|yours|there|here)\\b[^.?!]{0,30}\\bthen\\b',
  ),
  shared(
    `\\b(?:said|say|told|tell|wrote|written|write|promised?|sent|gave|given)\\b[^.?!]{0,30}\\b(?:first|number one|same|promise|top)\\b[^.?!]{0,20}\\b(?:also|too|as well|equally)? ?to (?:the|another|a second|two|three|one other|Dr\\.?)\\b`,
    /\b(?:also|too|as well|another|other|second|both|equally|same)\b/i,
  ),
  shared(
    '\\bmore than one (?:love|first|favou?rite|(?:first )?choice|promise|number one|heart|home|program)\\b',
  ),
  shared(
    '\\b(?:other|another|second|different) (?:house|program|hospital|place|reader|director|team|city)\\b[^.?!]{0,50}\\b(?:similar|same|such a|like this) (?:page|letter|lines?|words?|sentence|note|promise|message)?',
  ),
  shared('\\b(?:second|third|another|other|next) letters? of intent\\b'),
  // A first place for whoever is quick, or level with another.
  shared(
    `\\b(?:who(?:so)?ever|whichever(?: of you| one| program| hospital)?|(?:the|any) (?:one|program|hospital) (?:that|which|who) (?:\\w+ )?(?:invites|answers|opens|accepts|takes|offers|replies|calls))\\b[^.?!]{0,70}\\b${FIRST}\\b|\\b${FIRST}\\b[^.?!]{0,60}\\b(?:who(?:so)?ever|whichever)\\b`,
  ),
  shared(
    `\\b${FIRST}\\b[^.?!]{0,60}\\b(?:alongside|level with|equal (?:to|with)|side by side with|at the same height|as high as|next to (?:another|two|one other|the program))\\b|\\b(?:level|on a par|shoulder to shoulder|head to head) with you\\b|\\bput (?:level|equal) (?:with|to) you\\b`,
  ),
  shared(
    `\\b(?:(?:one of|among) the (?:\\w+ )?(?:programs|hospitals|places)|(?:programs|hospitals|places)) (?:to|for) which I (?:am |have |will )*(?:promis\\w+|giv\\w+|declar\\w+|offer\\w*|keep\\w*)\\b[^.?!]{0,40}\\b(?:first|top|number one|word)\\b`,
  ),
  shared(
    '\\b(?:hold|keep|stick|stand|stay)\\b[^.?!]{0,25}\\b(?:first (?:place|choice)|promise|word|number one|ranking)\\b[^.?!]{0,25}\\b(?:as long as|while|until|unless|if) I can\\b|\\b(?:as long as|while) I can\\b[^.?!]{0,40}\\bfirst (?:place|choice)\\b',
  ),
  // Somebody else holds the promise, by name.
  {
    words:
      /\b(?:letters? of intent|intent letters?|(?<!thank-you )letters?(?! of (?:interest|recommendation|support))(?=[^.?!]*\b(?:intent|first|promis\w*|same|choice|top|number one|early|valid|binds?|withdraw|forget|hold)\b)|intent|promise|word|contract|commitment|pledged?|bound|committed (?:myself )?|signed|first (?:place|choice)|talks|message)\b[^.?!]{0,40}\b(?:to|with|for|at) (?:the (?:director|program|team|chair) (?:in|at|of) |Dr\. )?(?!You\b|Your\b)[A-Z]\p{L}+/u,
    with: [
      /\b(?:too early|weak moment|no longer|earlier|already|before|same|also|too|as well|holds me|subject|both|another|as from|second|rather|withdraw|offer it|outcome|binds?|still|valid|head|verbal|forget|went out|went to)\b/i,
    ],
    unless: ONE_ONLY,
  },
  shared(
    "\\b(?:as|what) I(?:['’]ve)? (?:have )?(?:said|told|wrote|written|promised|meant) (?:to )?(?:the|dr|it|[A-Z])[^.?!]{0,50}\\b(?:to you|with you|now|as well|too)\\b|\\bsay now to you\\b|\\bmeant it then\\b",
  ),
  shared(
    '\\b(?:number|or) two\\b[^.?!]{0,15}$|\\bor,? (?:at the latest,? )?(?:number two|second)\\b|\\b(?:top|first) (?:one )?or (?:two|second)\\b|\\bback and forth\\b|\\beither of you\\b|\\bboth of you\\b|\\btold (?:you )?both\\b|\\bbetween (?:you and (?!your)|the two of (?:you|us) and|the two programs)\\b|\\bsecond first (?:choice|place)\\b|\\bfirst among equals\\b|\\bword twice\\b|\\btwo such letters\\b|\\bplan b\\b|\\bmy top one\\b|\\bin the company of one other\\b|\\bstand beside it\\b|\\bkept the pencil\\b',
  ),
  shared(
    "\\b(?:in(?:so)?far as|on the understanding|with (?:an )?open end|permitting|holds? me back|as good as (?:decided|certain)|we['’]ll see|we will see|still (?:talking|thinking|undecided|a matter|open|vacant)|(?:until|till) (?:january|february|march|monday|my last|the \\d+)|if I (?:do not|don['’]t) hear|assuming (?:I|that|nothing)|better feeling|as of this writing|released from)\\b",
    /\b(?:first|number one|top|choice|highest|yours|rank|committed|promise|you|decided|intent)\b/i,
  ),
  shared(
    '\\b(?:my|the|these|such) (?:intent )?letters? (?:of intent )?(?:went|goes|go|is going|has a copy|to you and)\\b[^.?!]{0,50}\\b(?:other|another|both|copy|two)\\b|\\bhas a copy\\b|\\banother letter with\\b|\\bsending this to the (?:handful|few|group|programs)\\b',
  ),
];
