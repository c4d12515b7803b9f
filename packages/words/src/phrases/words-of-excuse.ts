import type { PhrasePattern } from './phrase-pattern.ts';

const EXAM =
  '(?:exams?|tests?|scores?|scored|results?|attempts?|step [123]|boards?|fail(?:ed|ure)?|pass(?:ed)?|number|marks?|grades?|usmle|evaluations?|performance|transcript|20\\d|21\\d|22\\d)';
/** The person takes it on, or tells what they did about it. */
const OWNED =
  /\b(?:my (?:own )?(?:decision|choice|fault|responsibility|mistake|error)|mine(?: alone)?|I would (?:plan|decide|do) (?:it|this)|used them badly|in my power|no excuse|not an excuse|simply studied the wrong|with a better plan|and for step 3 I did|so I (?:moved|postponed|joined|began|worked|asked)|I decided to move|is not the reason|cannot explain|fully my|I take (?:full )?responsibility)\b/i;

const HARDSHIP =
  /\b(?:sleep|slept|anxi\w+|stress\w*|pressure|nervous\w*|depress\w+|ill(?:ness)?|sick\w*|fever|migraine|headache|pandemic|covid\w*|lockdown|war|newborn|baby|pregnan\w+|wedding|divorce|deaths?|died|funeral|family (?:problems?|issues|situation|emergency|matters)|financ\w+|money|visa|(?:long|eighty|\d{2}|night) (?:hours?|shifts)|hours a week|full[- ]time|two jobs|three jobs|jobs|language|accent|electricity|internet|noise|library|conditions|circumstances|distractions?|unforeseen|heat|heart ?break|homesick\w*|lonel\w+|burn(?:ed|t)? ?out|exhaust\w+|tired\w*|measles|children|vacation|contract|borrowed|candle\w*|(?:support(?:ing)?|care (?:for|of)|help(?:ing)?) my (?:family|mother|father|parents)|parents|my (?:son|daughter|mother|father|husband|wife|health|boss|job|duties)|mother of|father of|surgery|accident|earthquake|flood|bomb\w*|rent|bills|(?:little|short|no|enough|free) time|as the eldest|responsibilities)\b/i;
