import type { PhrasePattern } from './phrase-pattern.ts';

/** Numbers and groups of others in a letter that still speaks to one. */
const TO_ONE =
  /\b(?:this is the one|the only (?:one|author)|only one I know|address the letter|prestigious surgeon|I am told|(?:my|our) respected teacher|handout|nurses|families|households|yours asks|to nobody else|to no other|address it to|and in no other|none of the)\b/i;

const sure = (words: string, flags = 'i'): PhrasePattern => ({
  words: new RegExp(words, flags),
  unless: TO_ONE,
});

/** Sentences that fit every program, and blanks that were left open. */
export const MASS_MAIL: readonly PhrasePattern[] = [
  sure(
    '\\blook(?:ing)? for (?:a|an|any) (?:research )?(?:position|opportunity|observership|externship|project|opening)\\b(?! (?:in|with|at|on) \\w+)|\\bany research (?:position|work|opportunity|project)\\b|\\byour program and your city\\b|\\bcopied this\\b',
  ),
  sure(
    '\\bany other (?:lab|program|department|hospital|doctor|professor|group|institution|project)\\b|\\bmany others?(?: programs?)?\\b|\\b(?:most|very) (?:prestigious|esteemed|reputed|renowned|respected)\\b',
  ),
  {
    words:
      /^(?:dear|hello|hi|greetings(?: to)?|respected|good (?:morning|day|evening)|attn:?|attention:?)[ ,]+(?:(?:dear|respected|esteemed|all|honou?rable|the|every\w*|concerned|residency|program|selection|hiring|to|of|in) )*(?:sirs?|madams?|ma'am|all|every(?:one|body)|interviewers?|manager|directors?|coordinators?|programs?|committees?|doctors?|professors?|profs?|faculty|members|recruiters?|team|colleagues?|friends?|internal medicine faculty)\b/i,
    unless:
      /^\S+ (?:\w+ )*(?:Director|Professor|Prof|Doctor|Coordinator|Committee|Team|Members|Faculty|Colleagues)\.? (?:of (?:the )?|at (?:the )?)?(?!Or |And |Director|Coordinator|Committee)[A-Z][a-z]+/,
  },
  { words: /^dear dr\.?,? (?:and\b|,|$)|^dear (?:dr|prof(?:essor)?)\.?\s*,?$/i },
  {
    words:
      /\b(?:to whom (?:it|this) (?:may )?|whom (?:it|this) may )(?:concerns?|reach(?:es)?)\b|\bto whom this reaches\b/i,
    unless: /whom it may concern most/i,
  },
  {
    words:
      /[[({<]{1,2}\s*(?:(?:the |your )?(?:insert|program|name|hospital|institution|university|city|state|date|specialty|dr|doctor|faculty|interviewer|topic|professor|last ?name|internal medicine\/|x+|specific|feature|research|recent)\b[^\])}>]{0,40}| {3,}|_+|\.{3,})\s*[\])}>]{1,2}|_{3,}|\bX{3,}\b/i,
  },
  { words: /\b(?:INSERT|LAST ?NAME|FIRST ?NAME|PROGRAM NAME|HOSPITAL NAME|YOUR NAME)\b/ },
  {
    words: /\b\w+ ?\/ ?(?:hospital|university|yesterday|program|coordinator|madam|institution|department)\b/i,
    unless: /\b(?:ob|gyn|clinic)\b/i,
  },
  // A statement goes to many programs anyway; there only "a program like yours" tells.
  {
    ...sure(
      '\\b(?:your|this|such an?|you have a|a|the) (?:very |highly |most )?(?:esteemed|prestigious|respected|reputed|reputable|renowned|honou?rable|well[- ]known|well[- ]reputed|world[- ]class|distinguished|noble|top[- ]ranked) (?:\\w+ ){0,2}?(?:programs?|institutions?|institutes?|hospitals?|university|department|lab(?:oratory)?|team|cent(?:er|re)|organi[sz]ation|place|city|faculty|school)\\b',
    ),
    inLetters: true,
  },
  sure(
    '\\byour (?:very |most )?(?:esteemed|prestigious) (?:program|institution|institute|hospital|university)\\b',
  ),
  sure(
    '\\b(?:esteemed|prestigious|renowned|reputed|respected|distinguished) (?:\\w+ )?(?:programs?|hospitals?|institutions?|places?) (?:like|such as) yours\\b',
  ),
  // In a story, somebody may write to several hospitals for a bed.
  {
    ...sure(
      '\\b(?:writ(?:e|ing|ten)|wrote|send(?:ing)?|sent|contact(?:ing|ed)?|reach(?:ing)? out|e-?mail(?:ing|ed)?|letter|message|apply(?:ing)?)\\b[^.?!]{0,50}\\b(?:all|every|many|several|various|other|multiple|different|forty|fifty|thirty|twenty|hundred|\\d{2,}) (?:of )?(?:the |these |other |member of the )?(?:programs?|departments?|labs?|laboratories|faculty(?: members)?|professors?|doctors|researchers|universities|hospitals?|institutions|divisions?|members?|division)\\b',
    ),
    inLetters: true,
  },
  sure(
    '\\b(?:as|like) (?:in|with) my letters? to (?:the )?other|\\bas I (?:write|wrote|tell|told) (?:to )?(?:every|all|other)|\\b(?:every|all|each) (?:member|doctor|professor)s? (?:of|in) the (?:division|department|program)|\\bthe other interviewers\\b',
  ),
  sure(
    "\\b(?:forward this (?:e-?mail|message|letter)|whoever is in charge|whichever the specialty|any (?:specialty|department|project|position|opening|vacancy|research|work) (?:you|that|is|would|in your|available)|any (?:open(?:ing)?s?|vacanc(?:y|ies)|projects?)\\b|give me any|your program's specialty|your specialty below|find my interest|on the date mentioned|date mentioned above|bcc|cc: \\w+|if you received this)\\b",
  ),
];
