import { say } from '@matchwright/speech';

/** One frequent slip of people whose English is a second language, and how to put it right. */
export interface GrammarRule {
  words: RegExp;
  /** A sentence that holds these is no case of it. */
  unless?: RegExp;
  says: string;
}

const PARTICIPLES =
  'seen|done|gone|been|taken|known|begun|chosen|written|given|spoken|shown|grown|eaten|fallen|driven';
/** Verbs of feeling, whose participle is often written without its ending. */
const FEELING =
  'fascinate|interest|inspire|motivate|excite|impress|involve|expose|accept|train|surprise|amaze|dedicate|admit|assign|diagnose|select|award|honor|touch|move|shock|concern|worry|disappoint|encourage|attract|educate|require|force|convince|determine|publish|discharge|refer|intubate';
const PAST =
  'went|saw|took|knew|began|chose|wrote|gave|spoke|felt|thought|taught|learned|learnt|found|became|made|had|was|were|did|came|got|told|said|passed|failed|worked|wanted|helped|treated|realized|understood|left|lost|kept|met|stood|heard|decided|started|stopped|tried|looked|asked|received|managed|showed';
const BASE =
  'be|become|work|treat|help|learn|study|see|go|have|do|practice|join|teach|serve|care|train|take|make|give|get|pass|apply|meet|hear|speak|continue|improve|understand|follow|write|find|receive|contribute|discuss|come|start|return|live|stay';
const UNCOUNTABLE =
  'informations|advices|equipments|feedbacks|knowledges|researches|evidences|homeworks|furnitures|behaviours of|staffs|stuffs|mentorships|guidances|expertises|progresses|luggages|vocabularies of|healths';
const SINGULAR =
  'patient|child|man|woman|boy|girl|mother|father|doctor|resident|student|physician|nurse|graduate|team|hospital|program|family member|experience|rotation|case|reason|friend|teacher|mentor|exam|score';

