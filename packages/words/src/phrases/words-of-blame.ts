import type { PhrasePattern } from './phrase-pattern.ts';

/** Who or what is given as the cause. */
const AGENT =
  "(?:exams?|tests?|questions?|examiners?|item writers?|proctors?|prometric|test(?:ing)? cent(?:er|re)s?|nbme|usmle|ecfmg|eras|(?:prep|online|review|preparation) (?:company|course)|course|question bank|software|computers?|system|school|university|college|faculty|curriculum|professors?|teachers?|tutors?|dean(?:'s office)?|attendings?|supervisors?|seniors?|residents?|interns|nurses|chairman|chief|(?:program )?director|committee|hospital(?: politics)?|department|administration|management|government|ministry|embassy|consulate|(?:licensing )?board|agency|recruiter|bank|corruption|pandemic|lockdown|(?:ex-)?(?:husband|wife)|parents|brother|(?:study )?partner|friends?|classmates?|colleagues?|students?|internet|landlord|visa office|graders?|they|he|she|nobody|no one|program|mentor|ex-\\w+|agency|practice forms|standardized patients|co-residents|chief residents?|rotation|service|landlord|manager|employer|bureaucracy)";
/** The weak point that is explained. */
const RESULT =
  '(?:fail(?:ed|ing|ure)?|scores?|scored|results?|attempts?|exams?|tests?|evaluation|grade|mark|number|step [123]|2[0-3]\\d|1\\d\\d|gap|year|late|contract|record|pass(?:ed)?|career|training|time|preparation|experience)';
/** The person takes it on, or acts: then a cause is only a fact. */
const OWNED =
  /\b(?:my (?:own )?(?:decision|choice|fault|responsibility|mistake|error)|mine(?: alone)?|was my own|I would (?:plan|decide|do) (?:it|this)|I (?:do not|don't|did not|didn't|never) (?:hold|blamed?)|(?:they|she|he) (?:was|were) right|I had not prepared|I did not listen|I should have|and I said yes|so I (?:asked|learned|learnt|went|began|started|joined|sat|taught|found|built|wrote|redesigned|counted|used|finished)|and I (?:finished|completed|learned|used|presented|have read)|because of it|thanked|I take (?:full )?responsibility|no excuse|patients?|diagnos\w+|virus|vaccine|lungs?|his (?:heart|kidney)|her (?:mother|teachers))\b/i;

/** What they did, or how they were. */
const AGAINST =
  /\b(?:refused|ignored|neglected|froze|crashed|interrupt(?:ed|ing)|distract(?:ed|ing)|outdated|old questions|wrong (?:material|advice|information|questions|direction)|(?:poor|bad|no|wrong|little) (?:advice|teaching|support|guidance|preparation|training|mentorship|supervision|organi[sz]ation)|trick(?:ed|s|y)?|scheduled me|insisted|more interested in|unfair\w*|biased|nothing to do with|abandoned|let us down|against (?:me|us|people|doctors|those)|did(?: not|n't) (?:teach|prepare|help|support|care|tell|give|let|listen|explain|allow|warn)|would(?: not|n't) (?:change|let|give|help|allow|listen|move)|never (?:taught|prepared|told|helped|cared|explained|gave|supported|answered)|failed to|too late|shares? the (?:blame|responsibility)|responsible for|lost my|sabotag\w+|misle(?:d|ading)|mistakes? of|punish\w*|forced|pushed me)\b/i;
