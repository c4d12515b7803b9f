import type { PhrasePattern } from './phrase-pattern.ts';

const SCORE =
  '(?:scores?|numbers?|exams?|tests?|steps?|step [123]|results?|attempts?|fail(?:ure|ed)?|2\\d\\d|examinations?|points?|question|filters?|gap|break|red flag)';
/** The person grants the reader the right to ask. */
const GRANTED =
  /\b(?:I understand (?:why|that)|it's fair that|it is fair that|fair (?:one|question|that you ask)|every right|right that programs|worth your reading|please ask me|glasgow|apgar|monitor|guideline|nurse|door-to-needle|resistance|antibiotics?|thesis|the appeal|television|creatinine|potassium|blood pressure|diagnos[ei]s|scans?|ask the patient)\b/i;

const sure = (words: string): PhrasePattern => ({ words: new RegExp(words, 'i'), unless: GRANTED });

/** Arguing with the reader about a weak point, or with the exam itself. */
export const DEFENSIVE: readonly PhrasePattern[] = [
  sure(
    "\\bif (?:scores?|exams?|tests?|numbers) (?:\\w+ )?(?:made|make|could|were|was|measured|decided)\\b|\\bproved? enough\\b|\\btalk about something else\\b|\\bnothing (?:to|more to|else to) (?:explain|say|add|discuss|defend|justify) (?:about|on|here)\\b|\\b(?:worst|weakest|bad|terrible|poor) (?:doctors?|physicians?|residents?|colleagues?)\\b[^.;]{0,40}\\b(?:scores?|numbers?|2[4-7]\\d|grades)|\\b(?:scores?|numbers?|exams?|results?|attempts?) (?:is|are|was|were) not (?:who|what) I\\b|\\b(?:cannot|can't|can not|should not) (?:be )?compared? (?:my|me|mine|us|the)?\\b[^.;]{0,40}\\b(?:scores?|2\\d\\d|numbers?|with|to)\\b|\\b(?:look|looks|looking|see|sees|care|cares|judge|judges) (?:only |just )(?:at|about|by) (?:the )?(?:numbers?|scores?|exams?)\\b|\\bwill (?:miss|lose) (?:people|doctors|candidates|someone|somebody|applicants)\\b|\\bhow (?:dare|can you|could you)\\b|\\bcannot tell you (?:who|how|what|if)\\b",
  ),
  sure(
    `\\b(?:louder|more|better|heavier|further) than (?:any|a|an|the|my|one|some|all)? ?(?:\\w+ )?(?:tests?|scores?|exams?|numbers?|step [123]|multiple[- ]choice|transcript|paper|certificates?)\\b`,
  ),
  sure(
    `\\b${SCORE}\\b[^.;]{0,25}\\b(?:should|must|can|could|may|does|do|will|ought to)(?: not|n't)? (?:not |never |no longer )?(?:decide|determine|close|matter|count|stop|block|weigh|be (?:used|the (?:only|whole|reason)|enough|allowed))\\b`,
  ),
  sure(
    "\\b(?:not going to|refuse to|do not|don't|won't|will not|see no reason to|nothing to) apologi[sz]e\\b|\\b(?:have|has|had) never (?:saved|cured|healed|treated|held)\\b|\\bsaves? (?:a |any )?(?:lives|life)\\b[^.;]{0,20}\\b(?:not|never)|\\b(?:would|should) (?:not|never) ask (?:this|that|such|me|about)\\b|(?<!never |not )\\b(?:only|just) an? (?:exam|test|number|score)\\b|\\bmeasures? (?:only )?how (?:well|good|fast)\\b|\\bdo(?: not|n't) (?:consider|call|see|regard) (?:it|this|that|them|my \\w+) (?:as )?(?:an? )?(?:failure|weakness|problem|red flag|defeat)\\b|\\b(?:better|more|stronger) than (?:what )?my (?:transcript|scores?|numbers?|file|application|record|exams?) (?:suggests?|says?|shows?)|\\b(?:classmates|colleagues|friends|residents|students|doctors|people) with (?:much )?(?:higher|better|perfect|excellent|good) (?:scores|numbers|grades|marks)\\b|\\b(?:it is|it's|this is) (?:absurd|ridiculous|wrong|strange|unreasonable|a pity) (?:that|to)\\b|\\b(?:overrated|meaningless|arbitrary|pointless)\\b",
  ),
  sure(
    "\\b(?:I(?:'d| would)? (?:like to )?remind (?:you|the committee|programs?|everyone)|it (?:puzzles|surprises|saddens|angers|bothers) me that|fail to (?:see|understand)|I stand above|neither should|you(?:'d| would) be mistaken|(?:not|isn't|aren't) (?:really |very |so )?(?:important|relevant|a weakness)|irrelevant|(?:exams?|tests?|scores?) (?:only|merely|just) (?:test|measure|show|reward)s?|tests? memory|(?:many|most|some) (?:great|good|famous|excellent) (?:doctors|physicians|names)\\b[^.;]{0,20}fail|unfair to (?:reject|judge|exclude|filter)|(?:is|are) what (?:it is|they are)|(?:a|one) multiple-choice test (?:in|on|cannot|can|has)|item writers|test writers|never asked for my score)\\b",
  ),
  sure(
    `\\b${SCORE}\\b[^.;]{0,40}\\b(?:says?|tells?|means?|proves?|shows?|said) (?:nothing|little|very little|only)\\b`,
  ),
  sure(
    `\\b${SCORE}\\b[^.;]{0,50}\\b(?:cannot|can not|can't|could not|couldn't|do not|does not|did not|don't|doesn't|didn't|never|fails? to|will not|won't|no) (?:\\w+ )?(?:measures?|show|capture|tell|prove|predict|make|say|reveal|define|determine|decide|test|correlat\\w+|correspond)\\b`,
  ),
  sure('\\bno (?:exam|test|score|number)(?: in the world)? (?:can|could|will|would|should|measures|has)\\b'),
  sure(
    `\\b(?:is|are|was|were) (?:just|only|merely|simply|nothing but|not more than|no more than) (?:an? |one )?(?:numbers?|scores?|tests?|piece of paper|label|statistics?|business|filter)\\b`,
  ),
  sure(
    '\\b(?:reduced|boiled down|limited) to (?:a|an|my|one|some) (?:\\w+ )?(?:number|score|exam|test|result|day)\\b|\\bmore than (?:a|my|one|the|any|his|these) (?:\\w+ )?(?:scores?|numbers?|exams?|tests?|result)\\b',
  ),
  sure(
    `\\b(?:do|please do|should|would|must|cannot|can|could|may) ?(?:not|n't)? (?:be )?(?:judged?|reduced?|dismiss(?:ed)?|reject(?:ed)?|measured?|define[ds]?|held)\\b[^.;]{0,40}\\b(?:me|my|by|on|against|applicants?|a (?:score|number|test)|one|single|hours?)\\b`,
  ),
  sure(
    '\\bfair to (?:judge|compare|measure|reject|reduce|exclude)\\b|\\bheld against (?:me|us|anyone|imgs?)\\b|\\bjudge (?:me|us|ten|my)\\b',
  ),
  sure(
    "\\bI (?:do not|don't|hardly|refuse to|fail to|cannot|can't|never) (?:\\w+ )?(?:think|believe|feel|see|understand|accept|need|have to|be)\\b[^.;]{0,60}\\b(?:why|fair|reduced|justify|explain|defend|apologi[sz]e|prove|worse|matters?|scores?|numbers?)\\b",
  ),
  sure(
    '\\b(?:nothing to prove|not(?:hing)? to (?:be ashamed of|apologi[sz]e for|hide)|will not apologi[sz]e|no need to (?:justify|explain|defend)|why should (?:one|a|an|I|my|the)|why (?:do|does|would|must) (?:you|programs?|people|everyone|everybody|committees?|they)|answered enough|asked (?:too often|enough))\\b',
  ),
  sure(
    `\\b(?:look|see|consider|read|evaluate|judge) (?:at )?(?:me |the )?(?:as )?(?:a |the )?whole (?:person|picture|human|application|doctor)\\b`,
  ),
  sure(
    `\\b(?:programs?|committees?|directors?|people|you|they|america|everyone|everybody)\\b(?: (?:which|that|who))?[^.;]{0,25}\\b(?:filter\\w*|make (?:far )?too much|lose the best|overestimate\\w*|overvalue\\w*|obsess\\w*|only (?:care|look|want|see)|care only|want(?:s)? (?:only )?robots|put too much|hide behind|think that a (?:score|number))\\b`,
  ),
  sure(
    `\\b(?:many|most|some|several|plenty of|I(?:'ve| have)? (?:met|know|seen|worked with)|residents?|people|doctors|students|colleagues|applicants)\\b[^.;]{0,40}\\b(?:with|who (?:have|had|scored|passed)) (?:\\w+ ){0,2}?(?:high(?:er)?|good|great|perfect|excellent|2[4-7]\\d|better)\\b[^.;]{0,50}\\b(?:cannot|can't|could not|couldn't|never|do not|don't|did not|didn't|not|without|unable)\\b`,
  ),
  sure(
    "\\b(?:numbers lie|passing is passing|a pass is a pass|pass is pass|half of the great|so did (?:half|many|most)|throw the first stone|so-called (?:failure|red flag|gap|weakness)|the number is wrong|proves nothing|clearly (?:my|outweighs?)|outweighs?|i would challenge|(?:is|was) not a (?:red flag|weakness|failure)|(?:isn't|is not|wasn't) a red flag|label (?:other|that)|(?:actually|in fact|really) (?:a )?(?:very )?(?:good|high|great|respectable|excellent) (?:score|result|number)|good (?:score|result) for (?:someone|somebody|a person|my)|(?:better|more) than (?:an|any|most|many|the) (?:american|us|us-trained|average)|than an american|not sure what else|what else (?:one|you|they|anybody|do you)|(?:only )?a matter of (?:two|three|one|a few|some) (?:questions?|points?)|not everybody who fails|not everyone who fails|you have not (?:worked|lived|been)|you have never|easy to judge|difficult to judge|not a measure|no correlation|well known that|everybody knows?|whoever (?:worked|works|knows)|not the right person|well[- ]documented that)\\b",
  ),
  sure(
    `\\b(?:with (?:all )?(?:due )?respect|frankly|honestly|to be honest|let me be clear|in all honesty|I must insist|as I (?:have )?(?:already )?(?:said|explained|written))\\b[^.;]{0,100}\\b(?:programs?|${SCORE}|you|unfair|wrong|enough|committee)\\b`,
  ),
  sure(
    `\\b(?:being|because I am|just because) (?:an? )?(?:img|foreign\\w*|older|immigrant|international)\\b[^.;]{0,40}\\b(?:not|n't|no)\\b`,
  ),
  sure(
    `\\bI could (?:point out|argue|remind you|mention) that\\b|\\b(?:I am|I'm) (?:clearly |certainly |obviously |definitely |still )?(?:smarter|better|more (?:capable|intelligent|competent|qualified|experienced))\\b[^.;]{0,40}\\b(?:than|${SCORE})\\b|\\bwhat (?:really )?(?:counts|matters) is\\b[^.;]{0,40}\\bnot\\b`,
  ),
];
