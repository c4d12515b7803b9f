import type { PhrasePattern } from './phrase-pattern.ts';

/** Numbers and groups in a letter that still speaks to one. */
export const TO_ONE =
  /\b(?:nobody else|no one else|no other|only (?:you|one)|address (?:it|the letter) to|begin it with|the letter (?:goes|should)|patients?|nurses|families|mothers|children|can be addressed|in particular|letters? of interest)\b/i;
const sure = (words: string): PhrasePattern => ({
  words: new RegExp(words, 'i'),
  unless: TO_ONE,
  inLetters: true,
});

const PRAISE =
  '(?:very |highly |most |so )*(?:esteemed|prestigious|respected|reputed|reputable|renowned|honou?rable|honou?red|well[- ]known|world[- ]class|world[- ]famous|distinguished|eminent|noble|top[- ]tier|glorious|illustrious)';
const WHO =
  '(?:programs?|departments?|directors?|interviewers?|faculty|professors?|scientists?|researchers?|doctors?|labs?|laboratories|universities|hospitals?|institutions?|colleagues?|committees?|coordinators?|recipients?|places|teams?|letters?|members?)';

/** More signs that a text goes to many: the greeting, the praise that fits everybody, the others who got it too. */
export const MASS_MAIL_SIGNS: readonly PhrasePattern[] = [
  {
    words: new RegExp(
      `^(?:dear|hello|hi|greetings|respected|good (?:morning|day|evening)|to|attention|attn)[ ,:]+(?:(?:dear|respected|${PRAISE}|all|the|every\\w*|concerned|residency|program|programme|selection|admissions?|chief|hiring|to|of|in|my|sir|madam|and|or|\\/|members|committee)[ ,]*)*(?:sirs?|madams?|ma'am|all|everyone|everybody|interviewers?|directors?|coordinators?|programs?|committees?|doctors?|professors?|profs?|faculty|members|recruiters?|team|colleagues?|friends?|scientists?|researchers?|staff|one)(?: (?:and|or|of|at|in)\\b[^.!?\\n]{0,50})?\\s*[,:!.]?$`,
      'i',
    ),
    // "Dear Professor Lindqvist": a name follows.
    unless:
      /\b(?:Dr|Prof|Professor|Director|Doctor)\.? (?!Director|Coordinator|Committee|Team|Of|At|In|And|Or)[A-Z]\p{L}+\s*,?$/u,
  },
  {
    words:
      /^to the (?:residency |program )*(?:program )?(?:directors|programs|committees|departments|hospitals)\b[^.?!]{0,50}/i,
  },
  { words: /\[(?!\s*(?:sic|\d+|…|\.{3})\s*\])[^\]\n]{2,60}\]|\{[^}\n]{2,40}\}|<<?[A-Za-z][^>\n]{1,40}>>?/ },
  {
    words:
      /\((?:the |your |my )?(?:last name|first name|name|surname|program|program name|hospital|hospital name|institution|city|state|specialty|date|insert\b[^)]{0,30}|topic|title)\)|\([A-Za-z ]{0,20}(?:medicine|pediatrics|hospital|program|name|city|university|specialty)[A-Za-z ]{0,12} ?\/ ?[A-Za-z ]{3,25}\)/i,
    unless: /\b(?:he|she|his|her|and\/or|ob\/gyn|med\/peds)\b/i,
  },
  {
    words:
      /\b(?:dr|prof|professor|doctor|mr|mrs|ms)\.? ?(?:_+|\.{3,}|…|-{2,}|\?+|x{2,}\b|n\.? ?n\.?\b|abc\b)|_{2,}/i,
  },
  sure(
    `\\b(?:your|this|such an?|you have a|a|an|at the|the|join a) ${PRAISE} (?:\\w+ ){0,2}?(?:program|institut(?:e|ion)|hospital|university|department|lab(?:oratory)?|team|cent(?:er|re)|organi[sz]ation|place|faculty|school|residency|articles|papers|publications|research|contributions?|work|career)s?\\b`,
  ),
  sure('\\byour programs\\b'),
  sure(
    '\\b(?:many|most|any|those|several) of you\\b|\\byour programs\\b|\\b(?:programs|places|hospitals|institutions|departments|teams) (?:like|such as) yours\\b|\\bas (?:a|one of the) (?:leading|top|best) (?:program|hospital|institution)s?\\b',
  ),
  sure(
    `\\b(?:reach(?:ed|ing)? out|writ(?:e|ing|ten)|wrote|sen(?:d|ding|t)|contact(?:ed|ing)?|address\\w*|e-?mail(?:ed|ing)?|thank(?:s|ing)?|messages?|letters?|notes?|lines|documents|package)\\b[^.?!]{0,45}\\b(?:all|each|every|many|several|various|numerous|a (?:select |small |large )?(?:number|group|selection|handful|few|choice) of|a lot of|lots of|dozens of|other|different|countless|multiple|so many|those|(?:the (?:other )?|my )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\\d+) (?:other )?)(?: (?:of|the|these|those|my|other|eminent|different|such|great|good|wonderful|interested|\\w+ing))* ?${WHO}\\b`,
  ),
  sure(
    `\\b(?:been (?:to|at|in)|visited|seen|met|interviewed (?:at|with|by))\\b[^.?!]{0,10}\\b(?:all|every|many|so many|countless|numerous|several) (?:of )?(?:the |other |different |good |great )*${WHO}\\b`,
  ),
  sure(
    `\\b(?:the other (?:\\w+ )?(?:directors|interviewers|professors)|all (?:of )?(?:the )?(?:programs|hospitals|places) (?:where|that|which|in|of)|every (?:program|hospital|interviewer|director) (?:where|that|I|in)|each (?:interviewer|program|director|hospital)|other programs (?:too|also|as well))\\b`,
  ),
  sure(
    '\\b(?:found|find|came across|come across|saw|got|obtained|took|discovered|seen)\\b[^.?!]{0,12}\\byour (?:name|profile|e-?mail|contact|address|details|page)\\b(?! in the acknowledg)|\\byour (?:name|profile|e-?mail|contact|address|details) (?:was|were|is|came|appeared)\\b[^.?!]{0,40}',
  ),
  sure(
    '\\b(?:several|many|some|all|a few|most) of your (?:\\w+ )?(?:articles|papers|publications|works|studies|projects)\\b|\\byour (?:\\w+ )?(?:contributions?|achievements|body of work|accomplishments) (?:to|in|of) (?:the |this |your )?(?:field|medicine|science|research|area|specialty|community)\\b|\\bthe field of your (?:expertise|interest)\\b',
  ),
  sure(
    '\\b(?:(?:whichever|whatever) (?:it|that|one|they) (?:may be|is|are)|(?:whichever|whatever) (?:suits|works for) you|whoever repl(?:ies|y))\\b|\\b(?:in|on|for|with) any (?:topic|field|area|subject|capacity|role|city|department|specialty|project|kind of|lab|place|hospital|program)\\b|\\ball (?:areas|fields|topics|branches|specialties) of (?:medicine|research|science)\\b|\\bany (?:kind|type|sort) of (?:research|work|position|project|opportunity|help|role)\\b',
  ),
  sure(
    '\\b(?:forward|pass on|share|give|send|show|circulate) (?:this|it|my (?:cv|resume|e-?mail|message|letter|application|details|file|papers|documents))(?: on| along)? (?:to|with|among) (?:any|other|the other|your|all|another|whoever|anyone|someone|somebody|colleagues?|interested)\\b|\\b(?:first|one) (?:who|that|to) (?:repl(?:ies|y)|answers?|responds?)\\b',
  ),
  sure(
    '\\bthe (?:city|hospital|program|institution|university|department) (?:named|mentioned|listed|stated) (?:above|below)\\b|\\byour (?:city|state|program|hospital) and your (?:city|state|program|hospital)\\b',
  ),
  sure(
    '\\byour (?:residency |fine |excellent |esteemed |training |great )?programs\\b|\\bprogram\\(s\\)|\\bany of the programs\\b|\\bthose programs (?:which|that)\\b|\\bprograms (?:with|of) (?:your|the) (?:profile|kind|type|northeast|south|midwest|west|region|state)\\b',
  ),
  // What was to be filled in.
  {
    words:
      /\b(?:name of (?:chief|interviewer|program|hospital|director|doctor|professor|city)|(?:dr|prof)\.? (?:first|last|family) ?name|insert (?:hospital|program|name|city|topic)|university of \.{2,}|mm\/dd|dd\/mm|xyz|dr\. x\b)/i,
  },
  {
    words: /\b(?:TOPIC|STATE|CITY|PROGRAM|HOSPITAL|SPECIALTY|DATE|FACULTY|XYZ|INSTITUTION)\b(?![-\w])/,
    unless: /[A-Z]{3,} [A-Z]{3,}/,
  },
  { words: /\((?:add|insert|fill|write|put|mention)\b[^)\n]{2,60}\)/i },
  { words: /^dear (?:dr|prof)\.? [^,\n/]+ ?\/ ?(?:dr|prof)?/i },
  {
    words:
      /\b(?:internist|internal medicine|cardiology|pediatrics|medicine|oncology|family medicine) ?\/ ?(?:pediatrician|pediatrics|oncology|family medicine|internal medicine|nephrology|infectious)/i,
    unless: /\bmed(?:icine)?\/peds?\b/i,
  },
  sure(
    '^greetings of the day|\\b(?:concerned|kind attention of the|respective) (?:authority|authorities|person|department)\\b|^(?:honou?rable|esteemed|highly respected|respected|most respected) (?!by\\b|and\\b|for\\b|in\\b)\\w+',
  ),
  sure(
    '\\bto the (?:residency |selection |program )*(?:committees|programs|directors)\\b|\\b(?:goes|going|went|sent) (?:out )?to (?:everyone|everybody|all)\\b|\\ball whom I\\b|\\bthe interviewers of the day\\b|\\bone letter for all\\b|\\bgeneral tone\\b|\\bstandard (?:package|letter|text)\\b|\\bother (?:leaders|attendings|experts|professors|scientists|doctors) (?:of|in) (?:your|the) field\\b|\\bmessage to the other\\b',
  ),
  sure(
    '\\b(?:whoever|whomever|whichever) (?:reads|receives|of your|else|gets|opens)\\b|\\bin one of the others\\b|\\birrespective of the\\b|\\bany(?:one|body) you know\\b|\\bwhatever (?:projects|work|research|position|role)\\b|\\banything from \\w+ to \\w+\\b',
  ),
  sure(
    '\\b(?:in|of) your field(?: of (?:study|expertise|interest|work))?\\b|\\bleading (?:figure|expert|name) in (?:medicine|the field|your field)\\b|\\bin the field\\b[^.?!]{0,20}(?:publications|contributions)|\\b(?:publications|contributions|work) in (?:the|your) field\\b|\\bcenter of excellence\\b|\\bon the date of (?:the|my) interview\\b|\\bwhere your program is located\\b|\\b(?:professor|doctor|expert|scientist) like you\\b|\\bunder your (?:esteemed |kind |able )?(?:supervision|guidance)\\b',
  ),
];
