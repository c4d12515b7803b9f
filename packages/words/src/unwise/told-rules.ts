import { ALL_LETTERS, type UnwiseRule } from './unwise-rule.ts';

const PAPERS =
  "(?:passports?|identity (?:cards?|papers?|documents?)|ID cards?|national (?:ID|identity)(?: card| number)?|social security (?:card|number)|SSN|driver'?s licen[cs]e|driving licen[cs]e|birth certificate|marriage certificate|bank (?:statements?|account|details)|credit card|I-94|green card copy|(?:visa|passport) (?:page|stamp|copy|scan|number)|tax (?:return|papers))";
const SENT =
  '(?:attach\\w*|enclos\\w*|send(?:ing)?|sent|includ\\w*|here (?:is|are|you)|find|cop(?:y|ies)|scan\\w*|photos?|pictures?|upload\\w*|added?|below|forward\\w*)';
/** A paper that waits, that somebody asked for, or that is only spoken of. */
const ON_REQUEST =
  /\b(?:if|when|once|as soon as|whenever) (?:you|your|the|it|they) (?:\w+ ){0,3}?(?:asks?|needs?|wants?|requires?|office|requested|necessary)|\b(?:not|never|n't|without) (?:\w+ )?(?:attach|enclos|send|includ|sent|upload)|\b(?:asked (?:me )?for|as requested|at your request|lost|stolen|expired|renew\w*)\b/i;

/** The page of the e-mail says it too: no scores, no visa, nothing asked for beyond the work. */
const PAST =
  /\b(?:during|after|in) (?:my|an|the) (?:\w+ )?(?:observership|externship|rotation|elective)|\b(?:do not|don't|not|n't|no|never|without) (?:\w+ ){0,3}?(?:ask\w*|expect\w*|need\w*|request\w*|looking|letter|visa|recommendation|interview|rotation|position|scores?)\b/i;

/** What a first reader should not be sent, or not yet. */
export const TOLD_RULES: readonly UnwiseRule[] = [
  {
    id: 'private-papers',
    kinds: ALL_LETTERS,
    patterns: [
      {
        words: new RegExp(`\\b${SENT}\\b(?:(?! when\\b| while\\b)[^.?!]){0,80}\\b${PAPERS}\\b`, 'i'),
        unless: ON_REQUEST,
      },
      {
        words: new RegExp(`\\b${PAPERS}\\b[^.?!]{0,50}\\b(?:${SENT}|is in the attachment)\\b`, 'i'),
        unless: ON_REQUEST,
      },
      {
        words:
          /\b(?:passport|social security|SSN|national ID|identity card|ID card|bank account|USMLE ID|AAMC ID)(?: (?:number|no\.?|nr\.?))?(?: is|:|,)? #?(?=[A-Z]{0,3}\d{5,}|\d{3}-\d{2}-\d{4})[\w-]+/i,
        unless: /\b(?:USMLE|AAMC) ID\b/i,
      },
    ],
  },
  {
    id: 'too-early',
    kinds: ['faculty-email'],
    patterns: [
      {
        words:
          /\b(?:my )?(?:(?:USMLE|step [123](?: CK)?|COMLEX|ECFMG|board|exam) (?:\w+ ){0,3}?(?:scores?|results?|attempts?|exams?|certifi\w+|passed)|(?:scored?|got|passed|score of|failed) (?:\w+ ){0,4}?(?:(?:USMLE|step|COMLEX|CK)\b|2\d\d\b)|(?:step [123]|USMLE)\b[^.?!]{0,25}\b(?:2\d\d|first (?:attempt|try)|passed|pass|score\w*)|ECFMG[- ]certified)\b/i,
        unless: PAST,
      },
      {
        words:
          /\b(?:J-?1|H-?1B|green card|visa (?:sponsor\w*|status|support)|sponsor\w* (?:a |my |an? \w+ )?visa|(?:need|require|have|hold|get|want) (?:\w+ ){0,3}?visa|permanent resident|work permit|EAD)\b/i,
        unless: PAST,
      },
      {
        words:
          /\b(?:letters? of (?:recommendation|reference)|recommendation letters?|reference letters?|LORs?\b|recommend me|write (?:me )?a letter|letter from you|support(?:ing)? letter)\b/i,
        unless: PAST,
      },
      {
        words:
          /\b(?:(?:offer|give|arrange|find|get|provide|grant|allow)\w* (?:for )?(?:me|us) (?:\w+ ){0,4}?(?:observerships?|externships?|rotations?|electives?|shadow\w*|clerkship)|(?:could|can|may|might|would) I (?:\w+ ){0,4}?(?:rotate|shadow|observe|come as an? (?:observer|extern))|(?:look(?:ing)? for|seek(?:ing)?|ask(?:ing)? for|apply(?:ing)? for|need|want|interested in|possib\w+ of|chance (?:of|for)|opportunit\w+ (?:of|for)|would (?:like|love)|do you (?:have|offer)|is there) (?:\w+ ){0,4}?(?:observerships?|externships?|rotations?|electives?|shadow\w*|clerkship|hands-on))\b/i,
        unless: PAST,
      },
      {
        words:
          /\b(?:residency (?:position|spot|place|interview|slot|seat)|(?:an?|the|your) interview\b(?! (?:with you in|that you gave|in (?:the|a) (?:journal|podcast|magazine|paper|newspaper)|on (?:the|a)|you gave))|invite me|help me (?:to )?(?:match|get into|enter|find a (?:residency|position))|match (?:in|into|at) your|(?:join|apply to|enter|get into) your (?:residency|program)|speak (?:for me )?(?:to|with) (?:the|your) program director|put in a (?:good )?word)\b/i,
        unless: PAST,
      },
    ],
  },
];
