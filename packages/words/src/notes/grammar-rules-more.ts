import { say } from '@matchwright/speech';
import type { GrammarRule } from './grammar-rules.ts';

const PERSON =
  'father|mother|brother|sister|grandfather|grandmother|teacher|professor|mentor|patient|doctor|friend|uncle|aunt|son|daughter|husband|wife';
const JOBS =
  'doctor|physician|nurse|teacher|resident|internist|pediatrician|surgeon|leader|mentor|researcher|student|engineer';
const BASE =
  'be|become|work|treat|help|learn|study|see|go|have|do|practice|teach|serve|care|train|take|make|give|get|speak|write|understand|improve|find|examine|talk|listen|diagnose';

/** Slips that come from other languages, word for word. */
export const MORE_GRAMMAR_RULES: readonly GrammarRule[] = [
  {
    words: /\b(?:I am|I'm|I was|he is|she is|he was|she was) graduated (?:from|of|in)\b/i,
    says: say`Say “I graduated from”.`,
  },
  {
    words: new RegExp(
      `\\b(?:my|the|our|his|her) (?:${PERSON}) (?:he|she|they) (?:is|was|has|had|were|did|said|told|told|went|used|worked|taught|died|always|never)\\b`,
      'i',
    ),
    says: say`Once is enough: “my father was”, without “he”.`,
  },
  {
    words:
      /\b(?:it was|this was|was) (?:my|the) first time (?:that )?(?:I|we) (?:see|saw|do|did|meet|met|go|went|work|worked|treat|treated|use|used|feel|felt|hear|heard)\b/i,
    says: say`Say “the first time that I had seen”, or “I saw … for the first time”.`,
  },
  {
    words: new RegExp(
      `\\b(?:want|wanted|decided|hope|dream|dreamed|like|wish|going) to (?:be|become) (?:(?:good|great|better|competent|excellent) )?(?:${JOBS})\\b`,
      'i',
    ),
    says: say`A job takes “a” or “an”: “to be a doctor”.`,
  },
  {
    words:
      /\bI(?:'m| am| was) (?:very |so |also )?(?:interesting|exciting|boring|surprising|disappointing|motivating) (?:in|by|about|to|with|of)\b/i,
    says: say`You are interested; the thing is interesting.`,
  },
  {
    words:
      /\bthere (?:is|was|has been) (?:many|several|a lot of (?:patients|people|children|doctors|cases)|few|some (?:patients|people|children)|two|three|four|five|six|ten|\d+) ?(?!of|hours?|years?|months?|weeks?|minutes?|dollars?|kilometers?|miles?|or)/i,
    says: say`More than one: “there are”, “there were”.`,
  },
  {
    words: /\b(?:told|tell|tells|telling|asked) to (?:me|him|her|us|them)\b/i,
    says: say`No “to” after “tell” and “ask”: “he told me”.`,
  },
  {
    words:
      /\b(?:and|but|because|that|which) it (?:make|give|help|teach|show|take|change|need|become|mean|seem|feel|let) (?:me|us|him|her|them|a|the|my|more|so|very)\b/i,
    unless:
      /\b(?:let|make|made|help|helped|saw|see|watch|watched|did|does|do|would|will|can|could|should|must|may|might|to|and) (?:\w+ )?(?:and|that|which)? ?it (?:make|give|help|teach|show|take|change|need|become|mean|seem|feel|let)\b/i,
    says: say`With “it” the verb ends in -s, or stands in the past: “it makes me”, “it made me”.`,
  },
  {
    words:
      /\b(?:on|at) (?:a|an|the|my) (?:\w+ )?(?:public|rural|private|small|big|large|teaching|university) hospital of\b/i,
    says: say`Say “at a hospital in”.`,
  },
  {
    words:
      /\b(?:I|we|he|she|they) (?:want|wants|wanted) that (?:my|the|our|all|you|they|he|she|we|I|people|patients|every\w*)\b/i,
    says: say`Say “I want my patients to feel well”.`,
  },
  {
    words: /\bwhen I was (?:children|kids|boys|girls|childs|little children)\b/i,
    says: say`Say “when I was a child”.`,
  },
  {
    words:
      /\b(?:can|could|will|would|should|must|may|might) (?:speaks|works|helps|makes|takes|gives|learns|treats|has|does|goes|sees|understands|improves|becomes|teaches|shows|says|wants)\b/i,
    unless: /\bwill works\b/i,
    says: say`After “can”, “will” or “must” the verb stands in its plain form: “I can speak”.`,
  },
  {
    words: /\b(?:was|were|is) (?:died|happened|arrived (?!at|by)|appeared|existed|occurred)\b/i,
    says: say`Without “was”: “he died”, “it happened”.`,
  },
  {
    words:
      /\b(?:able|ready|willing|eager|happy|glad|proud) to (?:help|work|learn|treat|serv|teach|tak|mak|giv|see|study|practic|car|join|speak)ing\b/i,
    says: say`After “able to” the verb stands in its plain form: “able to help”.`,
  },
  {
    words:
      /\b(?:have|has|had) (?:never|ever|already|always|just) (?:see|go|do|take|know|begin|write|give|speak|eat|fall|be|become|choose|forget|feel|think|find|meet|hear|learn|teach|work|treat|study)\b/i,
    says: say`After “have” or “had” the verb takes its third form: “had never seen”.`,
  },
  {
    words:
      /\b(?:motivation|goal|reason|dream|aim|experience|interest|purpose|job|work|role|problem|question|idea) are (?:the|to|my|a|that|in)\b/i,
    unless:
      /\b(?:and|my|our|their|whose) (?:\w+ ){0,4}?(?:and|,) (?:\w+ ){0,3}?(?:motivation|goal|reason|dream|aim|experience|interest|purpose|job|work|role|problem|question|idea) are\b/i,
    says: say`One thing: “is”.`,
  },
  {
    // "Recommend me to your director" is right: only a verb behind "to" is a slip.
    words: new RegExp(
      `\\b(?:suggest(?:ed|s)?|recommend(?:ed|s)?|explain(?:ed|s)?|propose[ds]?) (?:me|him|her|us) (?:to (?:${BASE}|apply|join|read|ask|start|stay|wait|try|look|pass|come|contact|visit|use|do|not)\\b(?! (?:faculty|colleagues)\\b)|(?:that|a|the|how|why)\\b)`,
      'i',
    ),
    says: say`Say “suggested that I apply”, “recommended it to me”.`,
  },
  {
    words:
      /\b(?:did not|didn't|could not|couldn't|cannot|can't|does not|doesn't|do not|don't) (?:\w+ly )?(?:speaked|teached|cried|worked|wanted|needed|knew|helped|called|asked|thought|believed|listened|understood|found|got)\b/i,
    says: say`After “did not” and “could not” the verb stands in its plain form.`,
  },
  {
    words:
      /\b(?:am|is|are|was|were) (?:learn|study|work|practice|teach|train|speak|think|feel) (?!for\b|on\b|of\b)(?:\w+)/i,
    unless: /\b(?:was|is) (?:study|work|practice|training|think) (?:that|which|we|to|a|in)\b/i,
    says: say`Two verbs: “I am learning”, “I was learning”, or “I learned”.`,
  },
  {
    words:
      /\b(?:like|love|want|hope|try|need|practice|learn|decide) (?:very much )?to (?:make|do|speak|help|work|learn|treat|study|teach|tak|mak|giv|writ|see|go)ing\b/i,
    says: say`After “to” the verb stands in its plain form: “I like to make”.`,
  },
  {
    words: new RegExp(`\\bpractice to (?:${BASE}|speaking|writing|reading)\\b`, 'i'),
    says: say`After “practice” the verb ends in -ing: “I practice speaking”.`,
  },
  {
    words: /\b(?:since|for) (?:my|the) childhood I (?:want|dream|like|love|think)\b/i,
    says: say`It began then and goes on: “I have wanted since my childhood”.`,
  },
  {
    words:
      /\b(?:the|this|my) last (?:year|month|week) I (?:go|work|do|see|pass|have|finish|start)\b|\bthe last (?:year|month|week) (?=I\b|we\b)/i,
    says: say`Say “last year”, with the verb in the past.`,
  },
  {
    words:
      /\b(?:is|was) (?:very )?(?:wide and interesting|important|good|big|nice|beautiful|difficult) (?:specialty|field|experience|program|country|exam)\b/i,
    unless: /\b(?:a|an|the) (?:very )?\w+ (?:specialty|field|experience|program|country|exam)\b/i,
    says: say`A thing takes “a” or “an”: “is a good program”.`,
  },
  {
    words:
      /\bevery ?day life of the patients\b|\bI (?:am|was) (?:hard worker|good student|fast learner|team player|doctor|student|medical (?:student|doctor|graduate))\b/i,
    says: say`A noun takes “a” or “an”: “I am a hard worker”.`,
  },
];
