import { ALL_KINDS, TO_PROGRAMS, type UnwiseRule } from './unwise-rule.ts';

const OF_RECORDS =
  '(?:(?:\\w+ ){0,3}?(?:records?|charts?|notes|vital signs|blood pressures?|temperatures?|results?|signatures?|certificates?|diplomas?|data|values|numbers|log ?books?|hours|documents?|evaluations?|transcripts?|procedures|consent(?: forms?)?|vaccinations?|measurements?|entries))';
/** What others did, what was refused, and what was found out. */
const NOT_MINE =
  /\b(?:(?<!\b(?:who|that|which|teachers|professors|school|faculty|university|examiners) )never|(?:was|were|been|felt|feel) cheated|refus\w+|caught|discover\w+|found (?:out|that)|colleagues?|somebody|someone|they|he|she|nobody|not (?:\w+ )?(?:falsif|forg|fak|invent|fabricat|copy|cheat)\w*|n't (?:\w+ )?(?:falsif|forg|fak|invent|fabricat|cheat)\w*|instead of|rather than|would have been|prevent\w*|detect\w*|reported (?:him|her|it|them)|asked me to)\b/i;

/** What a program director remembers of a statement, and not to the good. */
export const STATEMENT_RULES: readonly UnwiseRule[] = [
  {
    id: 'admits-untruth',
    kinds: ALL_KINDS,
    patterns: [
      {
        words: new RegExp(
          `\\bI(?:'ve| have| had)? (?:\\w+ ){0,3}?(?:falsif\\w+|forg(?:ed|ing)|fak(?:ed|ing)|fabricat\\w+|invent(?:ed|ing)|made up|making up|backdat\\w+|tamper\\w+ with) ${OF_RECORDS}\\b`,
          'i',
        ),
        unless: NOT_MINE,
      },
      {
        words: new RegExp(
          `\\bI(?:'ve| have| had)? (?:\\w+ ){0,2}?(?:changed|altered|corrected|adjusted|filled in|wrote(?: down)?|written(?: down)?|entered|signed|copied|completed|documented|noted) ${OF_RECORDS}\\b[^.?!]{0,40}\\b(?:(?:that|which) (?:I|we|nobody|no one) (?:had )?(?:never|not|n't|did not|didn't)|without (?:seeing|examining|measuring|asking|doing|having)|to (?:look|pass|please|satisfy|hide|fit|get|match|cover)|so that (?:nobody|no one|the)|for (?:patients|visits) (?:I|that never|who never|whom I)|afterwards to|(?:in|with) (?:the|his|her|my \\w+'s) name of)\\b[^.?!]{0,40}`,
          'i',
        ),
        unless:
          /\bnever (?:signed|wrote|filled)|\brefused\b|\b(?:he|she|they|colleague) (?:signed|wrote|filled)\b/i,
      },
      {
        words:
          /\bI(?:'ve| have| had)? (?:\w+ ){0,2}?(?:cheated|lied (?:to|about|on|in)|plagiari[sz]ed|bribed|paid (?:\w+ ){0,3}?(?:to (?:pass|sign|write|take)|for (?:the|my|a) (?:answers|questions|certificate|diploma|grade))|(?:bought|had|used|got|saw|memori[sz]ed|shared) (?:the |some |leaked |real |stolen )+(?:exam )?(?:questions|answers|recalls)(?: \w+){0,3} (?:before|from|in advance|of the exam|online)|let (?:a |my )?(?:\w+ )?(?:friend|cousin|brother|sister|colleague) (?:take|sit|write) (?:the|my) (?:exam|test|paper)|copied from (?:my|a|the) (?:neighbo\w+|friend|classmate)|signed (?:in|for) (?:for )?(?:absent|my absent|another|a friend))\b[^.?!]{0,40}/i,
        unless: NOT_MINE,
      },
      {
        // Found out, or said by its name: "I was suspended for plagiarism", "my cheating in the finals".
        words:
          /\b(?:I|they|the (?:dean|school|university|committee)) (?:was|got|had been|were|caught me|suspended me|expelled me|dismissed me|found me)(?: \w+){0,4}? (?:cheating|plagiari\w+|falsif\w+|forg(?:ery|ing)|fabricat\w+|academic (?:dishonesty|misconduct)|copying (?:in|from|during))\b|\bmy (?:own )?(?:cheating|plagiarism|forgery|fraud|lie|lies|false (?:entry|entries|record|records|report|signature))\b[^.?!]{0,40}|\bI (?:admit|confess|am ashamed|regret)(?: \w+){0,3}? (?:cheat\w*|forg(?:ed|ing)|falsif\w+|fak(?:ed|ing)|plagiari\w+|lied|lying|copied|copying)\b[^.?!]{0,40}/i,
        unless:
          /\b(?:falsely|wrongly|never|not (?:\w+ )?(?:cheat|guilty)\w*|n't|accused|accusation|cleared|innocent|colleagues?|friends?|classmates?|rumou?rs?|patients? (?:lied|cheat\w*)|refus\w+|cheating (?:death|fate))\b/i,
      },
      {
        // What the application holds and never was.
        words:
          /\bI(?:'ve| have| had)? (?:\w+ ){0,2}?(?:listed|claimed|added|put|wrote|invented|entered|included|presented)\b[^.?!]{0,60}\b(?:that (?:never (?:happened|existed|took place|appeared)|(?:do|does|did|was|were)(?: not|n't) (?:exist|happen|mine|real|true)|I never (?:did|had|wrote|finished|worked|attended|published|treated|saw))|(?:as|like) (?:my own|mine|if (?:it|they) (?:were|was) mine)|which (?:is|was|were) (?:a lie|not true|false|invented))\b|\bI (?:\w+ )?(?:used|hid|had|looked at|brought|read from|consulted|opened) (?:\w+ ){0,4}?(?:phone|notes|crib|cheat sheet|earpiece|messages|answers)\b[^.?!]{0,25}\b(?:during|in|at) (?:the|my|an|that) (?:\w+ ){0,2}?(?:exam|test|finals?|examination|block)\b/i,
        unless:
          /\b(?:never (?:used|hid|claimed|listed)|not allowed|refus\w+|open[- ]book|colleagues?|friends? (?:used|hid|claimed)|practice (?:exam|test)|allowed|(?:phone|notes) (?:away|off|outside))\b/i,
      },
    ],
  },
  {
    id: 'motive',
    kinds: ['personal-statement', 'score-answer', ...TO_PROGRAMS],
    patterns: [
      {
        words:
          /\b(?:(?:good|high(?:er)?|better|best|great|excellent|stable|nice|attractive|generous|well|secure|big|large|fat|doctor'?s?|American|US) (?:\w+ )?(?:salar(?:y|ies)|pay(?:check)?|incomes?|money|paid|wages?|earnings?)|(?:salar(?:y|ies)|pay|income|money) (?:is|are|was|were) (?:\w+ )?(?:good|high(?:er)?|better|best|excellent|attractive|important)|(?:earn|make|get)(?:ing)? (?:\w+ ){0,2}?(?:money|a fortune|well|dollars)|become rich|(?:be|get) rich|financial (?:security|freedom|stability|reasons|comfort))\b/i,
        with: [
          /\b(?:I (?:\w+ )?(?:cho(?:o|)se|chosen|want|like|liked|love|picked|prefer|decided|look|came|come|hope|need|wish|dream|can|could|will|would)|attract\w*|appeal\w*|reasons?|because|motivat\w*|interests? me|draws? me|drew me|my goal|advantages?)\b/i,
        ],
        unless:
          /\b(?:not|never|no|n't|without|patients?|famil(?:y|ies)|worker|workers|nurses?|farmers?|his|her|their|he|she|they|left|gave up|although|despite|in spite|even though|scholarship|village|clinic (?:has|had)|project|cheap|food|bus|medicines?|school fees)\b/i,
      },
      {
        words:
          /\b(?:(?:easy|easier|short(?:er)?|light(?:er)?|regular|comfortable|few(?:er)?|good|better|relaxed|predictable|friendly|controllable|nice|flexible|normal) (?:\w+ )?(?:hours|schedules?|lifestyle|workload|calls|shifts|nights|life|duties|job)|(?:no|free|without|less|few) (?:\w+ )?(?:night (?:shifts|calls|work)|nights|weekends?(?: work| calls)?|emergenc(?:y|ies)|stress|on-?call)|time for (?:my (?:hobbies|friends)|hobbies|golf|travel(?:ing)?|myself|holidays)|work-life balance|long (?:holidays|vacations?))\b/i,
        with: [
          /\b(?:I (?:\w+ )?(?:cho(?:o|)se|chosen|like|liked|love|picked|prefer|decided|look|want)|attract\w*|appeal\w*|because|motivat\w*|interests? me|draws? me|drew me|advantages?|reasons?)\b/i,
        ],
        unless:
          /\b(?:not|never|n't|patients?|famil(?:y|ies)|mothers?|children|his|her|their|he|she|they|left|although|despite|in spite|wards?|clinic|hospital|schedule of|nurses?|village|diabet\w*|habits?|weekends? (?:I|we)|died|oxygen|doctor (?:at|for)|electricity)\b/i,
      },
      {
        // What the work brings in, said as a reason for it.
        words:
          /\b(?:(?:the|its|an?|a hospitalist['’]?s?|hospitalist|American|US) (?:\w+ )?(?:salar(?:y|ies)|income|pay ?check|lifestyle)|pays? (?:very |so |really )?well|the pay|(?:seven|7)(?: days?)?[- ]on,?(?: and)?[- ](?:seven|7)(?: days?)?[- ]off|(?:one |a )?week on,? (?:and )?(?:one |a )?week off|every (?:second|other) week off|hospitalists? (?:\w+ )?earns? |(?:good|high|comfortable|nice|balanced|relaxed|attractive) (?:\w+ )?(?:salary|income|lifestyle))\b/i,
        with: [
          /\bI (?:\w+ )?(?:chose|choose|picked|prefer(?:red)?|selected|want(?:ed)?|like[ds]?|love[ds]?|enjoy|look(?:ing)? for|am attracted|was attracted|decided)\b|\b(?:attract\w*|appeal\w*|motivat\w*|reasons?|draws? me|drew me|suits? me|important (?:to|for) me|matters? to me|convinced me|(?:offers?|gives?|allows?|brings?|(?:will|would|can|could) (?:let|help|allow)) me)\b|\b(?:(?:internal|hospital) medicine|hospitalists?|this specialty|the specialty) (?:\w+ )?(?:offers?|gives?|has|have|provides?|means|pays?|brings?)\b/i,
        ],
        unless:
          /\b(?:not|never|no|n['’]t|although|despite|low|small|half|his|her|their|he|she|they|without|left|gave up|lifestyle (?:changes?|advice|counsel\w*|medicine|modifications?|diseases?|of|and diet)|healthy lifestyle|patients?['’]|scholarship|stipend|mother|father|parents|village|change)\b/i,
      },
    ],
  },
  {
    id: 'private-matter',
    kinds: ALL_KINDS,
    patterns: [
      {
        words:
          /\bI(?:'m|'ve)? (?:(?:was|am|had|have|got|became|fell|been|suffer(?:ed|s)?|struggl(?:ed|e|ing)|went through|go through|live|lived|battled|battle|fought|diagnosed|take|took|started|need(?:ed)?|tried|recovered|underwent|received|see|saw) )+(?:(?:also|then|from|with|a|an|the|my|own|severe|serious|deep|major|clinical|bad|diagnosed|treated|for|by|through|very|still|again|chronic|mild|daily|second|first|two|new|difficult|painful|high-risk|medication|into|of|several|and|since|episode|episodes|years?|months?|ago|been|to|had) ){0,6}?(?:depress(?:ed|ion)|anxiety|panic (?:attacks?|disorder)|bipolar|suicid\w+|kill myself|burn(?:ed)?[- ]?out|miscarriages?|pregnan(?:t|cy)|divorc\w+|separat(?:ed|ion) from my|ADHD|OCD|PTSD|cancer|lymphoma|leuk[a]?emia|epilepsy|HIV|hepatitis [BC]|lupus|multiple sclerosis|diabetes|antidepressants?|psychiatrist|psychotherap\w+|therapist|IVF|infertil\w+|addict\w*|alcoholi\w+|eating disorder|abus(?:ed|e)|raped?|breakdown)\b/i,
        unless:
          /\b(?:patients?|clients?|a (?:\w+ )?(?:girl|boy|woman|man|mother|child|father|teenager|lady) |(?:children|women|men|people|mothers|adults|girls|teenagers) (?:with|who)|not (?:\w+ )?(?:pregnant|depressed)|pregnant (?:women|girls?|mothers?|patients?|teenagers?)|abused (?:children|women)|clinic|screen\w*|research|study|studied|interested|(?:saw|see|had|have) (?:\w+ ){0,4}(?:cases?|admissions?)|taught|learn\w*|read|wrote|project|cared|treated (?:a|an|the|many|her|him))\b/i,
      },
      {
        words:
          /\bmy (?:own |severe |long |second |first |difficult |high-risk |recent )*(?:depression|anxiety|panic attacks?|bipolar\w*|suicide attempt|miscarriages?|pregnanc(?:y|ies)|divorce|ADHD|OCD|PTSD|cancer|chemotherapy|epilepsy|psychiatrist|therapist|infertility|addiction|alcoholism|eating disorder|breakdown|burn-?out|antidepressants?)\b|\bmy (?:husband|wife|marriage|ex-\w+|father-in-law|mother-in-law|partner) (?:\w+ )?(?:left me|beat|hit|cheated|abused|broke|divorced|ended|fell apart|drank|drinks|threatened)\b|\b(?:problems|trouble|fights?|quarrels?|crisis) in my (?:marriage|family|home)\b|\bmy (?:marriage|family) (?:problems|troubles?|crisis)\b/i,
        unless:
          /\b(?:my (?:own )?(?:\w+ )?(?:therapist|psychiatrist) (?:colleague|friend|mentor)|patients? called|research)\b/i,
      },
    ],
  },
];
