import { ALL_KINDS, TO_PROGRAMS, type UnwiseRule } from './unwise-rule.ts';

const STATEMENT = ['personal-statement', 'score-answer'] as const;
const SECOND_BEST =
  '(?:back-?ups?(?: plan| option| program| choice)?|safety (?:net|program|choice|option|school)|plan B|second (?:choice|option|best)|third choice|fall-?back|last (?:resort|option|choice)|insurance|spare)';

/** What does not belong in a text that goes out: what a machine or a form left in it, and talk of lists. */
export const TEXT_RULES: readonly UnwiseRule[] = [
  {
    id: 'left-over',
    kinds: ALL_KINDS,
    patterns: [
      {
        words:
          /\[[^\]\n]{0,12}\b(?:insert|your|program|programme|hospital|city|state|date|name|doctor|dr|topic|specialty|number|add|fill|xx+|university|institution|year|example|here)\b[^\]\n]{0,40}\]|\{\{?[^}\n]{1,40}\}\}?|\bX{3,}\b|_{4,}|\blorem ipsum\b|\b(?:TBD|TO[D]O|FIX[M]E)\b|\bINSERT (?:[A-Z]+ ?){1,4}\b|<(?:insert|name|program|hospital)\b[^>\n]{0,30}>|\((?:insert|add|fill in|write|put) (?:\w+ ){0,4}here\)/i,
        unless: /\bX{2,3} syndrome\b/i,
      },
      {
        words:
          /\b(?:as an? (?:AI|artificial intelligence)(?: language)?(?: model| assistant)?|as a (?:large )?language model|I (?:am|'m) (?:just )?an? (?:AI|language model|virtual assistant)|(?:certainly|sure|of course|absolutely)[!,.] (?:here(?: is|'s| are)|I(?:'d| would| can|'ll| will))\b[^.?!]{0,60}|here(?: is|'s) (?:a|an|the|your|my) (?:\w+[ ,]+){0,3}?(?:revised|polished|improved|rewritten|edited|updated|refined|draft|sample) (?:\w+ )?(?:version|draft|statement|letter|paragraph|text|e-?mail|of)|my (?:knowledge|training) cut-?off|I hope this (?:draft|version|revised \w+) (?:helps|meets)|let me know if you(?:'d| would) like (?:me to|any)? ?(?:\w+ ){0,2}?(?:adjust|revis|chang|shorten|tone|edit|expand)\w*|feel free to (?:adjust|customi[sz]e|modify|edit|replace|personali[sz]e)|regenerate (?:the )?response|word count: ?\d+)\b/i,
        unless: /\b(?:patients?|study|studied|project|research)\b/i,
      },
      {
        words:
          /\b(?:(?:this|the|my) (?:\w+ )?(?:text|letter|statement|essay|paragraph|answer|e-?mail|page) (?:\w+ )?(?:was|is|has been) (?:\w+ )?(?:written|generated|made|created|composed|produced|drafted|done) (?:\w+ )?(?:by|with|using) (?:\w+ ){0,3}?(?:AI|chat ?gpt|gpt\S*|claude|gemini|copilot|machine|computer|robot|language model|artificial intelligence|bot)|(?:I (?:let|had|asked|told)|with the help of) (?:chat ?gpt|claude|gemini|copilot|an? (?:AI|machine|chat ?bot|language model))\b(?: \w+){0,2} ?(?:write|wrote|to write|generate|to generate|compose|draft|written)?|(?:chat ?gpt|claude|gemini|copilot) (?:wrote|has written|generated|made|composed|helped me (?:to )?write))\b/i,
        unless: /\b(?:patients?|study|studied|residents|leaflets?|summar\w+|notes for|not written|never)\b/i,
      },
    ],
  },
  {
    id: 'ranking-talk',
    kinds: STATEMENT,
    patterns: [
      {
        words:
          /\bI(?:'ll|'d| will| shall| would| am going to| plan to| intend to| promise to| want to| hope to| can| may)? (?:\w+ ){0,2}?(?:rank|put|place) (?:you|your|this|the|it)\b(?: \w+){0,5}? (?:first|second|third|number (?:one|two|1|2)|#1|high(?:ly|est|er)?|at the top|top|above|before|on (?:my|the top))\b/i,
        unless: /\b(?:patients?|not rank|urgency|triage|residents?)\b/i,
      },
      {
        words:
          /\b(?:you|your (?:\w+ )?(?:program|hospital|residency|university|institution)|this program|the program)\b[^.?!,;]{0,40}\b(?:is|are|will be|would be|remains?|stays?)\b[^.?!,;]{0,15}\b(?:my|the|our) (?:\w+ )?(?:first|number one|top|only|dream|favou?rite) (?:choice|program|pick|option|place)\b|\b(?:top|first|number one|at the top) (?:of|on|in) my (?:rank(?:ing)?(?: order)?|match)? ?list\b|\bmy (?:rank(?:ing)? (?:order )?)list\b/i,
        // A list of patients or of errands is a list, too.
        with: [/\b(?:you|your|programs?|residency|rank\w*|match)\b/i],
        unless: /\b(?:patients?|not|reading list)\b/i,
      },
    ],
  },
  {
    id: 'ranking-talk',
    kinds: [...STATEMENT, ...TO_PROGRAMS],
    patterns: [
      {
        words: new RegExp(
          `\\b(?:you|your (?:\\w+ )?(?:program|hospital|residency|university|institution|city|specialty)|this program|this specialty|(?:internal medicine|pediatrics|med-?peds|family medicine))\\b[^.?!;]{0,40}\\b(?:is|are|was|were|will be|would be|as|only|remains?|stays?)\\b[^.?!;]{0,20}\\b(?:my|an?|the|our) (?:\\w+ )?${SECOND_BEST}\\b`,
          'i',
        ),
        unless: /\b(?:not|never|no|n't|patients?|battery|generator|oxygen)\b/i,
      },
      {
        words: new RegExp(`\\b(?:as|for) (?:an?|my|the) ${SECOND_BEST}\\b`, 'i'),
        with: [/\b(?:I|my)\b[^.?!]*\b(?:appl\w+|choose|chose|program|specialty|you|your|rank|pick\w*)\b/i],
        unless:
          /\b(?:not|never|no|n't|patients?|battery|generator|oxygen|apply again|insurance (?:for|of) (?:my )?patients)\b/i,
      },
      {
        words:
          /\bif I (?:do not|don't|cannot|fail to) (?:match|get into|enter)\b[^.?!]{0,50}\bI (?:will|would|can|could|shall|'ll|'d) (?:\w+ )?(?:take|accept|go to|choose|come to|be happy with|apply to|use)\b[^.?!]{0,30}\b(?:you|your|internal medicine|pediatrics|family medicine)\b/i,
      },
      {
        words:
          /\b(?:(?:among|one of) (?:my|the) (?:top|first|highest|best)|(?:in|within) (?:my|the) top) (?:two|three|four|five|ten|few|\d+)\b(?! (?:per ?cent|%|students?|of (?:my|the|our) class|in (?:my|our|the) (?:class|year|school)|months?|weeks?|days?|years?|patients?|hours?|places on the bench))|\b(?:on|in) (?:the )?(?:top|upper) (?:half|part|third|end|of) (?:of )?my list\b|\bhigh (?:up )?on my (?:rank )?list\b/i,
        unless: /\b(?:class|students|graduat\w*|percent\w*|exam|applicants|school)\b/i,
      },
      {
        words:
          /\b(?:rank\w*|put|place|list)\b[^.?!]{0,60}\b(?:first|number one|#1|top)\b[^.?!]{0,30}\b(?:and|then|with|before|,)\b[^.?!]{0,40}\b(?:second|third|number two|#2)\b|\b(?:after|behind|below|next to|before) [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3} (?:on|in) my (?:rank(?:ing)?(?: order)? )?list\b/,
        unless: /\b(?:patients?|triage|not)\b/i,
      },
    ],
  },
];