const OWN_RESULT =
  /\b(?:my (?:\w+ )?(?:score|result|attempt|exam|failure|test|step|performance|number|application|preparation)|I (?:failed|did not pass|didn't pass|scored)|(?:the|that|this) (?:failure|fail|low score|exam|result|score|number)|fail(?:ed|ure)?|first attempt|step [123]|low(?:er)? score|2[01]\d)\b/i;

const sure = (words: string): PhrasePattern => ({ words: new RegExp(words, 'i'), unless: OWNED });

/** What was said of a fault, or the fault for a patient's death: no result is explained. */
export const FAULT_TOLD =
  /\b(?:say|said|says|tell|told|claim\w*|pretend\w*|argue\w*|think|thought|believed?|convince\w*|repeat\w*|whether|as if) (?:\w+ ){0,4}?(?:it|that|this|he|she|they)\b|\b(?:died|death|patients?|child|mother|father)\b/i;

/** Somebody or something else is made answerable for the person's result. */
export const BLAME: readonly PhrasePattern[] = [
  {
    words:
      /\b(?:the )?(?:real |true |main |only )?(?:reasons?|cause) (?:of|for|why|behind|that|is|was|you)\b/i,
    with: [
      /\b(?:my|the|our|their) (?:\w+ ){0,2}?(?:university|school|teachers?|professors?|faculty|supervisor|attending|mentor|tutor|system|government|roommate\S*|boss|department|program|hospital|director|exam|test(?:ing)? center|partner|husband|wife|parents|family|friends?|neighbou?rs?)\b/i,
      /\b(?:fail\w*|score|result|attempt|gap|low|2[01]\d|number|late|grade)\b/i,
    ],
    unless: OWNED,
  },
  sure(
    '\\b(?:something|prejudice[sd]?|bias|a problem|a grudge) (?:against|with) (?:me|us|foreign\\w*|imgs?|international|women|immigrants|my (?:accent|country|religion|headscarf))\\b|\\b(?:nobody|no one|they do not|they did not|they don.t) (?:really )?cares? (?:about|for|if) (?:students|us|me|our|the students|graduates)\\b|\\b(?:who|whoever) (?:wrote|writes|made|designed|graded|invented) (?:the |this |these |that )?(?:exam|test|question|item|block)s?\\b|\\bhas (?:clearly |obviously )?never (?:met|seen|touched|treated) a patient\\b|\\b(?:do|does|did) not know how to (?:teach|examine|organi[sz]e|explain)\\b|\\bnever let me (?:do|touch|present|examine|write|see)\\b',
  ),
  {
    words: new RegExp(
      `\\b(?:${AGENT}|uncle|aunt|father|mother|landlord|neighbou?rs?|staff|department chair|chair)\\b`,
      'i',
    ),
    with: [AGAINST, OWN_RESULT],
    unless: new RegExp(
      `${OWNED.source}|\\b(?:joined|began|started|passed|improved|evaluation says|learned|now)\\b`,
      'i',
    ),
  },
  sure(
    '\\bI (?:was|have been|had been|felt) (?:\\w+ )?(?:failed|misled|cheated|betrayed|let down|deceived|abandoned|discriminated|mistreated|misinformed|misguided|sabotaged|robbed|treated unfairly|unfairly \\w+|wrongly \\w+|badly advised|poorly advised|marked down|forced to|punished|bullied)\\b',
  ),
  sure(
    "\\b(?:due to|because of|thanks to|caused by|result of|owing to) (?:the |their |his |her |its |my \\w+'s |an? )?(?:\\w+ )?(?:incompetence|carelessness|negligence|neglect|delays?|mistakes?|errors?|corruption|indifference|bureaucracy|slowness|racism|discrimination|bias|laziness|politics|jealousy|bad (?:management|organi[sz]ation|planning)|lack of (?:support|guidance|teaching|mentorship|help|supervision)|poor (?:teaching|management|organi[sz]ation|guidance|supervision)|disorgani[sz]ation)\\b",
  ),
  sure(
    '\\b(?:entirely|mainly|mostly|only|solely|completely|all|largely) (?:due to|because of|the fault of|down to|caused by) (?:the|my|our|their|a|an|one)\\b',
  ),
  sure(
    '\\b(?:marked|graded|scored|rated|evaluated) me (?:down|low|lower|badly|unfairly)\\b|\\bmade my (?:life|year|work|preparation|situation) (?:\\w+ )?(?:difficult|hard|impossible|miserable|hell)\\b|\\bassigned me to\\b[^.;]{0,60}\\bbefore\\b|\\bit was not (?:me|my),? (?:it was|but)\\b|\\bis not guilty\\b|\\bcould have been avoided if\\b',
  ),
  sure(
    `\\b${AGENT}\\b[^.;]{0,20}\\b(?:made|caused) (?:\\w+ )?(?:mistakes?|errors?|problems|the (?:failure|delay)|my (?:failure|delay|low))\\b`,
  ),
  sure(
    `\\bhad (?:my|the|our|any|anybody|someone) (?:\\w+ ){0,2}?(?:answered|told|taught|prepared|warned|given|helped|supported|explained|listened|done)\\b`,
  ),
  sure(
    `\\b(?:education|exam|visa|health|evaluation|school) system (?:that|which)\\b[^.;]{0,40}\\b(?:not|never|fails?|failed)\\b`,
  ),
  sure(
    `\\b${AGENT}\\b[^.;]{0,25}\\b(?:gave (?:me|us) (?:a )?(?:false|wrong|bad|misleading|poor|no)|wanted (?:places|me to (?:fail|leave))|would have had)\\b`,
  ),
  sure(
    `\\b${AGENT}\\b[^.;]{0,60}\\b(?:cost|robbed|deprived|took away|ruined|destroyed|damaged|sabotaged|wasted|stole) (?:me|us|my|our)\\b`,
  ),
  sure(`\\b${AGENT}\\b[^.;]{0,30}\\b(?:forced|pushed|pressured|obliged) (?:me|us)\\b`),
  sure(
    `\\b${AGENT}\\b[^.;]{0,40}\\b(?:(?:stopped|prevented|kept|hindered|barred|discouraged) (?:me|us) (?:from|back|away)|(?:blocked|held|set) (?:me|us)(?: back)?)\\b`,
  ),
  sure(`\\b${AGENT}\\b[^.;]{0,30}\\bmade it (?:impossible|very hard|so hard|hard|difficult)\\b`),
  sure(
    `\\b${AGENT}\\b[^.;]{0,25}\\b(?:(?:did not|didn't|does not|refused to|failed to|would not|wouldn't|could not) (?:\\w+ ){0,2}?(?:prepare|teach|give|support|help|tell|warn|inform|explain|repeat|repair|move|sign|answer|allow|let|listen|provide|train|guide|care|offer|accept|understand|want|have|respond|reply)|never (?:\\w+ )?(?:prepared|taught|gave|supported|helped|told|warned|informed|explained|repeated|repaired|signed|answered|allowed|let|listened|provided|trained|guided|cared|offered|understood|saw))\\b[^.;]{0,45}?\\b(?:me|us|my|our|on time|enough|this kind)\\b`,
  ),
  sure(
    `\\b${AGENT}\\b[^.;]{0,40}\\b(?:unfair(?:ly)?|unjust(?:ly)?|not (?:really |very )?fair|biased|prejudiced|racist|discriminat\\w+|corrupt|a (?:fraud|scam|lie))\\b`,
  ),
  sure(
    `\\b(?:unfair|unjust|biased|corrupt|discriminatory|badly (?:written|made|organi[sz]ed)|poorly (?:written|made|organi[sz]ed|designed)|outdated) (?:\\w+ )?${AGENT}\\b`,
  ),
  sure(
    `\\b${AGENT}\\b[^.;]{0,40}\\b(?:badly|poorly|terribly|horribly|unclearly) (?:made|written|organi[sz]ed|designed|taught|worded|prepared|translated|run|managed)\\b`,
  ),
  sure(
    `\\b(?:do|does|did)(?: not|n't) (?:like|want|respect|trust|accept|understand) (?:foreign\\w*|imgs?|international|graduates|immigrants|accents)\\b|\\bprefer(?:s|red)? (?:american|us|local|native|their own)\\b|\\b(?:made|designed|written|built) (?:for|by) (?:american|native|us |people who never)|\\bpunish(?:es|ed)? (?:doctors|us|me|people|foreign|imgs?)\\b`,
  ),
  sure(
    `\\b${AGENT}\\b[^.;]{0,40}\\b(?:misled|lied|cheated|betrayed|abandoned|disappeared|left me (?:alone|behind|without)|led me in(?:to)? the wrong|let (?:me|us) down|crashed|broke down|interrupted|distracted|disturbed|lost (?:my|our|the)|sat on my|delayed (?:my|the)|cancell?ed (?:my|the)|changed (?:the|its|their|my) [^.;]{0,20}without|sold me|promised me|gave me (?:a )?(?:false|wrong|bad)|decided (?:from the beginning|to get rid)|slowed (?:me|us|all))\\b`,
  ),
  {
    words: new RegExp(
      `\\b(?:because|since|as|due to|thanks to|owing to|because of|on account of)\\b[^.;]{0,30}\\b(?:bad|poor|terrible|lazy|careless|incompetent|strict|unfair|old|outdated|weak) (?:\\w+ )?${AGENT}\\b`,
      'i',
    ),
    unless: OWNED,
  },
  sure(
    `\\b(?:because of|due to|thanks to|the fault of|it was) (?:the|my|our|a|its) (?:\\w+ ){0,2}?${AGENT}\\b[^.;]{0,60}\\b${RESULT}\\b(?! of my own)`,
  ),
  sure(
    `\\b(?:I (?:failed|scored low|lost|did not pass|applied late)|the (?:low )?(?:score|result|failure|number|attempt))\\b[^.;]{0,50}\\b(?:because|since|as|due to|thanks to|charged to|fault of|caused by) (?:of )?(?:the |my |our |an? |this |that |their )?(?:(?!I\\b)\\w+ ){0,2}?${AGENT}\\b`,
  ),
  sure(
    `\\bif (?:only )?(?:the|my|our|they|someone|somebody) (?:\\w+ ){0,5}?had (?:not )?(?:\\w+ ){0,5}?(?:me|us|my|taught|told|prepared|warned|given)\\b`,
  ),
  sure(
    `\\b(?:were|was|is|are) (?:so |very |too |really |simply )?(?:careless|incompetent|lazy|rude|unfriendly|useless|disorgani[sz]ed|hostile|jealous|not interested in (?:the truth|teaching|me|us|students))\\b`,
  ),
  sure(
    `\\b(?:the (?:real|true|main) (?:problem|cause|reason|culprit) (?:was|is) (?:the|my|our)|not my fault|fault of the|don't want to (?:point fingers|blame)|no ?body (?:told|taught|warned|helped|prepared|supported) (?:me|us)|everybody knows that|murdered by|were the only reason|was the only reason|for which I can thank|belongs more to)\\b`,
  ),
  // "My fault" is owned elsewhere; with "not" before it, it is the contrary.
  {
    words:
      /\b(?:(?:was|is|were|are)(?: not|n['’]t)|(?:was|is) never|none of (?:it|this|that) (?:was|is)|(?:was|is) in no way|not)(?: (?:really|truly|at all|even|entirely|completely|exactly|actually|only|just|all|totally|simply|at any point))*,? my (?:own )?(?:fault|mistake)\b/i,
    unless: FAULT_TOLD,
  },
  sure(`\\b(?:they|teachers|professors|school) taught us to\\b[^.;]{0,40}\\bnot\\b`),
  sure(`\\b(?:have|has|had) (?:this|a|some|strange|stupid|absurd) (?:\\w+ )?rule\\b`),
  sure(
    `\\b(?:nobody|no one|not one|none of them) (?:ever )?(?:teach|taught|tell|told|help|helped|prepared?|warn|warned|explain|explained)(?:es|s)? (?:me|us)\\b|\\b${AGENT}\\b[^.;]{0,15}\\bg(?:a|i)ves? (?:me|us) only\\b`,
  ),
];
