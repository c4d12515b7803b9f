import { ALL_LETTERS, type UnwiseRule } from './unwise-rule.ts';

const MAKE = '(?:wr(?:ote|itten|ite)|draft(?:ed)?|prepared?|typed?|composed?|finished|made|worded)';
const LETTER = '(?:letter|recommendation|reference|LOR|text of it|evaluation)';
/** What helps an author, and is no letter. */
const NOTES_FOR_IT =
  /\b(?:lists?|sheet|notes?|points|bullets?|summary|CV|reminders?|facts|outline of (?:our|my)|to (?:ask|thank|tell) you|(?:you|who) (?:have |had |kindly )?(?:wrote|written|drafted)|if you (?:draft|write)|before)\b/i;
/** What others may do with a letter, or what the writer leaves to the author. */
const LEFT_TO_AUTHOR =
  /\b(?:(?:I|will|need|do|would|ask|want|wish)(?: \w+)? not (?:ask |want |wish |need |expect |try |going )|n't (?:ask|want|wish|need|expect)|never (?:ask|see|read)|without seeing|signed? (?:it|the form) (?:already|last)|waived?\b(?! (?:it|this) (?:later|if)))/i;

/** The author writes the letter, and the applicant does not read it. */
export const AUTHOR_RULES: readonly UnwiseRule[] = [
  {
    id: 'author-writes',
    kinds: ['lor-request', 'faculty-email'],
    patterns: [
      {
        words: new RegExp(
          `\\bI(?:'ve| have| had)? (?:already |also |(?:taken|took) the liberty (?:of|to) |went ahead and )*${MAKE}(?:ing)? (?:up )?(?:you )?(?:the|a|an|your|this|my|whole|full|complete|ready|first|draft of|version of| )*${LETTER}\\b`,
          'i',
        ),
        unless: NOTES_FOR_IT,
      },
      {
        words:
          /\b(?:(?:only|just|simply|please|to|could you|kindly) (?:\w+ )?(?:sign|stamp) (?:it|this|the (?:letter|text|draft|attached)|my|here|below|and|at the)|(?:only|just|nothing but) (?:need |needs |missing is )?(?:your|a|the) signature|put (?:only |just )?your (?:name|signature|stamp) (?:on|under|below|to)|(?:needs?|lacks?|waits? for|missing is) (?:only |just )?your (?:name|signature))\b/i,
        unless:
          /\b(?:sign (?:the|my|this) (?:form|attendance|timesheet|log ?book|certificate)|log ?book|attendance|evaluation form|waiver)\b/i,
      },
      {
        words:
          /\b(?:copy|paste|print|put|upload)\b[^.?!]{0,50}\b(?:text|words|draft|letter|version)\b[^.?!]{0,40}\b(?:letterhead|as (?:it is|yours|your own)|under your name|without changes?)\b|\b(?:text|draft|version) of (?:the|your) (?:letter|recommendation) is (?:attached|ready|below|enclosed|done)\b|\bletter is (?:already |now )?(?:written|ready|done|finished|prepared)\b|\b(?:text|letter) (?:that|which) I (?:wrote|have written|prepared|drafted) (?:for you|in your name)\b|\bsave you the (?:work|trouble|time|effort) (?:of|to) (?:writing|write)\b/i,
        unless: /\b(?:once|when|after|as soon as|until|if) (?:the|your)\b|\byou (?:wrote|have written)\b/i,
      },
      {
        words:
          /\b(?:I|my (?:friend|cousin|brother|sister|wife|husband|agency|secretary)) (?:can|could|will|would|am happy to|am glad to|offer to)\b(?: \w+){0,2} (?:write|draft|prepare|compose|type)\b[^.?!]{0,30}\b(?:letter|recommendation|it|drafts?|first version)\b(?: \w+){0,2} (?:for you|in your name|on your behalf|myself|and you (?:\w+ )?sign)/i,
        unless:
          /\b(?:lists?|sheet|notes?|points|bullets?|summary|CV|abstract|paper|manuscript|poster|article)\b/i,
      },
      {
        words:
          /\b(?:draft|letter|recommendation|text|version|page|it|one)\b[^.?!]{0,40}?(?:,|\b(?:that|which|and|then|so|where))(?: that)? you (?:then |would |will |can |could |only |just |simply |need |have |must |to |merely )+sign\b/i,
        unless:
          /\b(?:forms?|timesheet|log ?book|attendance|certificate|waiver|contract|not (?:ask|want|expect|sign)|electronic\w*)\b/i,
      },
    ],
  },
  {
    id: 'waiver',
    kinds: ALL_LETTERS,
    patterns: [
      {
        words:
          /\b(?:(?:do|did|have|will|would|could|can|shall) ?(?:not|n't)|cannot|won't|refuse(?:d)? to|decline(?:d)? to|prefer(?:red)? not to|never|rather not|without) (?:\w+ ){0,3}?waiv(?:e[ds]?|ing)\b[^.?!]{0,40}|\b(?:keep|kept|retain(?:ed)?|reserve|use|hold on to) (?:my|the) right (?:to|of) (?:see|read|view|access|inspect|check|seeing|reading|access)\w*/i,
        unless: /\b(?:those who|applicants who|if (?:I|somebody|an? applicant)|why I)\b/i,
      },
      {
        words:
          /\b(?:I|we) (?:\w+ )?(?:want|would like|wish|need|like|hope|expect|insist|ask|prefer|'d like|have)(?: \w+)? to (?:\w+ )?(?:see|read|check|review|approve|correct|proofread|look at|know) (?:\w+ )?(?:the|your|this|that|my|what (?:is|stands) in the|what you (?:write|wrote|will write)(?: in the)?) ?(?:final |finished )?(?:letter|recommendation|reference)?\b(?=[^.?!]*\b(?:letter|recommendation|reference|upload|send it|write|wrote|before you)\b)/i,
        with: [
          /\b(?:letter|recommendation|reference|before you (?:send|upload|submit)|what you (?:write|wrote))\b/i,
        ],
        unless: LEFT_TO_AUTHOR,
      },
      {
        words:
          /\b(?:send|show|mail|e-?mail|forward|let) me (?:\w+ )?(?:a |the |your |see |read |check |have )+(?:copy|letter|recommendation|reference|draft|final version|it|text)\b[^.?!]{0,60}/i,
        with: [/\b(?:letter|recommendation|reference|before you (?:send|upload|submit)|upload)\b/i],
        unless:
          /\b(?:letter (?:request|ID) form|request form|instructions|letter ID|if you need|(?:the|a|your) (?:form|link|date))\b|\bnot (?:send|show|give)\b|n't (?:send|show|give)\b/i,
      },
    ],
  },
];
