import type { PhrasePattern } from './phrase-pattern.ts';

/** The writer says that nothing is asked, and does not go on with "but". */
export const WAIVES =
  /\b(?:(?:ask|asking|want|expect|expecting|hop(?:e|ing)) (?:for |you )?(?:nothing|no\b)|nothing in return|(?:do not|don['’]t|am not|not) (?:ask|asking|expect|expecting|want|need)|no (?:need|reason) (?:to|for)|needs? no (?:answer|reply|response)|no (?:answer|reply|response|comment) (?:is |about|on)|without (?:asking|expecting)|cannot (?:tell|say|answer|comment|discuss)|does not (?:answer|reply|discuss|comment)|the rules (?:of the match )?(?:do not|forbid)|look(?:ing)? forward to hearing from you|hesitate to contact|family meeting|handover|triage)\b(?!.*\b(?:but|however|still|yet|though)\b)/i;

const hint = (words: string): PhrasePattern => ({
  words: new RegExp(words, 'i'),
  unless: WAIVES,
  inLetters: true,
});

const LIST =
  '(?:rank\\w*|list|final numbers?|numbers to|committee|match(?:ed)?\\b|decision|february|march|certif\\w*|position|place|standing|chances?|order)';
const ANSWER = '(?:answer|reply|response|news|sign|word|line|signal|call|message|decision|note)';

/** Asking without the word: a hint that a sign, a place or a promise would be welcome. */
export const RANKING_HINTS: readonly PhrasePattern[] = [
  // A sense of where one stands.
  hint(
    '\\b(?:sense|idea|indication|glimpse|clue|hint|feeling|impression|feedback|insight|picture|information)\\b[^.?!]{0,50}\\b(?:of|on|about|as to|into|for|how|where)\\b[^.?!]{0,30}\\b(?:how (?:things|I|my|we)|where (?:things|I|we)|my (?:chances?|position|place|candidacy|status|interview|application|rank\\w*|day)|from your side|on your (?:side|end))\\b',
  ),
  hint(
    '\\b(?:tell (?:me|us)|know|learn|hear|ask|wonder\\w*|about|feedback|curious|impression|of|on)\\b[^.?!]{0,30}\\b(?:how|did) (?:I|my (?:day|interview|visit|application)) (?:did|do|went|go(?:es)?|made?|was (?:received|seen|rated)|were|came across|compared?|performed|looks?|fare[ds]?|stands?)\\b[^.?!]{0,40}',
  ),
  hint(
    '\\b(?:ask|tell|know|learn|hear|say|share|wonder(?:ing)?|curious)\\b[^.?!]{0,30}\\b(?:how many|in (?:which|what) (?:place|position|third|tier|part)|what (?:place|position|number|chance)|how (?:high|far|near|close))\\b[^.?!]{0,40}',
  ),
  hint(
    '\\b(?:if|whether) (?:I|my (?:name|application)) (?:may|can|could|should|must|am|is|was|were|will|would|have|has|had|do|stand)\\b[^.?!]{0,30}\\b(?:hope|looked upon|favou?r|alive|in the running|under consideration|count|expect|safe|considered|ranked|placed|in the list|on (?:the|your) list|a (?:real |realistic |good |fair )?chance|match|high|in (?:the )?(?:running|range|reach))\\b',
  ),
  hint(
    '\\b(?:may|can|could|dare) I (?:still )?(?:hope|count|rely)\\b|\\bI (?:am|feel|would be|will be) safe with\\b',
  ),
  hint(
    '\\b(?:safe|secure|certain|sure) (?:with you|of (?:a|my|your) (?:place|spot|position|support)|at your)\\b|\\b(?:high|close|good|competitive|near) enough\\b[^.?!]{0,30}(?:match|list|rank|you|program|\\?)',
  ),
  // A sign, an answer, a call.
  hint(
    `\\b(?:drop|send|write|leave|give|spare|grant) (?:me |us )?(?:a|one|even a|some|any) (?:\\w+ )?(?:line|word|sign|signal|nod|wink|hint|note)\\b`,
  ),
  hint(
    '\\b(?:answer|reply|respond)(?: to)? (?:me|us)\\b|\\bone word,? (?:yes|would|is)\\b|\\byes or (?:a )?no\\b|\\b(?:simple|short|quiet|single|small|little) (?:yes|nod|sign|word|signal|gesture)\\b',
  ),
  hint(
    `\\b(?:positive|favou?rable) (?:answer|reply|response|sign|decision)s?\\b|\\bgood (?:answer|reply|response|news|decision) (?:of|from) you\\b|\\b(?:wait(?:ing|s)?|hop(?:e|ing)|pray(?:ing)?|look(?:ing)? forward|long(?:ing)?|hold(?:ing)? (?:on|my breath))\\b[^.?!]{0,25}\\b(?:your|a|any|some) (?:good |positive |friendly |happy )?${ANSWER}\\b`,
  ),
  hint(
    "\\bI(?:['’]m| am| will be|['’]ll be)? (?:always )?(?:available|reachable|at your disposal|happy to talk) (?:by|on|over) (?:the )?(?:phone|telephone|cell)\\b|\\b(?:my|the) (?:phone|telephone|line) (?:is|will be|stays?|remains?) (?:on|open|close|near|at hand)\\b|\\bkeep(?:ing)? my (?:phone|line|e-?mail|inbox)\\b|\\b(?:a|one|short|quick) (?:phone |telephone )?call (?:would|is|will|from you)\\b|\\b(?:please|you (?:can|may|could)|just|simply) call me\\b",
  ),
  hint(
    "\\b(?:would|will|could|can|might|it['’]d|it would)\\b[^.?!]{0,20}\\b(?:calm|relieve|reassure|ease|comfort|help me (?:greatly|sleep|decide|plan|order)|take a (?:weight|load)|let me sleep|put my mind|set my mind)\\b[^.?!]{0,60}\\b(?:know|hear|if|hope|told|certainty|safe|rank|you|news)\\b|\\bsleep (?:better|easier)\\b|\\blet (?:me|us) sleep\\b|\\b(?:peace of mind|mind at (?:ease|rest))\\b",
  ),
  // A place, a good word.
  hint(
    `\\b(?:remember|think (?:well |kindly )?of|consider|keep|look (?:kindly|favou?rably|well|warmly)|smile|forget|favou?r|support|be (?:kind|generous|good))\\b[^.?!]{0,20}\\b(?:me|my name|my application|us)\\b[^.?!]{0,50}\\b${LIST}`,
  ),
  hint(
    '\\blook (?:kindly|favou?rably|well|warmly|with (?:favou?r|kindness)) (?:on|upon|at) (?:me|my)\\b|\\b(?:good|kind|strong|friendly) word (?:for|about|on) (?:me|my|the doctor|behalf)\\b|\\b(?:put in|say|leave|spare|find) a (?:good |kind )?word (?:for|about|in)\\b|\\b(?:vouch|advocate|fight|speak|lobby|plead) (?:up )?for me\\b|\\bin my (?:favou?r|corner)\\b',
  ),
  hint(
    '\\b(?:you|your (?:program|team|committee)|the (?:program|committee))\\b[^.?!]{0,30}\\b(?:see|count|imagine|want|picture|welcome|place|put|have|choose|select|take|pick) me\\b[^.?!]{0,25}\\b(?:among|as one of|with|in|where|on|into|as) (?:your|the|you|I can|top|future)\\b',
  ),
  hint(
    '\\bplac(?:e|ing) me (?:where|high|so that|in a)\\b|\\b(?:where|so that) I (?:can|could|will|would) (?:still )?match\\b',
  ),
  hint(
    '\\bmy name\\b[^.?!]{0,40}\\b(?:on|in|near|at|of|to) (?:the|your) (?:\\w+ )?(?:list|top|rank\\w*)\\b|\\b(?:good|high|safe|favou?rable|nice) (?:place|spot|position|number) (?:on|in|at) (?:the|your)\\b',
  ),
  // A promise in return.
  hint(
    '\\b(?:corresponding|reciprocal|equal|comparable|matching|equivalent|mutual) (?:commitment|promise|sign|step|gesture|feeling|intention|interest|assurance|confidence)\\b|\\bdo (?:your|its) part\\b|\\bmeet me half ?way\\b|\\b(?:rank(?:ed)?|placed?|listed|respond(?:ed)?|answer(?:ed)?|treated|remembered) (?:accordingly|likewise|in kind|the same way|in the same (?:way|spirit))\\b',
  ),
  hint(
    "\\b(?:not|\\w+n['’]t|never) (?:go|be|pass|remain) (?:unnoticed|unrewarded|forgotten|overlooked|unanswered|in vain)\\b|\\b(?:loyalty|commitment|honesty|promise|early|openness|decision|trust|first)\\b[^.?!]{0,40}\\b(?:rewarded|returned|repaid|remembered|honou?red|recogni[sz]ed|reflected|valued|counted|noticed|taken into account)\\b",
  ),
  hint(
    '\\b(?:hope|trust|believe|confident|wish|know|sure)\\b[^.?!]{0,40}\\b(?:mutual|is shared|shared by you|feel(?:s|ing)? (?:the same|it too|likewise)|felt (?:the same|it too|likewise)|both ways|on both sides|reciprocat\\w+|returned?|on your side|from your side)\\b',
  ),
  hint(
    '(?<!know yet )\\bif (?:you|I (?:hear|knew|know|learn|am told|could hear|had)|the (?:committee|program)|your (?:list|program))\\b[^.?!]{0,70}\\b(?:my list is|(?:certify|submit|finish|close) (?:my|it)|cancel|withdraw|stop (?:interviewing|looking)|rank you|put you (?:first|at)|done tonight|need no other)\\b',
  ),
  hint(
    "(?<!(?:not|n['’]t) )\\b(?:tell|know|hear|say|sense|word|help|learn|advise)\\b[^.?!]{0,70}\\b(?:before|so (?:that )?I (?:can|know|may)|so I know how to|when) (?:I )?(?:\\w+ ){0,3}(?:my|our|the) (?:own )?(?:rank(?:ing)? )?(?:order )?list\\b",
  ),
  hint(
    '\\b(?:would|could|can|might|may|will) (?:the committee|the program|anyone|someone|somebody|you|your (?:office|coordinator|team))\\b[^.?!]{0,25}\\b(?:tell|say|share|confirm|indicate|hint|reveal|disclose|let (?:me|us) know|inform|advise)\\b[^.?!]{0,50}\\b(?:rank\\w*|list|chances?|stand|position|place|hope|match|intention|my (?:application|interview|name))\\b',
  ),
  hint(
    `\\b(?:kindly|please|beg|request|ask|appreciate|grateful|thankful|honou?red)\\b[^.?!]{0,60}\\b(?:${LIST}|candidates?|consider(?:ed|ation) (?:me|my))\\b[^.?!]{0,30}\\b(?:me|my|I|mine)\\b`,
  ),
  // What the reader thinks of the writer.
  hint(
    '\\b(?:how|what) (?:the |your |my )?(?:\\w+ )?(?:faculty|committee|program|interviewers?|residents|team|you|they|director|[A-Z]\\w+) (?:\\w+ )?(?:felt|feels?|thought|thinks?|thinking|sees?|says?|leans?|intends?)\\b(?: (?:of|about|on|toward) (?:me|my)\\b|[^.?!]{0,15}[?])|\\byour (?:opinion|view|impression|estimation|estimate|verdict|evaluation|assessment|feeling|mind) (?:of|about|on) (?:me|my (?:application|interview|candidacy|chances))\\b|\\bin your estimation\\b',
  ),
  hint(
    '\\b(?:am I (?:among|in|on|still|competitive|one|high|close)|have I (?:an?|any|one)|did I (?:do|make|tell|say|come)|will I (?:match|be|hear|have)|would I (?:be|match|have)|should I (?:go on|adjust|still|rank|hope|expect)|can I (?:assume|take|count|hope)|may I (?:read|take|hope|count|assume)|would it be realistic|is it realistic|what would it take|do you (?:rank|make such|feel|see|want|think|intend|plan)|does the (?:program|committee)|what does [A-Z]\\w+)\\b[^.?!]*\\?',
  ),
  hint(
    '\\b(?:likely|unlikely|probable|realistic) (?:it is )?(?:that I|for me to|to match|I am|I would|I will)\\b|\\bbrought? me closer\\b|\\b(?:in|among) the (?:lower|upper|first|top) (?:half|third|quarter|ten|part)\\b(?! of (?:the|my|our) class)',
  ),
  hint(
    '(?<!\\b(?:you (?:will|may|might|would) be|was|were|am) (?:very |so )?)\\b(?:reassur\\w+|kindness|relief|thankful|grateful|glad|happy|honou?red|love|like|matter(?:s)?(?: greatly| much)?|curious|wonder(?:ing)?|welcome)\\b[^.?!]{0,25}\\b(?:to (?:know|hear|be told|find out)|be able to (?:answer|tell|count))\\b(?=[.,;!?]|$| (?:if|whether|where|it\\b|so\\b|that I\\b|how (?:I|you|likely)|I\\b|your (?:decision|answer|intention|opinion)|my\\b|about my|her\\b|you among))',
  ),
  hint(
    '\\b(?:sign|signal|feedback|certainty|assurance|openness|impression|answer|nod|clarity|indication|word|note)\\b[^.?!]{0,60}\\b(?:would (?:do|make|be (?:welcome|enough|plenty)|suffice|stay|help|decide))\\b|\\b(?:sign|signal|nod|certainty|assurance|clarity|indication|openness) from (?:you|the program|your side|yours)\\b|\\bwould do[.:]',
  ),
  hint(
    '\\b(?:commit(?:ted)? to me|one of yours|first on (?:mine|yours)|safe on yours|same openness|put me (?:up|down|there)|mov(?:e|ing) me up|sees? me as|(?:climb|rise|move) (?:up )?(?:in|on) your|(?:your|a) (?:vote|support) (?:in|for|on|at|when)|vote for me|in favou?r of (?:me|my)|favou?rable consideration|(?:place|spot) near the top|be generous (?:with|to) (?:me|us|my|a)\\b|guide your hand|corner for|would be honou?red if you rank|be (?:honou?red|rewarded|returned|remembered)\\.|count on (?:his|her|your|their) (?:support|vote|help))\\b',
  ),
  hint(
    '\\bhow (?:serious|strong|real|high|likely|good|firm) (?:is |are )?(?:the|your|my) (?:\\w+ )?(?:interest|chances?|position|place|support)\\b|\\bwithout (?:an? |any )?(?:answer|reply|word|sign)\\b(?! from me)|\\b(?:silence|quiet)\\b[^.?!]{0,40}\\b(?:as a (?:no|yes)|difficult|answer|hard)\\b|\\boff the record\\b|\\b(?:stay|remain|keep|just|strictly|only)(?:s|ing)? between (?:the two of )?us\\b|\\bout of my misery\\b|\\bread between (?:the|these) lines\\b|\\bmy (?:number|phone) is (?:below|above|on)\\b|\\blook(?:ing)? at my (?:inbox|phone|mail)\\b|\\bwhichever way you (?:lean|decide)\\b|\\blet me hear\\b|\\bthat we both know\\b|\\bfeeling for yours\\b',
  ),
  hint(
    '\\b(?:remember|think of|look for|pray for|in mind|forget)\\b[^.?!]{0,50}\\b(?:when|as|on the day|while)\\b[^.?!]{0,30}\\b(?:order|list|names|rank\\w*|vote|numbers|committee)\\b|\\bwhen (?:you|the committee|your team)\\b[^.?!]{0,30}\\b(?:order|list|names|rank\\w*|votes?|numbers|decides?)\\b[^.?!]{0,20}\\b(?:remember|think of|forget|keep|look|consider)\\b',
  ),
];
