import type { PhrasePattern } from './phrase-pattern.ts';

/** The writer says that nothing is asked. */
const ASKS_NOTHING =
  /\b(?:(?:ask|asking|want|expect|need)s? (?:for )?(?:nothing|no (?:answer|reply|response|promise))|nothing in return|needs no (?:answer|reply)|do(?: not|n't) (?:expect|want to know|ask|need)|cannot comment|do(?:es)? not (?:comment|discuss)|without (?:expecting|asking)|no (?:reply|answer|response) (?:is )?(?:needed|expected|necessary)|externs?|students?|class ranking|(?:need|require|want) (?:any |some )?(?:further|more|additional|other|another)|able to write|write the letter|missing|form\b|family meeting|ranks \w+th|residents? (?:hold|speak)|triage|registry|letter by|research position|in the state|(?:if|whether|which|who|what|when|how) (?:the |your |there |an? |any )?(?:\w+ )?(?:clinic|hospital|residents|curriculum|site|immunizations|call|track|ward|leads|are|has)|know yet|stand (?:on|at))\b/i;
/** The writer says that the rank itself is not asked for, and wants no sign of it either. */
const RANK_NOT_ASKED =
  /\bI(?:'m| am)? (?:do not|don't|will not|won't|would never|never|not) (?:ask(?:ing)?|want to know|wish to know|expect(?:ing)? to (?:know|hear))\b(?!.*\b(?:but|however|only|just|yet|still|though|hint|sign|hope)\b)/i;
const NOTHING_ASKED = new RegExp(`${ASKS_NOTHING.source}|${RANK_NOT_ASKED.source}`, 'i');
/** A hint is still one when nothing is asked in the same breath. */
const sure = (words: string): PhrasePattern => ({ words: new RegExp(words, 'i'), unless: NOTHING_ASKED });
/** Words that can mean nothing else. */
const plain = (words: string): PhrasePattern => ({ words: new RegExp(words, 'i'), unless: RANK_NOT_ASKED });

/** Asking a program how it will rank, or hinting that an answer is wanted. */
export const RANKING_REQUEST: readonly PhrasePattern[] = [
  sure(
    '\\b(?:you|your program|your team) (?:also |will |would |could |might |to )*(?:put|place|rate|list) me (?:\\w+ )?(?:high|first|top|near|among|(?:in|on) your)\\b|\\b(?:hope|ask|count|wait|beg) for a (?:place|spot|position|seat) (?:with you|in your program|at your)\\b|\\bgive me (?:a |an |any |some |your )?(?:guarantee|assurance|promise|certainty|security|hope|sign)\\b|\\b(?:decision|plans?|thoughts|verdict|opinion|vote) (?:about|on|regarding|concerning) my (?:rank\\w*|application|position|place|candidacy|status)\\b|\\bcancel (?:my|all|the) (?:other|remaining) interviews\\b|\\brank(?:ing)? (?:me|each other|one another)\\b|\\bme on your list\\b|\\bmake (?:it|the match) (?:official|happen)\\b',
  ),
  sure(
    '\\bconsider me (?:\\w+ )?(?:favou?rably|strongly|highly|positively|when|for (?:a|the) (?:high|top|good))\\b[^.?!]{0,40}|\\b(?:place|put|see|count|include|have|find|keep) (?:me|my name|myself) (?:among|in|on|at|near|high|higher) (?:up )?(?:on |in )?(?:your|the) (?:top|list|first|best|rank\\w*|final|match)\\b|\\b(?:share|say|tell|disclose|reveal)\\b[^.?!]{0,40}\\b(?:about|of) my (?:position|rank|ranking|standing|status|chances?)\\b|\\b(?:idea|sense) of my chances?\\b|\\bhave a chance (?:to|of) match|\\bshould you rank me\\b|\\bplanning to rank me\\b|\\bhow the (?:committee|program|team) (?:felt|feels|thinks|thought)\\b|\\b(?:expect|hear|receive|get|bring) good news\\b|\\bspot (?:for me|on your list|in your list)\\b',
  ),
  sure(
    '\\bwhere do you see me\\b|\\bhow (?:the committee|you|your program|the program) (?:sees?|views?|rates?|ranks?) (?:my application|me)\\b|\\beasier to (?:place|rank|put) you\\b|\\bwhat would you advise me\\b|\\b(?:give|grant) me a (?:high|good|favou?rable|top)\\b|\\bhow I compare\\b|\\b(?:keep|have|remember) me (?:in mind )?(?:when|as|while|during)[^.?!]{0,30}\\b(?:rank|list|final)|\\brank each other\\b|\\b(?:will|would|can|could) (?:I|we) (?:\\w+ )?match (?:at|with|in|there)\\b|\\bthink (?:that )?I will match\\b|\\bif I were certain\\b|\\bhope (?:that )?(?:you|your program|the committee) (?:will )?(?:feels?|choose|chooses|select|want) (?:the same|me)\\b|\\b(?:am|are) (?:I|we) (?:\\w+ )?competitive\\b',
  ),
  plain(
    '\\b(?:rank(?:ing|s)?|ranked) me\\b(?! (?:among|with) (?:the )?(?:externs|students|peers))|\\bdo rank me\\b|\\bme (?:very )?(?:high(?:ly|er)?|favou?rably) (?:on|in) (?:your|the)\\b|\\bmy name (?:high|near the top|up|on (?:it|your))\\b|\\b(?:push|move|put) my name\\b|\\bif your list has me\\b',
  ),
  sure(
    "\\b(?:you|your program|the committee|the program) (?:will|would|could|can|may|might|are going to|intends? to|plans? to|to) (?:\\w+ ){0,2}?rank (?:me|us|my)\\b|\\bhow (?:I am|am I|I will be) ranked\\b|\\bam I ranked\\b|\\b(?:be|being) ranked (?:in|high|to|at|by|with)\\b|\\branked[- ]to[- ]match\\b|\\bI(?:'m| am) (?:ranked|on your list|among them)\\b",
  ),
  sure(
    '\\b(?:hope|wish|ask|request|trust|expect|would (?:like|love|be grateful|appreciate)|appreciate|pray|please|kindly|could you|would you|can you|will you|may I|might|consider|give me|to be)\\b[^.?!]{0,70}\\b(?:high(?:er|ly)? (?:rank|position|place)|high rank|my (?:rank|ranking|position|standing|chances|place)|(?:top|favou?rable|good|high) (?:position|place|rank|spot)|top of your (?:rank )?list|(?:on|in|of) your (?:rank(?:ing)?(?: order)?|match|final) list|reflected in your (?:own )?ranking|favou?rabl[ey] (?:on|in|when) (?:your|you (?:make|rank)))\\b',
  ),
  sure(
    '\\bwhere I stand\\b|\\bhow (?:likely|high|realistic|good)\\b[^.?!]{0,40}\\b(?:match|chances?|rank|list)\\b|\\bmy (?:standing|chances|prospects)\\b[^.?!]{0,30}\\b(?:match|program|you|look|are|list|committee)?|\\b(?:realistic|real|good|any|fair) chances? (?:to|of) match',
  ),
  sure(
    '\\b(?:any|some|a|an?|short|small|slight|even a|informal) (?:hint|indication|sign|signal|wink|word|idea|assurance|reassurance|clue|feedback)\\b[^.?!]{0,60}\\b(?:position|stand|rank|list|chance|match|likely|from you|helps?|would (?:help|mean|be|make)|before|decisive|committee|sleep)\\b|\\beven a (?:word|hint|short)\\b',
  ),
  sure(
    '\\b(?:would|will) (?:help|mean|be|make|ease)\\b[^.?!]{0,60}\\b(?:to know|to hear|where I|if (?:you|the program|I)|some idea|before (?:february|march|the)|my name|my family to)\\b[^.?!]{0,60}\\b(?:rank|list|match|stand|before|february|march|high|chance|committee|apartment|decide)\\b',
  ),
  sure(
    '\\b(?:mutual(?:ly)?|(?<!(?:given|made|gave|give) the )same promise|(?:do|feel) the same (?:for|about|on)|the same (?:for me|in return|on your side)|feeling is (?:the same|mutual)|return the (?:favou?r|commitment)|reciprocat\\w+|in (?:return|exchange) for|in exchange|commitment (?:from|of) (?:you|your)|(?:your|any|some) (?:assurance|guarantee|promise|intentions?)|commitment to (?:me|rank)|assure me|reassure me|promise me|confirm (?:that|whether|if) (?:I|you|my))\\b(?![^.?!]*\\b(?:immunization|form|received)\\b)',
  ),
  sure(
    '\\b(?:count|rely|depend) on (?:your program|you|a (?:spot|place|position)|the program|it)\\b[^.?!]{0,60}\\b(?:list|match|program|interviews|rank|because|when)\\b',
  ),
  sure(
    "\\b(?:know|hear|learn|tell me|let me know|share|indicate|confirm|inform me|find out)\\b[^.?!]{0,70}\\b(?:if (?:you|I should|I am|I'm|the (?:program|committee)|I will|your list)|whether (?:you|I|the|your)|in case you|your (?:intention|plans|decision|opinion)|our match|my match|about (?:my|our) (?:chances|match|rank\\w*|position)|before (?:the lists?|I (?:certify|submit|rank)|my list|rank|the deadline|february|march))\\b[^.?!]{0,60}(?:rank|list|match|want|first|competitive|compete|before|interested|close|intention|chances|certify|place)?",
  ),
  sure(
    '\\b(?:support|help|speak for|fight for) (?:my|me)\\b[^.?!]{0,20}\\b(?:ranking|rank|committee|list|match)\\b|\\bthink of me when\\b|\\bwhen you (?:make|prepare|finali[sz]e|submit|certify)\\b[^.?!]{0,30}\\blist\\b|\\bhappy to hear from you before\\b|\\bonly rank [^.?!]{0,40}\\bwhen I know\\b|\\bif I should (?:place|rank|put) (?:you|your)|\\bI (?:would|will) only rank\\b|\\bmy own ranking depends\\b|\\bhonest opinion if I should\\b|\\b(?:(?:should|can|may|could|shall|must) (?:I|we)|(?:if|whether|when|so that) (?:I|we) (?:should|can|may|could|must|have to|need to))\\b[^.?!]{0,40}\\bapartment\\b',
  ),
  sure(
    '\\bshort sign from you\\b|\\bpositive sign\\b|\\bsign (?:before|from you)\\b|\\bI put (?:your program|you) first, would\\b|\\bas you are of mine\\b|\\bi hope (?:to be|that i am|i am) (?:at|near|on) (?:the )?(?:top|your list)\\b|\\bhear your (?:intention|decision|answer)\\b|\\banswer about (?:our|the|my) match\\b',
  ),
];
