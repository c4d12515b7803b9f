import { say } from '@matchwright/speech';
import type { GrammarRule } from './grammar-rules.ts';

const ITS_NOUN =
  'reputation|commitment|diversity|mission|patients|program|curriculum|faculty|residents|focus|emphasis|approach|location|community|culture|strengths?|history|own|clinic|impact|effects?|complications|role|structure|values';
/** What belongs to a reader; "you're faculty" and "you're residents" may be meant as they stand. */
const YOUR_NOUN =
  'program|hospital|residency|institution|department|clinic|team|community|curriculum|city|letter|time|kindness|advice|help|consideration|support|work|paper|article|study|research|lab|laboratory|mentorship|guidance|question|answer|words|story|website|interview|application|office|mission|commitment|school|ward|track';
const THEIR_NOUN =
  'own|lives|families|children|parents|mothers|homes|stories|names|health|pain|fears|voices?|culture|language|medicines?|medications?|illness|disease|symptoms|trust|care|treatment|hands|faces|questions|journey|beds|villages?|jobs|problems|diagnos[ei]s';
/** Little words that no clause follows: what comes behind belongs to a noun. */
const BEFORE_NOUN = '(?:of|with|to|from|in|at|by|about|into|through|during|despite|within)';

/** Words that sound alike. Each rule looks at what stands beside the word, for alone both are right. */
export const SOUND_RULES: readonly GrammarRule[] = [
  {
    words: new RegExp(
      `\\byou're (?:own |great |excellent |esteemed |wonderful |busy |valuable |medical |pediatric |new |last |recent |kind )?(?:${YOUR_NOUN})\\b|\\b(?:${BEFORE_NOUN}|join|joining|visit|visiting|read|reading|thank you for|for) you're (?!(?:a|an|the|not|so|very|all)\\b)\\w+`,
      'i',
    ),
    unless:
      /\byou're (?:team|kind) (?:player|and|of)\b|\b(?:what|whom|who|which|where|when) (?:\w+ ){0,4}you're\b/i,
    says: say`“You’re” means “you are”. For what belongs to you: “your program”.`,
  },
  {
    words:
      /\b[Yy]our (?:an? (?!(?:game|list|team|level|grade)\b)|the |not (?:a|an|the|alone|sure|only|able)\b|able to\b|so (?:kind|busy|good|right|generous)\b|looking for\b|interested in\b|welcome (?:to (?:call|write|contact|ask|send|reach|visit)\b|(?=[.!])))/,
    unless: /\b(?:for|of|with|by) your welcome\b/i,
    says: say`“Your” is for what belongs to you. Here it is “you are” or “you’re”.`,
  },
  {
    words:
      /\btheir (?:is|are|was|were|has been|have been|will be|would be|must be|may be|might be|seems? to be)\b|\bthey're (?:is|are|was|were|has been|have been)\b/i,
    unless: /\b(?:not|what|that|which) (?:is )?their\b/i,
    says: say`For what exists: “there is”, “there are”.`,
  },
  {
    words: new RegExp(
      `\\b(?:of|with|to|by|about|into|for|trust|improve|improving|treat|treating|save|saving|understand|understanding|share|shared|lost|on) there (?:${THEIR_NOUN})\\b|\\bthere own\\b|\\b(?:${BEFORE_NOUN}|on) they're \\w+|\\bthey're (?:own|lives|names|health|pain|fears|voices?|trust|symptoms|illness|medicines?|medications?|homes|stories|journey|hands|faces|jobs)\\b`,
      'i',
    ),
    unless: /\b(?:what|whom|who|which|where|when|how) (?:\w+ ){0,4}they're\b/i,
    says: say`For what belongs to them: “their families”, “their own”.`,
  },
  {
    words: new RegExp(`\\bit's (?:${ITS_NOUN})\\b|\\b${BEFORE_NOUN} it's \\w+`, 'i'),
    unless: /\bit's (?:own|role) (?:a|the|to)\b|\b(?:what|which|where|when|how) (?:\w+ ){0,4}it's\b/i,
    says: say`“It’s” means “it is”. Without the mark it means belonging: “its reputation”.`,
  },
  {
    words:
      /\b[Ii]ts (?:an? (?=[a-z])|the |been\b|(?:hard|important|easy|difficult|possible|necessary|impossible|true|clear) (?:to|that|for)\b|not (?:a|an|the|easy|about|just|enough|possible|true)\b|(?:why|what|how) I\b|because\b|my\b|our\b)/,
    says: say`“Its” means belonging. Here it is “it is” or “it’s”.`,
  },
];