const THEREFORE =
  /\b(?:because|due to|so|which is why|that is why|that's why|this is why|therefore|as a result|hence|thus|given|considering|in (?:the )?(?:context|light|view) of|in that context|led to|resulted in|caused|affected|explains?|explained|reason|made it|prevented me|left me|mainly|despite this|suffer(?:ed|s)|affected|you can imagine|imagine the rest|without|in my defen[sc]e|must be said|cannot|could not|not the truth|not so bad)\b/i;
const WEAK_RESULT =
  /\b(?:(?:low(?:er)?|bad|weak|poor|disappointing|this|that|the|my|a) (?:\w+ )?(?:score|result|number|mark|grade|attempt|performance|2[01]\d|failure)|I (?:failed|did not pass|didn't pass|scored|could not (?:study|prepare|focus|dedicate|concentrate|perform)|couldn't (?:study|prepare|focus|perform))|fail(?:ed|ure|ing)|not at my best|below my|2[01]\d|my (?:exam|score|result|performance|preparation|number|evaluation)|(?:number|score|result|mark) in my (?:file|record|transcript)|the exam was|for (?:the )?(?:exam|preparation|study|studying)|study like|prepare like)\b/i;

const sure = (words: string): PhrasePattern => ({ words: new RegExp(words, 'i'), unless: OWNED });

/** A weak point is explained away. */
export const EXCUSE: readonly PhrasePattern[] = [
  sure(
    '\\b(?:in my defen[sc]e|it must be said that|you can imagine the rest|(?:is|was) not so bad|not the (?:whole )?truth|by candlelight|extenuating|mitigating|(?:affected|hurt|influenced|damaged|lowered|hampered|impacted) my (?:performance|score|result|preparation|exam)|my (?:score|result|performance|preparation) suffered|cannot study like|in (?:the )?same week (?:that|as|of)|without the (?:war|illness|pandemic|baby|accident|strike|divorce)\\b[^.;]{0,50}\\b(?:score|number|result|passed))\\b',
  ),
  {
    words: HARDSHIP,
    with: [THEREFORE, WEAK_RESULT],
    unless: new RegExp(
      `${OWNED.source}|\\b(?:passed|joined|began|improved|later|now|today|evaluations?|should have|my plan|the plan|patients?|I learned|I changed|asked for|instead of|so I (?:wrote|built|made|took|took|planned|hired|moved)|I (?:had )?(?:planned|underestimated|prepared badly|treated|memorized|relied))\\b`,
      'i',
    ),
  },
  sure(
    '\\b(?:not (?:at|on) my best|off day|bad day|never (?:been )?my (?:strength|strong)|not my (?:strength|strong (?:point|suit)|forte)|(?:exams?|tests?|multiple[- ]choice)\\b[^.;]{0,25}\\b(?:never|not) (?:been )?(?:my|for me)|clinician at heart|unforeseen circumstances|more a (?:clinician|doer|practical))\\b',
  ),
  sure(
    '\\b(?:ask|invite|want|hope|request|beg|urge|would like)\\b[^.;]{0,30}\\byou (?:to |will |can |would )?(?:view|see|read|judge|look at|consider|interpret|understand|evaluate|treat)\\b[^.;]{0,60}\\b(?:context|light|circumstances|conditions|situation|pandemic|war|difficult\\w*|hard)\\b',
  ),
  sure(
    `\\b(?:could not|couldn't|was not able to|wasn't able to|unable to|impossible (?:for me )?to|not possible to|(?:had|have|left) no time to|left (?:me )?no time|did not manage to|hard to|difficult to) (?:\\w+ ){0,2}?(?:study|prepare|perform|concentrate|focus|do (?:any )?better|do well|pass|do research|show)\\b`,
  ),
  sure(
    '\\b(?:too much going on|ran out of time|life got in the way|time was (?:too|very) short|personal (?:reasons|problems|issues)|(?:was |did )?not feel(?:ing)? well|through no fault|no money for|not have (?:the )?money|was (?:only )?to be expected|to make excuses|need not explain|I leave it at that|deserves? to be taken|season does not wait|with the best will|hope you can appreciate|may interest the committee|what happened to me|bad timing|wrong time|worst time|a lot of (?:stress|pressure|problems|difficulties)|under (?:a lot of|so much|great|enormous|extreme|heavy|very unusual) (?:stress|pressure))\\b',
  ),
  sure('\\btak(?:e|en|ing) (?:this |it |that |these |all this )?into (?:account|consideration)\\b'),
  sure(
    `\\b(?:scores?|results?|number|exam|mark) (?:is|was|are|were) (?:therefore |really |simply )?not (?:\\w+ )?(?:accurate|fair|real|valid|correct|mine|comparable|meaningful|representative)\\b`,
  ),
  sure(
    `\\b(?:couldn't|could not|did not|didn't|do not|don't) (?:do|get|have|publish|find)\\b[^.;]{0,40}\\b(?:because|as|since) (?:my country|it is too|in my country|there (?:is|was) no|nobody|of the)\\b`,
  ),
  sure(
    `\\b(?:is|was) (?:always|never) (?:difficult|hard|easy|a bad time) for me\\b|\\bdivorc\\w+\\b[^.;]{0,60}\\b(?:impossible|concentrate|study|score|exam)|\\bI would have (?:prepared|studied) (?:longer|more|better)\\b|\\beveryone knows how\\b|\\bI never had\\b[^.;]{0,30}\\b(?:chance|time|opportunity)`,
  ),
  sure(
    '\\b(?:if it had not been|had it not been|if not) for\\b|\\bhad (?:my|the|our) (?:circumstances|conditions|situation|\\w+) (?:been|not been)\\b|\\bwithout (?:all (?:of )?)?(?:this|that|these|those)\\b[^.;]{0,30}\\bI (?:would|could)\\b|\\bwith (?:one|a (?:few|little)|just) more (?:week|month|day|time|rest)',
  ),
  sure(
    `\\b(?:scores?|results?|numbers?|it|this|I|exam|mark)\\b[^.;]{0,15}\\b(?:would|could) (?:surely |certainly |easily |definitely |probably )?(?:have (?:been|passed|scored|done|had)|be|look|start)\\b[^.;]{0,30}\\b(?:higher|better|above|different|passed|easily|with 2\\d|2[3-6]\\d|at 2\\d\\d)\\b`,
  ),
  sure('\\bunder (?:normal|ordinary|other|better|different|usual|fair) (?:conditions|circumstances)\\b'),
  sure(
    `\\b${EXAM}\\b[^.;]{0,40}\\b(?:not|n't|hardly|never) (?:\\w+ )?(?:a )?(?:true |real |fair |good )?(?:representative|reflect\\w*|indicat\\w*|represent)\\b`,
  ),
  sure(
    '\\b(?:show|shown|showed|demonstrate|prove|reflect) my (?:true|real|actual) (?:level|ability|abilities|potential|knowledge|capacity|self)\\b',
  ),
  sure(
    '\\b(?:ask|trust|hope|beg|request|urge|pray|appreciate|please|kindly|gently|may I|thoughtful committee|committee will)\\b[^.;]{0,60}\\b(?:consider|keep in mind|bear in mind|take into account|take into consideration|weigh it|light of|understand|remember|be aware|point out)\\b[^.;]{0,80}\\b(?:headache|stress|conditions?|circumstances?|situation|hard|difficult|short|war|sick|ill|weeks|pregnan\\w+|accordingly|family|alone|year|time)\\b',
  ),
  sure(
    `\\b(?:nobody|no one|no-one|anyone|anybody|everyone|everybody|no (?:person|human|doctor|student)|one)\\b(?: \\w+){0,4}? (?:can|could|would|cannot|can't|couldn't|wouldn't)(?: not)? (?:\\w+ ){0,2}?(?:think|concentrate|pass|study|do better|do well|perform|score|scored|sleep|focus|be expected|have (?:failed|struggled|scored|passed|done)|fail|struggle|avoid)\\b|\\btoo (?:short|hard|difficult|much|little) for (?:anyone|anybody|everyone|any(?: human)?)\\b|\\b(?:can|could|may) happen to (?:any|every)(?:one|body)\\b`,
  ),
  sure(
    `\\b(?:it|this|that|the exam|the test) (?:was|is),? (?:after all,? |only |just |merely |simply )+(?:a |an |one )?(?:single |bad |few |couple of |matter of )?(?:day|points?|number|questions?|(?:bad )?luck|formality|test|exam)\\b|\\b(?:only|just|merely) (?:\\w+ )?(?:points?|questions?) (?:below|short|away|missing|from)\\b`,
  ),
  sure(`\\b(?:unluckily|by bad luck|bad luck|unlucky|had no luck|luck was not)\\b`),
  sure(
    `\\b(?:naturally|of course|understandabl[ey]|it is (?:only )?(?:normal|natural|human|understandable)|normal that|obviously|inevitabl[ey])\\b[^.;]{0,60}\\b(?:low(?:er)?|forget|forgot|suffer(?:ed|s)?|fail(?:ed)?|score|worse|weak|cannot|difficult|publish)\\b`,
  ),
  sure(
    `\\b(?:(?:can|could|may|must|should) (?:only |simply |easily )?be explained (?:entirely |only |simply |completely )?(?:by|with)|has (?:a|one) simple explanation|the (?:only|main|real|simple) (?:reason|explanation|cause) (?:for|of|that|why|is|was)|(?:is|was) the (?:only )?(?:cause|reason) (?:for|of|why) (?:the|my|this|that))\\b[^.;]{0,60}`,
  ),
  sure(
    `\\b(?:headache|fever(?:ish)?|migraine|flu|a cold|stomach\\w*|diarrhea|jet ?lag|noise|noisy|noises|ramadan|fasting|toothache|back pain|pregnancy|morning sickness|traffic|power cuts?|no electricity|air condition\\w*|cat was|slept|sleepless|insomnia|without sleep|exhausted|winter|heat|construction|neighbou?rs?)\\b[^.;]{0,70}\\b${EXAM}\\b`,
  ),
  sure(
    `\\b${EXAM}\\b[^.;]{0,60}\\b(?:headache|fever(?:ish)?|migraine|flu|stomach\\w*|diarrhea|jet ?lag|noise|noisy|ramadan|fasting|toothache|pregnancy|traffic|power cuts?|electricity|air condition\\w*|cat was|sleepless|insomnia|without sleep|exhausted)\\b`,
  ),
  sure('\\b(?:having|had|with) (?:a )?(?:high )?fever\\b[^.;]{0,60}\\b(?:nobody|no one|better|day)\\b'),
  sure(
    "\\b(?:never had|did not have|didn't have|had no|was not given|were not given|without) (?:a |the |any |enough )?(?:real |fair |proper |good )?(?:chance|opportunity|possibility|choice|option)s?\\b|\\bthere was (?:no way|nothing|no chance|no possibility)\\b[^.;]{0,20}\\b(?:I|that|to|useful)\\b|\\b(?:was|were) (?:only given|given only|not granted|unfortunately not)\\b",
  ),
  sure(
    `\\b(?:was|were|am) (?:so |too |very |just |still |always )+(?:busy|tired|young|exhausted|stressed|sick|ill|nervous|anxious|overworked|homesick|worried)\\b[^.;]{0,70}\\b(?:to (?:study|prepare|pass|concentrate)|no time|${EXAM}|know|important|left for)\\b`,
  ),
  sure(
    `\\b${EXAM}\\b[^.;]{0,70}\\bbut (?:it was|I was|I had|there was|I have|we had)\\b[^.;]{0,40}\\b(?:tired|sick|ill|pregnant|nervous|working|busy|stress\\w*|young|alone|war|ramadan|night)\\b`,
  ),
  sure(
    "\\b(?:does|did|do) not (?:really )?count\\b|\\bdid(?: not|n't) know (?:that|how|it)\\b[^.;]{0,50}\\b(?:otherwise|would have|visible|important)\\b|\\bnobody (?:had )?told me how\\b",
  ),
  sure(
    `\\b(?:english is|language|accent)\\b[^.;]{0,50}\\b(?:so|therefore|naturally|that is why|because of this)\\b[^.;]{0,40}\\b(?:${EXAM}|low(?:er)?|slow(?:er)?)\\b|\\bin my own language\\b`,
  ),
  sure(
    "\\b(?:circumstances|factors|reasons|events|things) (?:that (?:were|are) )?(?:beyond|outside|out of) (?:my|our|anyone's) control\\b",
  ),
  sure(
    '\\b(?:as|like) (?:for )?(?:many|most) (?:good |of )?(?:doctors|us|others|graduates)\\b(?: are not| do not)?|\\bfor most of us\\b',
  ),
  sure(
    '\\bnot my knowledge\\b|\\b(?:not|never) (?:been )?(?:a )?(?:good|great|strong|natural|talented) (?:test[- ]?taker|at (?:exams|tests|multiple[- ]choice|standardi[sz]ed))\\b|\\bbig disadvantage\\b|\\bI (?:just|simply) (?:do|did) not (?:test|perform) well\\b',
  ),
  sure(
    `\\b(?:because|since|as|so) (?:I|we|my) [^.;]{0,40}\\b(?:pregnant|working (?:full|nights|two|three)|three jobs|sick (?:mother|father|child|parent)|jobs? and)\\b[^.;]{0,50}\\b(?:cannot|could not|couldn't|impossible|no time)\\b|\\bone cannot be expected\\b`,
  ),
];
