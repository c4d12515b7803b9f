/** One way of saying something that harms; matched within one sentence. */
export interface PhrasePattern {
  words: RegExp;
  /** A sentence that holds these is no case of it. */
  unless?: RegExp;
}

/** Arguing with the reader about a score, or with the exam itself. */
export const DEFENSIVE: readonly PhrasePattern[] = [
  {
    words:
      /\b(?:but|however|still),? (?:I|my)\b.{0,40}\b(?:more than|better than|as good as|just as)\b.{0,30}\b(?:scores?|numbers?|applicants|candidates|others)\b/i,
  },
  {
    words:
      /\b(?:scores?|numbers?|exams?|tests?) (?:is|are|was|were) (?:just|only|merely|simply|nothing but) (?:an? )?(?:numbers?|one day|scores?|tests?|piece)\b/i,
  },
  {
    words:
      /\b(?:do|please do|should|would) not (?:judge|define|reduce|dismiss|reject|overlook) (?:me|my|an applicant|applicants|a candidate)\b|\bjudge me (?:by|on|only)\b/i,
  },
  {
    words:
      /\b(?:scores?|exams?|tests?|numbers?)\b.{0,40}\b(?:cannot|can not|can['’]t|do not|does not|did not|don['’]t|doesn['’]t|never|fails? to) (?:\w+ )?(?:measure|show|capture|tell|prove|predict|make|say|reveal)\b/i,
  },
  {
    words:
      /\bI (?:do not|don['’]t|refuse to) (?:think|believe|feel|see why|accept)\b.{0,60}\b(?:scores?|exams?|failures?|result|explain|matters?|defend|apologi[sz]e)\b/i,
  },
  {
    words:
      /\b(?:no (?:exam|test|score)|one (?:exam|test|score|bad day|number)) (?:should|can|could|will|does|must)\b/i,
  },
  {
    words:
      /\bI (?:am|was) (?:clearly |certainly |obviously |definitely )?(?:smarter|better|more (?:capable|intelligent|competent|qualified))\b.{0,40}\b(?:scores?|numbers?|than)\b/i,
  },
  {
    words:
      /\b(?:frankly|honestly|to be honest|with all due respect|let me be clear|I must insist|as I (?:have )?(?:already )?(?:said|explained))\b.{0,80}\b(?:scores?|exams?|fail\w*|results?|attempts?|questions?)\b/i,
  },
  {
    words:
      /\bwhy (?:do|does|should|would) (?:you|programs?|people|everyone|anybody|a program)\b.{0,60}\b(?:scores?|attempts?|exams?|fail\w*|numbers?)\b/i,
  },
];

/** Asking a program how it will rank, or hinting that an answer is wanted. */
export const RANKING_REQUEST: readonly PhrasePattern[] = [
  {
    words:
      /\b(?:hope|wish|ask|request|trust|expect|would (?:like|love|be grateful)|appreciate|pray|please|kindly|could you|would you|can you|will you|consider)\b[^.?!]{0,70}\b(?:rank(?:ing|ed|s)? (?:me|my|us|myself)|my (?:rank|ranking|position on your|place on your)|me (?:very )?(?:high(?:ly|er)?|favou?rably) on your|(?:on|in|of) your (?:rank(?:ing)?(?: order)?|match) list)\b/i,
  },
  {
    words:
      /\b(?:where|how|whether|if|that) (?:I (?:am|stand|stood|will be|would be|rank)|you (?:will|would|plan to|intend to|are going to|have)?)\b[^.?!]{0,40}\b(?:on (?:your|the) (?:rank(?:ing)?(?: order)?|match) list|rank(?:ed|ing)? me|ranked|my rank)\b/i,
    unless: /\bI (?:will|plan to|intend to|am going to|have decided to) rank\b(?!.*\byou\b.*\brank\b)/i,
  },
  {
    words:
      /\brank(?:ing)? me (?:first|high(?:ly|er)?|number one|#1|to match|near|at the top|in return|as well|too|favou?rably|accordingly|among|in a)\b/i,
  },
  {
    words:
      /\b(?:rank(?:ed|ing)? to match|ranked[- ]to[- ]match|mutual(?:ly)? rank\w*|return the (?:favou?r|commitment)|commitment (?:from|of) (?:you|your program)|(?:your|any) (?:assurance|guarantee|promise|commitment)|do the same for me|reciprocat\w+)\b/i,
  },
  {
    words:
      /\b(?:let me know|tell me|inform me|any (?:indication|hint|sign|idea|information|feedback)|know|hear|learn|share)\b[^.?!]{0,60}\b(?:my chances|where I stand|how (?:high|highly|likely)|my (?:standing|ranking|rank|position|status)|rank list|if (?:you|the program) (?:will|would|plan))\b/i,
  },
];

/** More than one first choice. */
export const SECOND_INTENT: readonly PhrasePattern[] = [
  {
    words:
      /\b(?:one of (?:my|the) (?:top|first|favou?rite|number one|highest|few)(?: \w+)? (?:choices?|programs?|ranks?|picks?)|among my (?:top|first|highest) (?:\w+ )?(?:choices?|programs?)|(?:my )?(?:top|first) (?:two|three|few|2|3|five) (?:choices?|programs?))\b/i,
  },
  {
    words:
      /\b(?:another|other|second|also|too|as well|both|two|each)\b[^.?!]{0,50}\b(?:letters? of intent|first choice|number one|ranking? (?:\w+ )?(?:first|number one))\b/i,
  },
  {
    words:
      /\b(?:letters? of intent|first choice|number one|rank\w* (?:\w+ )?(?:first|number one|#1))\b[^.?!]{0,60}\b(?:as well as|along with|together with|(?:and|or) (?:also )?(?:at )?(?:another|one other|two|the other|\p{Lu}\p{Ll}+ (?:University|Hospital|Medical|Clinic|Health))|other programs?|another program)\b/iu,
  },
  { words: /\b(?:tied|equal|joint|shared) (?:for )?(?:first|number one|top)\b/i },
];

/** Sentences that fit every program, and blanks that were left open. */
export const MASS_MAIL: readonly PhrasePattern[] = [
  {
    words:
      /\bdear (?:sir|madam|sirs?(?:\/| or | and )madams?|all|everyone|program directors\b|programs?\b(?! director| coordinator)|program director\/|program director or|to whom|doctors?\b(?! \p{Lu})|professors?(?:,|$))/iu,
  },
  { words: /\bto whom (?:it|this) may concern\b/i },
  {
    words:
      /[[({<]\s*(?:(?:the )?(?:insert|your|program|name|hospital|institution|university|city|state|date|specialty|dr|doctor|faculty|interviewer|topic|professor|x+)[^\])}>]{0,40}|_+|x{2,}|\.{3,})\s*[\])}>]|_{3,}|\bXX+\b/i,
  },
  {
    words:
      /\b(?:all|each|every|many|several|other|various) (?:of )?(?:the |these |your )?programs? (?:I|that I|to which I|where I|on my list|in the country|I have|interviewed|across)\b/i,
  },
  {
    words:
      /\b(?:as (?:for|with) (?:all|every|many|other) programs?|same (?:letter|email|e-mail|note|message)|this (?:letter|email|e-mail|message) (?:to|is sent to) (?:all|many|several))\b/i,
  },
  {
    words:
      /\b(?:your|this) (?:esteemed|prestigious|respected|reputed|reputable|renowned|honou?rable|well[- ]known|famous|great|top|world[- ]class) (?:program|institution|institute|hospital|university|department|lab(?:oratory)?|team)\b/i,
  },
];
