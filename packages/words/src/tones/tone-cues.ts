/**
 * Groups of words that mean the same to somebody who listens for a tone: who is named as the cause, what was withheld,
 * what one would have done, whom the reader shall compare. Each is a feature; two that meet in a clause are another.
 */
const LISTS = {
  institution:
    "(?:school|university|faculty|college|dean(?:'s office)?|administration|ministr\\w+|government|authorit\\w+|consulates?|embass\\w+|boards?|agenc\\w+|compan\\w+|office|committee|department|hospital|system|state|officials?|clerks?|bureaucra\\w+|officer|curriculum|course|sponsor|recruiter|secretar\\w+|regime|bank|nbme|usmle|ecfmg)",
  center:
    'test(?:ing)? cent(?:er|re)s?|cent(?:er|re)|prometric|pearson|proctors?|invigilators?|headsets?|keyboard|mouse|screen|computers?|software|booth|alarm|generator|air condition\\w*|examiners?|item writers?|question writers?|question bank|prep(?:aration)? (?:course|company)',
  senior:
    'professors?|teachers?|tutors?|attendings?|consultant|chief|mentors?|preceptors?|directors?|advis[eo]rs?|supervisors?|seniors?|boss|coordinators?|chair(?:man)?|matron|residents?|lecturers?|examiner|instructor',
  close:
    "husband(?:'s)?|wife(?:'s)?|mother-in-law|father-in-law|in-laws|parents|father|mother|brothers?|sisters?|uncle|aunt|cousins?|famil\\w+|roommates?|flatmates?|landlords?|neighbou?rs?|partner|fianc\\w+|friends?|classmates?|colleagues?|ex",
  withheld:
    "refus\\w+|den(?:y|ied)|ignor\\w+|withh\\w+|never (?:\\w+ )?(?:answered|replied|told|taught|came|called|opened|asked|gave|wrote|explained|prepared|bothered)|(?:did|do|does|would|could)(?:n't| not) (?:\\w+ )?(?:answer|reply|care|teach|tell|let|allow|give|help|bother|explain|prepare|move|recogni[sz]e|inform|warn|support|trust|like|listen|know how)|fail(?:ed|s) to|forgot|forgotten|lost (?:my|our|the)|misplaced|delay\\w*|cancel\\w*|promised|insisted|forced|preferr?\\w*|kept (?:me|my|the|us)|sold|misl\\w+|without (?:a word|warning|asking|notice|reading|telling|reason|thinking|regard)|too busy|absent|disappeared|vanished|shrugged|took (?:my|the|our|her|his)|cut (?:us|me)|tore|blocked|discourag\\w+|assigned|improvis\\w+|changed (?:the|my|its|their)|closed (?:the|our|us)|left (?:me|us)|let (?:me|us)|sent (?:me|us)|threw|decided",
  causal:
    "because|due to|owing to|as a result|caused|led to|thanks to|that(?:'s| is) why|which is why|therefore|hence|consequence|so that|explains?|explained|explanation|result of|accounts? for",
  counterfactual:
    "(?:would|could|might)(?:n't| not)?(?:'ve| have)|had (?:i|it|my|the|he|she|they|our|anyone|somebody)|if (?:i|it|my|the|one|only|they|he|she|somebody|someone)\\b|without (?:this|that|these|those|it|the|all)|with (?:an?|one|another|two|more) (?:\\w+ )?more|otherwise|under (?:normal|other|ordinary|different|better|fair)|in (?:a )?normal|were it not",
  anyone:
    "anyone|anybody|nobody|no one|no-one|whoever|everyone|everybody|one (?:can|cannot|can't|has|may|might|could|does|would|knows|must)|who (?:could|can|would)|any (?:fair|reasonable|human|doctor|person|other)|a (?:person|man|woman|doctor|human|mind|brain)|those who|(?:some|any)body (?:who|with|from)|many|most (?:people|of us|doctors)|the whole world|people",
  appeal:
    "you(?:'ll| will| can| may| might|'d| would)? (?:\\w+ )?(?:imagine|understand|agree|know|guess|calculate|see|appreciate|picture|forgive|consider)|imagine|picture|consider\\w*|bear in mind|keep in mind|weigh\\w*|in (?:this|that|the|its) (?:light|context)|context|against the background|background|circumstances|conditions|situation|into account|i(?:'d| would)? (?:ask|trust|hope|invite|beg|challenge|request|suppose|count on)|i leave|please|allow me|judge",
  devalue:
    'only|just|mere(?:ly)?|after all|a single|single day|one (?:day|afternoon|morning|number|exam|test)|piece of paper|paper|afternoon|clicking|bubbles?|boxes|multiple[- ]choice|best answer|vignettes?|three[- ]digit|statistic\\w*|noise|astrology|machine|duel|scandal|label|filter\\w*|percentiles?|formality|matter of',
  measure:
    'measure[sd]?|define[sd]?|decide[sd]?|tell[s]?|says?|mean[s]?|prove[sd]?|predict\\w*|reflect\\w*|capture[sd]?|represent\\w*|judged?|weighed|reduced?|determine[sd]?|count(?:s|ed)?|indicat\\w+|show(?:s|n)?|do(?:es)? justice|worth|value',
  compare:
    'others|those (?:who|with)|with (?:a )?(?:2[4-7]0s?|2[4-7]\\d|higher|better|high|perfect)|residents (?:who|with)|than (?:any|those|someone|somebody|most|many|an?|my|others|people|what|the)|average|percentiles?|half of|most of|the best|top|better|more than|any(?:one)? else|compared?',
  refusal:
    "nothing (?:to|more|else)|no reason|need not|needn't|not needed|won't|not going to|closed|no longer|move on|moved on|goes on|next question|enough|rather|prefer(?:red)?|that's all|that is all|something (?:else|that matters)|refuse|don't (?:see|think|believe|intend|feel|understand)|do not (?:see|think|believe|intend|feel|understand)|can't see|cannot see|wonder(?:ed)?|strange|odd|absurd|puzzl\\w+|why",
  pardon:
    'sorry|apolog\\w+|forgiv\\w+|pardon|ashamed|shame\\w*|embarrass\\w+|blush\\w*|regret\\w*|indulgence|mercy|forbearance|excuse (?:me|my|this|these|the|that)|overlook|disappoint\\w+|unworthy|worthy|beg|plead|humbl[ey]|bow|kneel|tears|stain|blot|dirt\\w*|impertinent|red (?:face|cheeks)|guilt\\w*|feel (?:bad|terrible|awful)|deserve|dare|kind eyes|heavy (?:heart|pen)|low (?:voice|eyes)|eyes on|my head|in spite of|wasting|patience|clemency|lenien\\w+|generous|grateful that you|bad conscience|conscience',
  mine: "my (?:own )?(?:decision|choice|fault|error|mistake|responsibility|plan|doing|pride)|mine|own (?:it|that|this)|i should(?:'ve| have)|i could(?:'ve| have) (?:waited|moved|asked|postponed)|responsib\\w+|i chose|i kept|i (?:under|over)estimated|i was wrong|(?:was|were) right|not (?:an excuse|the reason|why)|isn't why|wasn't (?:the reason|ready)|no excuse|i (?:did not|didn't|never) (?:ask|listen|practi[sc]e|prepare|plan|test|use|sleep|tell)|too (?:late|early|proud|soon)|against (?:the|her|his|their|my) advice|blamed|i ought|overconfident|immature|lazy|i'd (?:read|memori[sz]ed|studied|never|counted|booked)|i let|i took",
  growing:
    'since then|after (?:that|this|it)|so i|passed|question bank|\\d[\\d,]* questions|(?:each|every) (?:day|morning|week|evening|night|sunday|friday|tuesday)|logs?|notebooks?|plans?|schedule|tutor|group|practi[sc]ed|trained|learn(?:ed|t)|changed|rule|timer|stopwatch|self-assessments?|mentor|spreadsheet|list|partner|months? later|in step [23]|went back|showed|asked',
  irony:
    "of course|as one does|so-called|naturally|apparently|it seems|seemed|frankly|honestly|to be honest|let's just say|with (?:all )?(?:due )?respect|you know|look|well|as we all know|everyone knows|everybody knows|understandably|surely|certainly|obviously|clearly|evidently|admittedly|so to speak|pardon the expression|after all|be that as it may|candid|transparent",
  favour:
    'cousins?|nephews?|nieces?|connections?|favou?r\\w*|bribe\\w*|gifts?|corrupt\\w*|politic\\w*|sons of|relatives|politics|who you know|knew someone|with a name|unfair\\w*|unjust\\w*|arbitrar\\w+|injustice|against (?:me|us|foreign\\w*|women)|prejudice\\w*|bias\\w*|discriminat\\w+|spite|jealous\\w*|pride',
  poor: 'wrong\\w*|outdated|old|poor\\w*|bad(?:ly)?|useless|broken|slow|noisy|loud|terrible|joke|careless\\w*|incompeten\\w+|lazy|chaos|chaotic|disorgani[sz]\\w*|shortcomings|lack(?:ed|ing)?|missing|inadequate|indifferen\\w+|hostile|rude|dismissive',
  third: 'he|she|they|him|her|them|their|his',
  exam2:
    'exams?|examinations?|tests?|step [123]|scores?|attempts?|number|numbers|result|results|20\\d|21\\d|22\\d|19\\d|fail\\w*|gap|graduat\\w+|letters?|transcript|grades?|evaluations?|file|record|publications?|cv|match',
  not: "not|never|n't|no|nothing|nobody|none|hardly|cannot|without|don't|doesn't|didn't|isn't|wasn't|can't|couldn't|won't|wouldn't",
  body: 'ill(?:ness)?|sick\\w*|fever|flu|migraine|headache|pregnan\\w*|miscarriage|newborn|breastfeeding|trimester|surgery|operation|tooth|hunger|hungry|fast(?:ing)?|ramadan|jet lag|sleep\\w*|slept|tired\\w*|exhaust\\w+|burn(?:t|ed) ?out|pain(?:killers)?|medication|disease|hospitali[sz]ed|accident|recover\\w+|covid|health|asthma|energy|four hours',
  mind: 'grie\\w+|depress\\w+|anxi\\w+|panic|stress\\w*|pressure|nervous|worr\\w+|concentrat\\w+|focus\\w*|attention|head|mind|brain|memory|nerves|emotional\\w*|lonel\\w+|homesick|in love|broken|adhd|dyslexi\\w+|test[- ]taker|under pressure|myself|not (?:at )?my best|off day|bad day',
  kinTrouble:
    'divorce\\w*|separation|breakup|marriage|wedding|death|died|dying|funeral|buried|baby|twins|children|kids|son|daughter|mother of|carer|caregiver|caring for|support(?:ing)? my|family (?:problems?|emergency|reasons|matters|situation)|single mother',
  toil: 'night shifts?|nights|shifts?|calls?|two jobs|three jobs|jobs?|full[- ]time|work(?:ing|ed)|hours|salary|rent|fee|fees|money|paid|financ\\w+|savings|afford|visa|deadline|commut\\w+|time to|no time|little time|short notice|weeks? to prepare|busy|overworked',
  world:
    'war|pandemic|lockdown|curfew|snow|storm|flood|earthquake|hurricane|rains?|heat|cold|power|electricity|lamp|candle|light|internet|noise|noisy|library|bombs?|rockets?|sirens?|revolution|coup|protests?|siege|collapse|inflation|crisis|refugee|camp|strike|border|frontier|islands?|village|country|water',
  tongue:
    'english|languages?|accent|translat\\w+|alphabet|foreign\\w*|fourth language|words|reading|read slowly|slow reader',
  chance:
    'luck\\w*|unluck\\w*|unfortunate\\w*|bad timing|timing|fate|happen(?:s|ed)?|beyond (?:my|our) control|unforeseen|difficult\\w*|hard|impossible|challenges|problems?|circumstances|conditions|to be expected|no wonder|surprise|natural(?:ly)?|normal|inevitable|reason',
  boast:
    'better than|stronger|outperform\\w*|outweigh\\w*|top (?:ten|five|of)|the best|first of my class|trusted|excellent|outstanding|superior|capable|i know (?:more|my|what)|know more|proud|my worth|proven|proof|good enough|at the level|skills|ability|abilities|clinical (?:skills|work|competence|instincts|abilities)',
  sick: 'patients?|mothers|families|sick people|the sick|people i treat|bedside|lives|village|deliveries|babies|ward|emergency room|night',
  asks: 'ask(?:ed|s|ing)?|question(?:s|ed)?|wonder\\w*|comment|explain\\w*|justify|defend|discuss\\w*|mention\\w*|bring it up|raise\\w*|talk about|speak about|stop at|look at|looks? (?:only|closely|beyond)|reads?|judged?|judging|reject\\w*|filter\\w*|weigh\\w*|emphasi[sz]\\w*|importance|important|relevan\\w*|irrelevan\\w*|matters?|weight',
  reader:
    'committees?|programs?|you|your|reader|directors?|those who (?:doubt|judge|wonder|ask)|selection|admission|interviewers?|hospitals?|people who',
  grants:
    "fair(?: question)?|right to ask|glad (?:you|that it|to)|thank you for asking|understand (?:why|that|the)|good question|grateful|happy to|i accept|accurate|it's right|deserved|correct|correctly",
  whole:
    'whole (?:person|picture|story|application)|full (?:story|picture)|holistic\\w*|beyond (?:the |my )?(?:numbers?|scores?)|part of the picture|data point|overshadow|blind|reduced?|sum of|label\\w*|yardstick|predict\\w*|correlat\\w*|anomaly|outlier|trend|mistake to',
  promise:
    'promis\\w+|agreed|assured|supposed to|was to|meant to|should have been|expected|word|kept (?:his|her|its|their) word',
  upper:
    'instead|for himself|his own|her own|their own|private|themselves|more interested|interest in|cared|busy with|preferred',
  ascribes:
    "belongs?|owed?|due to|(?:the )?(?:results?|gift|work|echo|product|child) of|made by|sa(?:y|ys|id) (?:more|nothing|less|little|something) (?:about|of)|tells? (?:you )?(?:more|nothing|less|little|something) (?:about|of)|no reflection of|reflect\\w* (?:more|nothing|only|less)|(?:rather|more|less) (?:[\\w']+ ){0,5}than (?:to |of |in |about )?(?:me|mine|myself|my own|i)|not (?:an? |in |about |of )?(?:my )?(?:knowledge|medicine|medical|head|mind)",
  subtracts:
    "take (?:\\w+ ){1,3}(?:out|away|off)|subtract\\w*|minus|what(?:'s| is) left|(?:isn't|is not|wasn't|was not) there|disappears?|(?:an? |another )?different (?:applicant|candidate|number|score|story|person|result|thing|exam)|(?:see|look at|count|read|weigh) only|(?:can't|cannot|can not|isn't|is not) be the same|in all but name|surprised (?:myself )?that|no accident|an achievement|still (?:managed|passed|consider)|little for|draw the line|knows? why|under (?:those|these|such) conditions|so much",
  better:
    "2[3-7]\\ds?|(?:someone|somebody|anyone|anybody|others?|whoever|friend|neighbou?r|colleague|classmate|candidate|people|boy|girl|those) (?:[\\w'-]+ ){0,3}?(?:with|from|who|has|had|got|holds?) ",
  unasked:
    "(?:no|not one|none|nobody|never|one of them|haven't|hasn't|has not|have not|don't|do not|didn't|did not|yet to) (?:[\\w',]+ ){0,8}?(?:ask(?:s|ed|ing)? (?:me |us )?(?:for|about|after|which|what|how|to see|if)|inquired?|enquired?|complain\\w*|complaint|wanted to (?:know|see)|cared? (?:about|for|what|which))",
  needles:
    'of course|evidently|obviously|apparently|presumably|(?:all|great|due) (?:the )?(?:respect|courtesy|tact)|i (?:trust|fear|gather|daresay|merely|gladly|presume)|merely|declin\\w+|dispute|free to|mystery|the usual|would be asking|you (?:will|may|might) (?:well )?(?:want|like|wish|prefer|expect) to|gladly|at the end of the day|perfectly well|god love|(?:totally|entirely|quite|wholly|fully|altogether) (?:convinced|sure|persuaded|believed)|impression that|last word|(?:second|third|fourth) time|with respect|in fairness|to be fair|curious|interesting|a little (?:odd|strange|astonished|surprised)',
  undoes:
    'tore|lost it|lost them|raised the|moved (?:my|the|our|it)|gave (?:\\w+ ){1,4}to (?:an?|his|her|their|another)|gave us an?|steered|charged (?:in|us|me|for)|kept (?:it|his|her|their)|never (?:came|rubbed|corrected?|wrote|once)|was never correct|turned out|arranged it|allowed an?|told me to|told me that|informed me|acted surprised|then (?:gave|tore|told|left|sold|went|said|changed|ignored)|swore|sworn|in the same breath|after all,? (?:he|she|they)',
  functionary:
    'clerk|secretary|invigilator|young (?:man|lady|woman)|coordinator|counsel?lor|minist(?:er|ry)|matron|officer|foundation|embassy|tutor|agent|agency|registrar|organi[sz]ers?|whoever|those who|the people (?:in|who|at)|the person who|builders? of',
  takes:
    'cost me|robbed|deprived|took from|ate|lost me|wasted|ruined|destroyed|delayed|late|too late|months? late|weeks? late|missed',
} as const;

export const TONE_CUES: readonly (readonly [string, RegExp])[] = Object.entries(LISTS).map(
  ([name, words]) => [name, new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, 'giu')],
);

/** An exam, a result, a gap: what a writer may blame others for, excuse, apologize for or defend. */
const WEAK_POINT =
  /\b(?:step ?[123]|step|usmle|exams?|examinations?|scores?|scored|attempts?|fail(?:ed|ure|ing|s)?|passed|retook|retake|transcript|percentile|gap|number|numbers|grades?|1[89]\d|2[0-4]\d|result|results|test|tests)\b/i;

export const speaksOfWeakPoint = (text: string): boolean => WEAK_POINT.test(text);
