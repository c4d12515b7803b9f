import { ALL_LETTERS, type UnwiseRule } from './unwise-rule.ts';

/** What an applicant may wish away. */
const WEAK_POINT =
  '(?:fail\\w*|attempts?|exams?|scores?|step [123]|gaps?|dismiss\\w*|complaints?|probation|leave|mistakes?|errors?|absen\\w+|visa|years? (?:off|out)|break|suspen\\w+|conflict|repeated|late|warning|problem|only (?:watched|observed|an observer)|observer)';

/** An author or a reader who is asked to hide, to stretch or to invent. */
export const HONESTY_RULES: readonly UnwiseRule[] = [
  {
    id: 'asks-untruth',
    kinds: ALL_LETTERS,
    patterns: [
      {
        words: new RegExp(
          `(?:^|[,;:]|\\b(?:please|kindly|and|but|to|you|better|so)) *(?:please |kindly )?(?:do not|don't|not|never|to not|avoid|without) (?:to )?(?:mention(?:ing)?|writ(?:e|ing)|say(?:ing)?|speak(?:ing)? (?:of|about)|talk(?:ing)? about|includ(?:e|ing)|tell(?:ing)?|report(?:ing)?|disclos(?:e|ing)|reveal(?:ing)?|bring up|touch)\\b[^.?!]{0,60}\\b${WEAK_POINT}\\b`,
          'i',
        ),
        unless:
          /\b(?:need not|needn't|(?:do not|don't) (?:need|have)|you may|you can|I (?:do|did|will|would|could|can|should) ?(?:not|n't)|I (?:\w+ )?(?:tried|try|decided|chose|want(?:ed)?|prefer(?:red)?) (?:not )?to|told me)\b/i,
      },
      {
        words: new RegExp(
          `\\b(?:leave out|omit|skip|hide|cover up|cover|conceal|remove|delete|keep (?:quiet|silent) (?:about|on)|keep secret|say nothing (?:of|about)|be silent about|pass over|gloss over)\\b[^.?!]{0,40}\\bmy\\b[^.?!]{0,30}\\b${WEAK_POINT}\\b`,
          'i',
        ),
        unless:
          /\b(?:I|to|not|never|n't) (?:\w+ )?(?:leave out|omit|skip|hide|cover|conceal|keep)\b(?<!\b(?:ask|want|like|beg|wish|need|prefer)(?: you)? to (?:leave out|omit|skip|hide|cover|conceal|keep))|\bI (?:will|do|did|have|had|would)\b[^.?!]{0,12}\b(?:leave|omit|skip|hide|cover)/i,
      },
      {
        words:
          /\b(?:even (?:if|though)|although|though|but|while|when) I (?:only |just |really |actually |in fact |never )*(?:did not|didn't|was not|wasn't|never|watched|observed|stood beside|saw only|did only|was only|had only)\b[^.?!]{0,60}/i,
        with: [
          /\b(?:please|kindly|could you|would you|can you|you (?:can|could|may)|I (?:ask|want|would like|need|hope)[^.?!]{0,20} you)\b[^.?!]{0,30}\b(?:write|say|state|confirm|put|mention|certify|tell|describe|call)\b/i,
        ],
      },
      {
        words:
          /\b(?:exaggerat\w+|back-?dat(?:e|ed|ing)|chang(?:e|ing) (?:the|my|our) (?:dates?|grades?|hours|months|evaluation|number)|make (?:it|me|the \w+|my \w+) (?:look|sound|seem|appear) (?:\w+ )?(?:longer|better|stronger|more|higher|bigger|like)|(?:write|say|put|add|state) (?:\w+ )?(?:a (?:little|few|bit)|some|two|three|more) (?:more |extra )?(?:months?|weeks?|hours?|procedures?|patients?)? ?(?:more |longer |extra )?than|as if I (?:had|was|were|did)|invent (?:a|some|an)|make (?:something|a story|stories) up|make up (?:a|some|something)|a (?:small|little|white) lie)\b[^.?!]{0,40}/i,
        with: [/\b(?:please|kindly|could|would|can|may|you|ask|I (?:want|need|hope))\b/i],
        unless:
          /\b(?:not|never|no|without|n't) (?:\w+ ){0,3}?(?:exaggerat|back-?dat|chang|make|invent|need|write|say|add)\w*|\b(?:felt|feel|treated me|taught me|patients? (?:exaggerat|felt))\b/i,
      },
    ],
  },
];