/** Each rule is narrow: a wrong correction costs more trust than a missed slip. */
export const GRAMMAR_RULES: readonly GrammarRule[] = [
  {
    words: new RegExp(
      `(?<!(?:have|has|had|having|be|was|were|never|and|or|I'd|not) )\\b(?:I|he|she|we|they) (?:${PARTICIPLES})\\b(?! by)`,
      'i',
    ),
    unless: /\b(?:have|has|had)\b/i,
    says: say`This form needs “have” or “had” before it, or the simple past: “I saw”, “I have seen”.`,
  },
  {
    words: new RegExp(
      `\\b(?:was|were|am|are|been|is|being) (?:very |so |deeply |always |also |really |truly )?(?:${FEELING})\\b(?![-’'])`,
      'i',
    ),
    unless: /\b(?:is|was|are|were) (?:concern|interest|honor|touch|move|award|train|worry|shock)\b/i,
    says: say`After “was” or “were” the verb takes its ending: “was fascinated”.`,
  },
  {
    words:
      /\b(?:of|for|without|about|from|before|after|by|in|at) to (?:be|become|work|treat|help|learn|study|see|go|have|do|practice|join|teach|serve|care|train|take|make|give|get|pass|apply)\b/i,
    unless:
      /\b(?:whom|what|which|in to)\b|\b(?:years?|months?|weeks?|days?|nights?|evening|morning|spring|summer|fall|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December|long|ever|from) before to\b/i,
    says: say`After this little word the verb ends in -ing: “dreamed of becoming”.`,
  },
  {
    words: new RegExp(
      `\\b(?:look(?:ing)? forward|committed|dedicated|devoted|accustomed|used|opposed) to (?:${BASE})\\b`,
      'i',
    ),
    unless:
      /\b(?:I|we|they|he|she|who|patients?|people) used to\b|\b(?:was|were|be|is|are) used to\b|\b(?:committed|dedicated|devoted|opposed) to (?:care|work|practice|help|study|teach)\b/i,
    says: say`After this “to” the verb ends in -ing: “look forward to hearing”.`,
  },
  {
    words: new RegExp(`\\b(?:did|does|do)(?: not|n't)? (?:${PAST})\\b`, 'i'),
    unless: /\bdo (?:had|was)\b/i,
    says: say`After “did” the verb stands in its plain form: “did not know”.`,
  },
  {
    words: new RegExp(
      `\\b(?:can|could|will|would|should|must|might)(?: not|n't| also| never| always)? (?:to )?(?:${PAST})\\b(?<!\\b(?:had|left|found|did|made|felt|thought|lost|met|kept) )`,
      'i',
    ),
    unless: /\b(?:will|would|can|could|should|must|might)(?: not)? (?:found|left|had)\b/i,
    says: say`After “can”, “will” or “would” the verb stands in its plain form: “could pass”.`,
  },
  {
    words:
      /\b(?:can|could|must|should|will|would|might) to (?:be|become|work|treat|help|learn|see|go|have|do|pass|make|give)\b/i,
    says: say`No “to” after “can”, “must” or “will”: “I can help”.`,
  },
  {
    words:
      /\bto (?:became|went|saw|knew|began|chose|wrote|gave|spoke|thought|taught|understood|came|told|took)\b/i,
    says: say`After “to” the verb stands in its plain form: “to become”.`,
  },
  {
    words:
      /\b(?:have|has|had) (?:learn|teach|see|go|do|take|know|begin|write|give|speak|work|help|study|treat|choose|decide|realize|improve|complete|develop|pass|fail)\b(?! to)/i,
    unless: /\b(?:have|had|has) (?:help|work|study|pass)\b/i,
    says: say`After “have” or “had” the verb takes its ending: “have learned”.`,
  },
  {
    words:
      /\b(?:he|she|it|this|that|everyone|everybody|nobody|someone|(?:the|my|a|an|one|each|every|this|that) (?:patient|child|man|woman|boy|girl|mother|father|doctor|resident|student|physician|nurse|graduate|program|hospital|family member|experience|rotation)) (?:have|do|are|were|don't|haven't|aren't|weren't)\b/i,
    unless:
      /\b(?:if|as if|as though|wish|did|does|do|can|could|will|would|should|must|might|may|to|let|made|makes|make|make sure|helps?|helped|and|or|nor|of|with|for|than|like|recommend|suggest\w*|insist\w*)\b/i,
    says: say`One person or thing: the verb takes its singular form, “has”, “does”, “is” or “was”.`,
  },
  {
    words: new RegExp(
      `\\b(?:a|an|the|one|every|each|any|this|that) (?:\\w+ )?(?:${SINGULAR}) who (?:have|are|were|do|want|need|come|know|work|live|see)\\b`,
      'i',
    ),
    unless: /\bone of\b|\bthe only\b/i,
    says: say`One person: “who has”, “who is”, “who needs”.`,
  },
  {
    words:
      /\b(?:they|we|you|people|patients|children|doctors|students|residents|parents|families|these|those) (?:was|is|has|does|doesn't|wasn't|isn't|hasn't)\b/i,
    unless:
      /\b(?:one|each|neither|none|care|treating|working|seeing|helping|of|with|for|to|from|between|among|in|by|about|[a-z]+ing|and|many|what|which|how|group|number) (?:\w+ ){0,4}?(?:they|we|you|people|patients|children|doctors|students|residents|parents|families|these|those)\b/i,
    says: say`More than one: the verb takes its plural form, “were”, “are” or “have”.`,
  },
  {
    words: /\bI (?:is|are|has|were|does)\b/,
    unless:
      /\b(?:if|wish|as though|as if|than|patients?|and|me and|where|what|whom|that|which|how|who|work|care|of|with|for)\b/i,
    says: say`With “I”: “I am”, “I have”, “I was”, “I do”.`,
  },
  { words: /\b(?:I am|I'm|I was|we are) agree\b/i, says: say`“Agree” is a verb: “I agree”.` },
  { words: /\bI born\b|\bI was born and raise\b/i, says: say`Say “I was born”.` },
  {
    words: new RegExp(`\\b(?:${UNCOUNTABLE})\\b`, 'i'),
    says: say`This word has no plural in English: “information”, “advice”, “feedback”, “research”.`,
  },
  {
    words:
      /\b(?:an? (?:information|advice|equipment|feedback|knowledge|evidence|homework|furniture)(?= |[.,;])|many (?:information|advice|equipment|feedback|knowledge|evidence|research|experience))\b(?! (?:session|form|system|base|gap|desk|leaflet|sheet|technology|booklet|loop))/i,
    says: say`This word cannot be counted: “some advice”, “much feedback”, “a piece of information”.`,
  },
  {
    words:
      /\bone of the (?:\w+ ){0,2}?(?:best|most|main|first|biggest|greatest|hardest) (?:\w+ )?(?:hospital|program|reason|doctor|patient|case|day|experience|moment|lesson|challenge|decision|school|university|thing|exam|teacher)\b(?!['’-])/i,
    says: say`After “one of the” comes the plural: “one of the best hospitals”.`,
  },
  {
    words:
      /\b(?:each|every|another) (?:patients|children|doctors|students|residents|days|weeks|months|years|cases|exams|hospitals|programs)\b/i,
    says: say`After “each” and “every” comes the singular: “every patient”.`,
  },
  {
    words:
      /\b(?:many|several|few|these|those|various|two|three|four|five|six|ten|twenty) (?:patient|child|doctor|student|resident|day|week|month|year|case|exam|hospital|program|physician|nurse|question|family|skill|lesson)\b(?![-’'])/i,
    unless:
      /\b(?:\w+-)?(?:two|three|four|five|six|ten|twenty|many) (?:week|month|year|day|patient|hospital|question|case|program|student|child|exam|resident|family)s? (?:rotation|elective|old|history|period|experience|safety|visits?|flow|stay|course|beds?|project|block|posters?|ward|program|internship|observership|reports?|files?|charts?|education|care|rooms?|clinics?|encounters?|mortality|team|presentations?|medicine|meetings?|banks?|lists?|members?|interviews?|panels?|directors?|shifts?)\b/i,
    says: say`More than one: the noun takes its plural.`,
  },
  {
    words:
      /\bmuch (?:patients|children|doctors|students|people|cases|exams|hospitals|programs|questions|times|years)\b/i,
    says: say`Things that can be counted take “many”.`,
  },
  {
    words: /\b(?:discuss(?:ed|ing)?|mention(?:ed|ing)?|emphasi[sz]e[ds]?|emphasi[sz]ing) (?:about|on)\b/i,
    says: say`No “about” or “on” after this verb: “we discussed the case”.`,
  },
  {
    words: /\bexplain(?:ed|s)? (?:me|him|her|us)\b(?! (?:as|to))/i,
    says: say`Say “explained to me”.`,
  },
  {
    words:
      /\b(?:married with|depend(?:s|ed|ing)? of|consist(?:s|ed)? in|interested (?:on|about|for)|participat(?:e|ed|ing) to|capable to|responsible of|specialist of|arriv(?:e|ed|ing) to|graduated of|insisted to|accused for|good in (?:treating|communicating|teaching|listening)|different than from|in the other hand|comprised? of the)\b/i,
    says: say`Another little word belongs here: “depend on”, “interested in”, “capable of”, “responsible for”, “on the other hand”.`,
  },
  {
    words:
      /\b(?:more|most) (?:better|worse|easier|harder|stronger|bigger|smaller|higher|lower|best|easiest|hardest|strongest)\b/i,
    says: say`Once is enough: “better”, “the easiest”.`,
  },
  {
    words:
      /\b(?:despite of|although,? .{0,60}, but|even though .{0,60}, but|because of I|because of (?:he|she|they|we))\b/i,
    says: say`Choose one: “despite” or “in spite of”; “although” or “but”; “because I”.`,
  },
  {
    words:
      /\b(?:am|are|is) (?:working|living|studying|practicing|teaching|volunteering) (?:\w+ ){0,5}?(?:since|for (?:\w+ )?(?:years|months))\b/i,
    says: say`It began in the past and goes on: “I have been working since …”.`,
  },
  {
    words:
      /\bsince (?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several|a few) (?:years?|months?|weeks?)\b(?! (?:ago|later|before))/i,
    says: say`“Since” takes a point in time, “for” a length: “for five years”.`,
  },
  {
    words:
      /\b\d+[- ]years[- ]old (?:man|woman|boy|girl|child|patient|male|female|lady|gentleman|mother|farmer|teacher|student)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|seventy)-years-old\b/i,
    says: say`Before a noun: “a 12-year-old boy”.`,
  },
  {
    words: /\b(?:made|makes|make|let|lets) (?:me|him|her|us|them) to \w+\b/i,
    says: say`No “to” after “make” and “let”: “it made me think”.`,
  },
  {
    words:
      /\b(?:enjoy|enjoyed|avoid|avoided|finish|finished|suggest|suggested|recommend|recommended|keep|kept) to (?:be|work|treat|help|learn|study|see|go|teach|care|take|make|read|do|talk|speak|listen|play|write|come|get)\b/i,
    says: say`After this verb the next one ends in -ing: “I enjoyed working”.`,
  },
  {
    words:
      /\b(?:in|to|of|from) (?:United States|USA|US|United Kingdom)(?! (?:clinical|hospitals?|residency|medical|citizens?|programs?|graduates?|healthcare|health|experience|patients|physicians?|letters?|rotations?|training|schools?|medicine|system|visa|dollars|letter|News|exams?|licens\w+|doctors?|residents?|attendings?))\b/,
    says: say`Say “the United States”.`,
  },
  {
    words:
      /\b(?:people|patients?|children|doctors?|men|women|m[ao]ther|fathers?|mentors?|teachers?|residents?|physicians?|nurses?|friends?) which\b/i,
    says: say`For people: “who”.`,
  },
  {
    words:
      /\b(?:the most of|majority of the time I|most of (?:people|patients|doctors|students|children))\b/i,
    says: say`Say “most patients” or “most of the patients”.`,
  },
  { words: /\b(?:could|would|should|must) of\b/i, says: say`Say “could have”.` },
  {
    words:
      /\b(?:better|more|less|higher|lower|worse|rather|older|younger|earlier|later|stronger|faster|harder) then\b/i,
    unless: /\bthen (?:I|we|he|she|they|it|the|my)\b/i,
    says: say`In a comparison: “than”.`,
  },
  {
    words: /\b(alot|aswell|infact|eachother|inspite|upto|atleast|thankyou)\b/i,
    says: say`These are two words.`,
  },
  {
    words:
      /\b(the|a|an|to|of|in|for|with|at|was|is|were|my|I|on|from|by|this|it|as|be|are|we|she|he|his|her|their) \1\b/i,
    says: say`This word stands twice.`,
  },
  { words: /(?<![\w.'-])i(?:'m|'ve|'d|'ll)?(?= (?!\.)[a-z])/, says: say`“I” is written with a capital.` },
  {
    words:
      /\b(?:english|american|arabic|spanish|french|indian|nigerian|egyptian|pakistani|african|european|asian|syrian|iraqi|jordanian|sudanese|mexican|brazilian|chinese|january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/,
    says: say`Names of languages, peoples, months and days take a capital.`,
  },
  {
    words:
      /\ba (?=[aeio](?!ne\b|nce\b|u)[a-z])(?!one|eu|ewe)[a-z]+\b|\ba (?:hour|honest|honor|honour|MRI|MD|ICU|IMG|ECG|EKG|umbrella|unusual|unexpected|uncle|urgent|underserved|undergraduate|ultrasound|understanding|unable|uncommon|unknown|upper|ulcer)\b/,
    says: say`Before the sound of a vowel: “an”.`,
  },
  {
    words:
      /\ban (?=[bcdfgjklmnpqrtvwyz][a-z]|s[a-z])[a-z]+\b|\ban (?:university|unique|united|union|US|one|European|useful|usual|hospital|house|home|history|high|human|USMLE|hand|hard|huge|heart)\b/,
    says: say`Before the sound of a consonant: “a”.`,
  },
];
